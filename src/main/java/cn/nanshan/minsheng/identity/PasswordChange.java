package cn.nanshan.minsheng.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

/** Changes one's own password; every other session of the account ends. */
@UseCase
public class PasswordChange {

	/** How many former passwords may not come back. */
	static final int KEPT = 5;

	private final AccountStore accounts;

	private final Passwords passwords;

	private final AuditTrail trail;

	private final Clock clock;

	PasswordChange(AccountStore accounts, Passwords passwords, AuditTrail trail, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Changes it, unless something is wrong: then says what, and counts a wrong present
	 * password as a failure to sign in.
	 */
	@AnyAccount(action = "修改密码")
	public @Nullable Wrong change(String present, String wanted, Actor actor) {
		StoredAccount account = this.accounts.withId(actor.accountId()).orElseThrow();
		Instant now = this.clock.instant();
		if (!this.accounts.countAttempt(actor.accountId(), now)) {
			return new Wrong(true, "连续输错 5 次，10 分钟后再试");
		}
		if (!this.passwords.matches(present, account.passwordHash())) {
			return new Wrong(true, "现在的密码不对");
		}
		this.accounts.clearFailures(actor.accountId());
		String wrong = PasswordRule.wrong(wanted, actor.username());
		if (wrong != null) {
			return new Wrong(false, wrong);
		}
		if (this.accounts.lastPasswords(actor.accountId(), KEPT)
			.stream()
			.anyMatch((hash) -> this.passwords.matches(wanted, hash))) {
			return new Wrong(false, "不能用最近 %d 次用过的密码".formatted(KEPT));
		}
		this.accounts.setPassword(actor.accountId(), this.passwords.hash(wanted), null, now);
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), "修改密码",
				"account", actor.accountId().toString(), "修改了自己的密码", List.of(), null, null));
		return null;
	}

	/**
	 * What is wrong.
	 *
	 * @param present whether it is the present password, else the new one
	 * @param sentence in words
	 */
	public record Wrong(boolean present, String sentence) {

	}

}
