package cn.nanshan.minsheng.demand;

import java.util.UUID;

import cn.nanshan.minsheng.household.Awareness;
import org.jspecify.annotations.Nullable;

/**
 * What a resident sends in; a name is never asked for.
 *
 * @param communityCode code of the community
 * @param round the round whose sheet led here, absent otherwise
 * @param kind what it is about
 * @param content what is asked for
 * @param place where
 * @param household house number, may be empty
 * @param phone digits, may be empty
 * @param awareness what was answered about the projects as such
 */
public record ResidentDemand(String communityCode, @Nullable UUID round, DemandKind kind, String content, String place,
		String household, String phone, Awareness awareness) {

	/** Leaves out everything personal, so that no log ever holds it. */
	@Override
	public String toString() {
		return "ResidentDemand[%s, %s]".formatted(this.communityCode, this.kind);
	}

}
