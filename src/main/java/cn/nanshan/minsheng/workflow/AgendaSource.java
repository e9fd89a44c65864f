package cn.nanshan.minsheng.workflow;

import java.util.List;
import java.util.Optional;

import cn.nanshan.minsheng.identity.Actor;

/**
 * Names what waits for a meeting; answered by the feature that owns the subjects, because
 * a meeting knows no project.
 */
public interface AgendaSource {

	/** Returns what waits within a person's reach and is on no open agenda. */
	List<AgendaCandidate> waiting(Actor actor);

	/**
	 * Returns where a person may justify that an item is decided although a clause of the
	 * meeting is not kept, empty if the person may not.
	 */
	Optional<String> justifyAt(AgendaItem item, Actor actor);

}
