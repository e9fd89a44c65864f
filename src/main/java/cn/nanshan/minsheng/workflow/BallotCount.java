package cn.nanshan.minsheng.workflow;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * One count of the ballots on one item; kept for ever, also where a later one differs.
 *
 * @param subject the item
 * @param round 1 for the first pair of counts, 2 for the recount …
 * @param pass 1 or 2 within the round
 * @param favour votes for
 * @param against votes against
 * @param abstained abstentions
 * @param enteredBy account of the person who counted
 * @param enteredName name of that person
 * @param enteredAt when
 */
@Embeddable
public record BallotCount(UUID subject, int round, int pass, int favour, int against, int abstained, UUID enteredBy,
		String enteredName, Instant enteredAt) {

	Votes votes() {
		return new Votes(this.favour, this.against, this.abstained);
	}

	/** Returns the figures in words. */
	public String inWords() {
		return "同意 %d、反对 %d、弃权 %d".formatted(this.favour, this.against, this.abstained);
	}

}
