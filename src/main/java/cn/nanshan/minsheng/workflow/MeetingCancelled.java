package cn.nanshan.minsheng.workflow;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;

/**
 * A meeting was called off, so its subjects wait again; heard in the same transaction.
 *
 * @param meeting which one
 * @param agenda what was on its agenda
 * @param reason why
 * @param by who called it off
 */
public record MeetingCancelled(UUID meeting, List<AgendaItem> agenda, String reason, Actor by) {

	/** Returns the subjects of which this was asked. */
	public List<UUID> subjects(AgendaMatter matter) {
		return this.agenda.stream().filter((item) -> item.matter() == matter).map(AgendaItem::subject).toList();
	}

}
