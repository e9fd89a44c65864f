package cn.nanshan.minsheng.workflow;

import java.util.List;

import cn.nanshan.minsheng.identity.Actor;

/**
 * Names what waits for a meeting; answered by the feature that owns the subjects, because
 * a meeting knows no project.
 */
public interface AgendaSource {

	/** Returns what waits within a person's reach and is on no open agenda. */
	List<AgendaCandidate> waiting(Actor actor);

}
