package cn.nanshan.minsheng.identity;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An account with what only sign-in may see.
 *
 * @param actor the person it stands for
 * @param passwordHash hash with the name of its algorithm
 * @param mustChange whether the password was given by somebody else
 * @param enabled whether it may sign in at all
 * @param lockedUntil end of a lock after too many failures, absent without one
 */
record StoredAccount(Actor actor, String passwordHash, boolean mustChange, boolean enabled,
		@Nullable Instant lockedUntil) {

	boolean isLocked(Instant now) {
		return this.lockedUntil != null && now.isBefore(this.lockedUntil);
	}

	@Override
	public String toString() {
		return "account " + this.actor.username();
	}

}
