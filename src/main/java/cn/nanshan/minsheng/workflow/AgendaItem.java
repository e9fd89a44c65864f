package cn.nanshan.minsheng.workflow;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * One subject of a meeting with its votes.
 *
 * @param subject what is decided
 * @param matter what is asked about it
 * @param number its number
 * @param title its name
 * @param voted whether votes were recorded
 * @param favour votes for
 * @param against votes against
 * @param abstained abstentions
 * @param passed the result, absent until the meeting is closed
 * @param result the computed result in a sentence, empty until then
 * @param dropped whether the meeting was cancelled, so that the subject waits again
 */
@Embeddable
public record AgendaItem(UUID subject, @Enumerated(EnumType.STRING) AgendaMatter matter, String number, String title,
		boolean voted, int favour, int against, int abstained, @Nullable Boolean passed, String result,
		boolean dropped) {

	static AgendaItem of(AgendaCandidate candidate, AgendaMatter matter) {
		return new AgendaItem(candidate.subject(), matter, candidate.number(), candidate.title(), false, 0, 0, 0, null,
				"", false);
	}

	AgendaItem with(Votes votes) {
		return new AgendaItem(this.subject, this.matter, this.number, this.title, true, votes.favour(), votes.against(),
				votes.abstained(), this.passed, this.result, this.dropped);
	}

	AgendaItem decided(boolean outcome, String sentence) {
		return new AgendaItem(this.subject, this.matter, this.number, this.title, this.voted, this.favour, this.against,
				this.abstained, outcome, sentence, this.dropped);
	}

	AgendaItem dropping() {
		return new AgendaItem(this.subject, this.matter, this.number, this.title, this.voted, this.favour, this.against,
				this.abstained, this.passed, this.result, true);
	}

	public int cast() {
		return this.favour + this.against + this.abstained;
	}

}
