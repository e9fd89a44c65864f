package cn.nanshan.minsheng.project;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;

import org.springframework.security.access.AccessDeniedException;

/**
 * Whose hands carry something out (MF-14, MF-16): the community's own, or the street's in
 * their place. Work, tasks and buttons are written for the community's posts; this tells
 * which post of the street stands in for each.
 */
public enum Runner {

	/** The community's party committee and residents' committee. */
	COMMUNITY("社区"),
	/** The street's task force and its clerk. */
	STREET("街道");

	private final String label;

	Runner(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** Returns the post that does what a community post does elsewhere. */
	public Role hand(Role post) {
		if (this == COMMUNITY) {
			return post;
		}
		return switch (post) {
			case COMMUNITY_CLERK -> Role.STREET_CLERK;
			case COMMITTEE_DIRECTOR, COMMUNITY_SECRETARY -> Role.TASK_FORCE;
			default -> post;
		};
	}

	/** Returns the posts that do what community posts do elsewhere. */
	public Set<Role> hands(Role... posts) {
		return Arrays.stream(posts).map(this::hand).collect(Collectors.toUnmodifiableSet());
	}

	/** Returns whether a person holds one of the posts that act here. */
	public boolean acts(Actor actor, Role... posts) {
		return hands(posts).stream().anyMatch(actor::holdsAny);
	}

	/**
	 * Refuses everybody but the posts that act here.
	 * @throws AccessDeniedException if the person holds none of them
	 */
	public void mustAct(Actor actor, Role... posts) {
		if (!acts(actor, posts)) {
			throw new AccessDeniedException("由" + this.label + "的"
					+ hands(posts).stream().map(Role::label).sorted().collect(Collectors.joining("、")) + "办理");
		}
	}

}
