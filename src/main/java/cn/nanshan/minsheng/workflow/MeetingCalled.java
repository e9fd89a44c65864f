package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;

/**
 * A meeting was called, or moved to another day; heard in the same transaction.
 *
 * @param meeting which one
 * @param agenda what is on its agenda
 * @param heldOn the day
 * @param by who called it
 */
public record MeetingCalled(UUID meeting, List<AgendaItem> agenda, LocalDate heldOn, Actor by) {

	/** Returns the subjects of which this is asked. */
	public List<UUID> subjects(AgendaMatter matter) {
		return this.agenda.stream().filter((item) -> item.matter() == matter).map(AgendaItem::subject).toList();
	}

}
