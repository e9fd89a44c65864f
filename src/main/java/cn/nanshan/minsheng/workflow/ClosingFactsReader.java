package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.policy.Waivers;

import org.springframework.stereotype.Component;

/**
 * Reads what the closing rules look at, with the figures in force on the meeting's day.
 */
@Component
class ClosingFactsReader {

	private final Meetings meetings;

	private final PolicyTermBook terms;

	private final WaiverBook waivers;

	private final RecusalProposals proposals;

	private final Clock clock;

	ClosingFactsReader(Meetings meetings, PolicyTermBook terms, WaiverBook waivers, RecusalProposals proposals,
			Clock clock) {
		this.meetings = meetings;
		this.terms = terms;
		this.waivers = waivers;
		this.proposals = proposals;
		this.clock = clock;
	}

	List<ClosingFacts> read(Meeting meeting) {
		PolicyTerms terms = this.terms.on(meeting.heldOn(), meeting.streetCode());
		Map<UUID, Waivers> given = this.waivers.of(meeting.agenda().stream().map(AgendaItem::subject).toList());
		Instant day = meeting.heldOn().atStartOfDay(this.clock.getZone()).toInstant();
		List<ProposedRecusal> proposed = this.proposals.open(meeting);
		return meeting.agenda()
			.stream()
			.map((item) -> facts(meeting, item, terms, proposed,
					given.getOrDefault(item.subject(), Waivers.NONE).since(day)))
			.toList();
	}

	private ClosingFacts facts(Meeting meeting, AgendaItem item, PolicyTerms terms, List<ProposedRecusal> proposed,
			Waivers given) {
		Tally tally = new Tally(meeting.kind(), meeting.seats().size(), (int) meeting.present(),
				(int) meeting.recused(item.subject()), new Votes(item.favour(), item.against(), item.abstained()),
				terms.quorum(), terms.pass());
		return new ClosingFacts(item.subject(), meeting.heldOn(), item.voted(),
				meeting.counts(item.subject()).inWords(), tally, unrecused(meeting, item, proposed),
				steps(meeting, item, terms), given);
	}

	private static List<String> unrecused(Meeting meeting, AgendaItem item, List<ProposedRecusal> proposed) {
		List<String> voters = meeting.voters(item.subject());
		return Stream
			.concat(meeting.relations()
				.stream()
				.filter((said) -> said.subject().equals(item.subject()) && said.isOpen())
				.map(DeclaredRelation::member)
				.filter(voters::contains)
				.sorted(),
					proposed.stream()
						.filter((found) -> found.subject().equals(item.subject()) && voters.contains(found.member()))
						.map((found) -> found.member() + "（" + found.relation() + "）"))
			.toList();
	}

	private TwoSteps steps(Meeting meeting, AgendaItem item, PolicyTerms terms) {
		return (terms.twoSteps() && item.matter() == AgendaMatter.DELIBERATION)
				? new TwoSteps(true, meeting.kind() == BodyKind.COMMITTEE, this.meetings.isSupported(item.subject()))
				: TwoSteps.NONE;
	}

}
