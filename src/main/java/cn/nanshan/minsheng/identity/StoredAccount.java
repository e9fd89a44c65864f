package cn.nanshan.minsheng.identity;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An account with what only sign-in may see.
 *
 * @param actor the person it stands for
 * @param passwordHash hash with the name of its algorithm
 * @param mustChange whether the password was given by somebody else
 * @param initialUntil until when such a password is good, absent for one's own
 * @param enabled whether it may sign in at all
 * @param lockedUntil end of a lock after too many failures, absent without one
 * @param era number that grows whenever all sessions end
 */
record StoredAccount(Actor actor, String passwordHash, boolean mustChange, @Nullable Instant initialUntil,
		boolean enabled, @Nullable Instant lockedUntil, int era) {

	boolean isLocked(Instant now) {
		return this.lockedUntil != null && now.isBefore(this.lockedUntil);
	}

	boolean isExpired(Instant now) {
		return this.initialUntil != null && !now.isBefore(this.initialUntil);
	}

	@Override
	public String toString() {
		return "account " + this.actor.username();
	}

}
