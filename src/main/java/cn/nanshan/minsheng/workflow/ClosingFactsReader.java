package cn.nanshan.minsheng.workflow;

import java.util.List;

import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.PolicyTermBook;

import org.springframework.stereotype.Component;

/**
 * Reads what the closing rules look at, with the figures in force on the meeting's day.
 */
@Component
class ClosingFactsReader {

	private final PolicyTermBook terms;

	ClosingFactsReader(PolicyTermBook terms) {
		this.terms = terms;
	}

	List<ClosingFacts> read(Meeting meeting) {
		PolicyTerms terms = this.terms.on(meeting.heldOn(), meeting.streetCode());
		return meeting.agenda().stream().map((item) -> facts(meeting, item, terms)).toList();
	}

	private static ClosingFacts facts(Meeting meeting, AgendaItem item, PolicyTerms terms) {
		Tally tally = new Tally(meeting.kind(), meeting.seats().size(), (int) meeting.present(),
				(int) meeting.recused(item.subject()), new Votes(item.favour(), item.against(), item.abstained()),
				terms.quorum(), terms.pass());
		return new ClosingFacts(item.subject(), meeting.heldOn(), item.voted(), tally,
				meeting.unrecused(item.subject()));
	}

}
