package cn.nanshan.minsheng.identity;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A person who signed in, and when and in which era of the account, so that the session
 * can end on every server at once.
 */
public final class SignedIn extends UsernamePasswordAuthenticationToken {

	private static final long serialVersionUID = 1L;

	private final Instant since;

	private final int era;

	SignedIn(Actor actor, Instant since, int era) {
		super(actor, null, actor.roles().stream().map((role) -> new SimpleGrantedAuthority(role.name())).toList());
		this.since = since;
		this.era = era;
	}

	Instant since() {
		return this.since;
	}

	int era() {
		return this.era;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return super.equals(other) && other instanceof SignedIn signedIn && this.era == signedIn.era
				&& this.since.equals(signedIn.since);
	}

	@Override
	public int hashCode() {
		return super.hashCode() + this.era;
	}

}
