package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import cn.nanshan.minsheng.integrity.Declarations;
import cn.nanshan.minsheng.integrity.Party;
import cn.nanshan.minsheng.integrity.Standing;

import org.springframework.stereotype.Component;

/**
 * Compares the members' declarations of today with the units that could gain, so that a
 * relation that came up after the invitation is found too (COI-07, COI-09).
 */
@Component
public class RecusalProposals {

	private final Declarations declarations;

	private final AgendaSources sources;

	private final Clock clock;

	RecusalProposals(Declarations declarations, AgendaSources sources, Clock clock) {
		this.declarations = declarations;
		this.sources = sources;
		this.clock = clock;
	}

	/** Returns the recusals that nobody has answered yet. */
	public List<ProposedRecusal> open(Meeting meeting) {
		LocalDate today = LocalDate.now(this.clock);
		Map<UUID, Standing> standings = new HashMap<>();
		List<ProposedRecusal> found = new ArrayList<>();
		for (AgendaItem item : meeting.agenda()) {
			List<Party> parties = parties(meeting, item);
			if (parties.isEmpty()) {
				continue;
			}
			meeting.seats().forEach((seat) -> {
				UUID account = seat.accountId();
				if (account != null) {
					Standing standing = standings.computeIfAbsent(account,
							(id) -> this.declarations.standingOf(id, today));
					parties.stream()
						.flatMap((party) -> standing.relationTo(party)
							.map((why) -> "“" + party.name() + "”：" + why)
							.stream())
						.map((why) -> new ProposedRecusal(item.subject(), seat.member(), why))
						.filter((proposal) -> !isAnswered(proposal, meeting))
						.findFirst()
						.ifPresent(found::add);
				}
			});
		}
		return found;
	}

	private List<Party> parties(Meeting meeting, AgendaItem item) {
		return Stream
			.concat(this.sources.parties(item).stream(),
					meeting.units()
						.stream()
						.filter((unit) -> unit.subject().equals(item.subject()))
						.map(InterestedUnit::party))
			.toList();
	}

	/** A finding that there is nothing holds for these words only. */
	private static boolean isAnswered(ProposedRecusal proposal, Meeting meeting) {
		return meeting.relations()
			.stream()
			.filter((said) -> said.subject().equals(proposal.subject()) && said.member().equals(proposal.member()))
			.anyMatch((said) -> said.unfounded().isEmpty() || said.relation().equals(proposal.relation()));
	}

}
