package cn.nanshan.minsheng.web;

import java.util.Set;
import java.util.function.ToIntFunction;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * One link of the frame, contributed as a bean by the feature that serves its path: a
 * page that is not there has no link.
 *
 * @param group where it stands
 * @param order its place within the group, small first
 * @param label its words
 * @param path where it leads, without the context path
 * @param roles who sees it; empty for everybody signed in
 * @param count how many things wait there for the reader, asked once a page
 */
public record NavigationEntry(NavigationGroup group, int order, String label, String path, Set<Role> roles,
		@Nullable ToIntFunction<Actor> count) {

	public NavigationEntry {
		roles = Set.copyOf(roles);
	}

	/** Returns an entry for these roles, or for everybody signed in if none is named. */
	public static NavigationEntry of(NavigationGroup group, int order, String label, String path, Role... roles) {
		return new NavigationEntry(group, order, label, path, Set.of(roles), null);
	}

	/** Returns this entry with the number of things that wait there. */
	public NavigationEntry counting(ToIntFunction<Actor> counter) {
		return new NavigationEntry(this.group, this.order, this.label, this.path, this.roles, counter);
	}

	boolean isSeenBy(@Nullable Actor reader) {
		if (this.group == NavigationGroup.RESIDENTS) {
			return true;
		}
		return reader != null && (this.roles.isEmpty() || this.roles.stream().anyMatch(reader.roles()::contains));
	}

}
