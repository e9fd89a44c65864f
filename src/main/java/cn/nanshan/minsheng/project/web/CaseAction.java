package cn.nanshan.minsheng.project.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done with the project now.
 *
 * @param label words of the button
 * @param href page of the action: a GET shows form and panel, a POST acts
 * @param mayDo offices that may do it
 * @param assessment what its rules say, absent if none bind it
 */
public record CaseAction(String label, String href, Set<Role> mayDo, @Nullable Assessment<?> assessment) {

	public boolean isFor(Actor actor) {
		return actor.holdsAny(this.mayDo.toArray(Role[]::new));
	}

	/** Returns who does it, for those who may not. */
	public String doers() {
		return Arrays.stream(Role.values())
			.filter(this.mayDo::contains)
			.sorted(Comparator.naturalOrder())
			.map(Role::label)
			.collect(Collectors.joining("、"));
	}

}
