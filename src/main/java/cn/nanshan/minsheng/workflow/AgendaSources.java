package cn.nanshan.minsheng.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.integrity.Party;
import cn.nanshan.minsheng.shared.Refused;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks all features what waits for a meeting. */
@Component
public class AgendaSources {

	private final ObjectProvider<AgendaSource> sources;

	AgendaSources(ObjectProvider<AgendaSource> sources) {
		this.sources = sources;
	}

	/** Returns what the bodies of a person's level may decide. */
	List<AgendaCandidate> waiting(Actor actor) {
		return sources()
			.filter((source) -> source.bodies().stream().anyMatch((kind) -> kind.level() == actor.scope().level()))
			.flatMap((source) -> source.waiting(actor).stream())
			.toList();
	}

	/**
	 * Returns the items of a planned meeting.
	 * @throws Refused if one does not wait, or not for this body
	 */
	List<AgendaItem> items(MeetingPlan plan, Actor actor) {
		List<AgendaItem> items = new ArrayList<>();
		Map<UUID, AgendaMatter> waiting = new HashMap<>();
		sources().filter((source) -> source.bodies().contains(plan.kind()))
			.forEach((source) -> source.waiting(actor)
				.forEach((candidate) -> waiting.put(candidate.subject(), source.matter())));
		for (AgendaCandidate wanted : plan.agenda()) {
			items.add(Optional.ofNullable(waiting.get(wanted.subject()))
				.map((matter) -> AgendaItem.of(wanted, matter))
				.orElseThrow(() -> new Refused(
						"“%s”不能列入%s：不归这个会议议，或者已经在别的会议的议题里。".formatted(wanted.title(), plan.kind().label()))));
		}
		if (items.isEmpty()) {
			throw new Refused("会议没有议题，请至少选择一项。");
		}
		return items;
	}

	/** Returns where a person may justify a departure on an item. */
	public Optional<String> justifyAt(AgendaItem item, Actor actor) {
		return of(item.matter()).flatMap((source) -> source.justifyAt(item, actor).stream()).findFirst();
	}

	/** Returns the units that could gain from an item. */
	List<Party> parties(AgendaItem item) {
		UUID subject = item.subject();
		return of(item.matter()).flatMap((source) -> source.parties(subject).stream()).toList();
	}

	private Stream<AgendaSource> of(AgendaMatter matter) {
		return sources().filter((source) -> source.matter() == matter);
	}

	private Stream<AgendaSource> sources() {
		return this.sources.orderedStream();
	}

}
