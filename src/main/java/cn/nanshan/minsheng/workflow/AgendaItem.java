package cn.nanshan.minsheng.workflow;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * One subject of a meeting with its votes.
 *
 * @param subject what is decided
 * @param number its number
 * @param title its name
 * @param voted whether votes were recorded
 * @param favour votes for
 * @param against votes against
 * @param abstained abstentions
 * @param passed the result, absent until the meeting is closed
 * @param result the computed result in a sentence, empty until then
 */
@Embeddable
public record AgendaItem(UUID subject, String number, String title, boolean voted, int favour, int against,
		int abstained, @Nullable Boolean passed, String result) {

	static AgendaItem of(AgendaCandidate candidate) {
		return new AgendaItem(candidate.subject(), candidate.number(), candidate.title(), false, 0, 0, 0, null, "");
	}

	AgendaItem with(Votes votes) {
		return new AgendaItem(this.subject, this.number, this.title, true, votes.favour(), votes.against(),
				votes.abstained(), this.passed, this.result);
	}

	AgendaItem decided(boolean outcome, String sentence) {
		return new AgendaItem(this.subject, this.number, this.title, this.voted, this.favour, this.against,
				this.abstained, outcome, sentence);
	}

	public int cast() {
		return this.favour + this.against + this.abstained;
	}

}
