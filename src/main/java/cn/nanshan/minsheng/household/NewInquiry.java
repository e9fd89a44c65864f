package cn.nanshan.minsheng.household;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One asking of one household, about to be written down.
 *
 * @param streetCode code of the street
 * @param communityCode code of the community
 * @param on the day on which they were asked, whose year it counts for
 * @param household the home, absent if nobody knows it
 * @param phone telephone number in clear, empty if none was given; stored as an index
 * only
 * @param channel code of the channel (MF-07)
 * @param round the collection round, absent for daily collection
 * @param demand the demand that it brought, absent if there was nothing they wanted
 * @param collector who asked, by name
 */
public record NewInquiry(String streetCode, String communityCode, LocalDate on, @Nullable UUID household, String phone,
		String channel, @Nullable UUID round, @Nullable UUID demand, String collector) {

	/** Leaves out the telephone number, so that no log ever holds it. */
	@Override
	public String toString() {
		return "NewInquiry[%s, %s, %s]".formatted(this.communityCode, this.on, this.channel);
	}

}
