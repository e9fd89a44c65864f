package cn.nanshan.minsheng.demand;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How far a demand has come, for whoever holds its receipt: nothing that was typed is
 * shown back.
 *
 * @param receipt the receipt
 * @param communityCode code of the community
 * @param kind what it is about
 * @param sentOn when it was sent in
 * @param state how far it has come
 * @param outcome number of a project, or the reason of a decision
 * @param receiver the body it was handed to, may be empty
 * @param repliedOn when the proposer was answered, absent before
 */
public record ResidentProgress(String receipt, String communityCode, DemandKind kind, LocalDate sentOn,
		DemandState state, String outcome, String receiver, @Nullable LocalDate repliedOn) {

}
