package cn.nanshan.minsheng.demand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A demand as the pages show it: name and phone are masked already.
 *
 * @param id for links from projects
 * @param number its number
 * @param streetCode code of its street
 * @param communityCode code of its community
 * @param community name of its community
 * @param channel code of the channel
 * @param channelLabel name of the channel
 * @param anonymous whether the proposer stays unnamed
 * @param proposer masked name, empty if none was given
 * @param phone masked phone, empty if none was given
 * @param household house number, may be empty
 * @param group who asks
 * @param kind what it is about
 * @param content what is asked for
 * @param place where
 * @param urgency how soon
 * @param state how far it has come
 * @param outcome where it went, empty while it is open
 * @param supporters how many more have said the same
 * @param receiver the body it was handed to, may be empty
 * @param reply what the proposer was told, empty before
 * @param repliedOn when
 * @param collectedOn the day on which the household was asked
 * @param collector who asked
 * @param round the round it belongs to, absent for daily collection
 * @param roundTitle name of that round, empty for daily collection
 * @param registeredAt when it was registered
 * @param version the version that a form sends back
 */
public record DemandView(UUID id, String number, String streetCode, String communityCode, String community,
		String channel, String channelLabel, boolean anonymous, String proposer, String phone, String household,
		PeopleGroup group, DemandKind kind, String content, String place, Urgency urgency, DemandState state,
		String outcome, int supporters, String receiver, String reply, @Nullable LocalDate repliedOn,
		LocalDate collectedOn, String collector, @Nullable UUID round, String roundTitle, Instant registeredAt,
		int version) {

}
