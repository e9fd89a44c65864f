package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.policy.Waivers;

import org.springframework.stereotype.Component;

/**
 * Reads what the closing rules look at, with the figures in force on the meeting's day.
 */
@Component
class ClosingFactsReader {

	private final PolicyTermBook terms;

	private final WaiverBook waivers;

	private final Clock clock;

	ClosingFactsReader(PolicyTermBook terms, WaiverBook waivers, Clock clock) {
		this.terms = terms;
		this.waivers = waivers;
		this.clock = clock;
	}

	List<ClosingFacts> read(Meeting meeting) {
		PolicyTerms terms = this.terms.on(meeting.heldOn(), meeting.streetCode());
		Map<UUID, Waivers> given = this.waivers.of(meeting.agenda().stream().map(AgendaItem::subject).toList());
		Instant day = meeting.heldOn().atStartOfDay(this.clock.getZone()).toInstant();
		return meeting.agenda()
			.stream()
			.map((item) -> facts(meeting, item, terms, given.getOrDefault(item.subject(), Waivers.NONE).since(day)))
			.toList();
	}

	private static ClosingFacts facts(Meeting meeting, AgendaItem item, PolicyTerms terms, Waivers given) {
		Tally tally = new Tally(meeting.kind(), meeting.seats().size(), (int) meeting.present(),
				(int) meeting.recused(item.subject()), new Votes(item.favour(), item.against(), item.abstained()),
				terms.quorum(), terms.pass());
		return new ClosingFacts(item.subject(), meeting.heldOn(), item.voted(), tally,
				meeting.unrecused(item.subject()), given);
	}

}
