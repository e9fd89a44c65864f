package cn.nanshan.minsheng.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Asks at every request whether a session may go on: who is stopped, gets another office
 * or another password is out at the next click, and nobody stays longer than a day's
 * work.
 */
@Component
public class Sessions {

	/** The longest that a session lasts, however busy it is. */
	static final Duration LONGEST = Duration.ofHours(12);

	private final AccountStore accounts;

	private final Clock clock;

	Sessions(AccountStore accounts, Clock clock) {
		this.accounts = accounts;
		this.clock = clock;
	}

	/** Whether a session goes on. */
	public enum Standing {

		/** It goes on. */
		OPEN,

		/** First the password that somebody else gave must be changed. */
		MUST_CHANGE,

		/** It has ended. */
		ENDED

	}

	/** Returns how the session of a person stands now. */
	public Standing of(Authentication person, Actor actor) {
		if (person instanceof SignedIn signedIn && this.clock.instant().isAfter(signedIn.since().plus(LONGEST))) {
			return Standing.ENDED;
		}
		return this.accounts.withId(actor.accountId())
			.filter(StoredAccount::enabled)
			.filter((account) -> !(person instanceof SignedIn signedIn) || signedIn.era() == account.era())
			.map((account) -> account.mustChange() ? Standing.MUST_CHANGE : Standing.OPEN)
			.orElse(Standing.ENDED);
	}

	/** Returns the sign-in that goes on after a change that ended all others. */
	public SignedIn renewed(Actor actor) {
		Instant now = this.clock.instant();
		return this.accounts.withId(actor.accountId())
			.map((account) -> new SignedIn(account.actor(), now, account.era()))
			.orElseThrow();
	}

}
