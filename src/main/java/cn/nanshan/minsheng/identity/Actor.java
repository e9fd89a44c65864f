package cn.nanshan.minsheng.identity;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/**
 * The person who acts, handed to every use case explicitly.
 *
 * @param accountId account
 * @param username sign-in name
 * @param name name as the pages show it
 * @param roles offices held
 * @param scope rows within reach
 * @param unitName unit acted for, such as 桃源街道大学城社区
 */
public record Actor(UUID accountId, String username, String name, Set<Role> roles, Scope scope, String unitName) {

	public Actor {
		roles = Set.copyOf(roles);
	}

	public boolean holdsAny(Role... wanted) {
		return Arrays.stream(wanted).anyMatch(this.roles::contains);
	}

	/** Returns whether this is the person behind an account: a maker may not check. */
	public boolean is(UUID account) {
		return this.accountId.equals(account);
	}

}
