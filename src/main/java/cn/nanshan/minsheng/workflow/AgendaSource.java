package cn.nanshan.minsheng.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.integrity.Party;

/**
 * Names what waits for a meeting; answered by the feature that owns the subjects, because
 * a meeting knows no project. The owner hears the result as {@link MeetingClosed}.
 */
public interface AgendaSource {

	/** Returns what is asked of the meeting. */
	AgendaMatter matter();

	/** Returns the bodies that may decide it. */
	Set<BodyKind> bodies();

	/** Returns what waits within a person's reach and is on no open agenda. */
	List<AgendaCandidate> waiting(Actor actor);

	/**
	 * Returns where a person may justify that an item is decided although a clause of the
	 * meeting is not kept, empty if the person may not.
	 */
	Optional<String> justifyAt(AgendaItem item, Actor actor);

	/**
	 * Returns the units that could gain from a decision on the subject, as far as the
	 * owner knows them; members' declarations are compared with them.
	 */
	default List<Party> parties(UUID subject) {
		return List.of();
	}

}
