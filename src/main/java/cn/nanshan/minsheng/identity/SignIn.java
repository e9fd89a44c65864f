package cn.nanshan.minsheng.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks name and password. An unknown name, a wrong password, a locked and a disabled
 * account all answer alike and take as long.
 */
@Component
class SignIn implements AuthenticationProvider {

	private static final String FAILED = "登录失败";

	private static final Actor NOBODY = new Actor(new UUID(0, 0), "", "未知账号", Set.of(), Scope.none(), "—");

	private final AccountStore accounts;

	private final Passwords passwords;

	private final AuditTrail trail;

	private final TransactionTemplate transaction;

	private final Clock clock;

	SignIn(AccountStore accounts, Passwords passwords, AuditTrail trail, TransactionTemplate transaction, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.trail = trail;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	public Authentication authenticate(Authentication typed) {
		String password = String.valueOf(typed.getCredentials());
		StoredAccount account = this.accounts.named(typed.getName().strip()).orElse(null);
		if (account == null) {
			this.passwords.matchNobody(password);
			note(NOBODY, FAILED, "账号不存在"); // never what was typed: it may be a
											// password
			throw refused();
		}
		String obstacle = obstacle(account, password);
		if (obstacle != null) {
			note(account.actor(), FAILED, obstacle);
			throw refused();
		}
		this.transaction.executeWithoutResult((status) -> this.accounts.clearFailures(account.actor().accountId()));
		note(account.actor(), "登录", "登录成功");
		return new SignedIn(account.actor(), this.clock.instant(), account.era());
	}

	private @Nullable String obstacle(StoredAccount account, String password) {
		Instant now = this.clock.instant();
		boolean counted = Boolean.TRUE
			.equals(this.transaction.execute((status) -> this.accounts.countAttempt(account.actor().accountId(), now)));
		boolean right = this.passwords.matches(password, account.passwordHash());
		if (!counted) {
			return "账号已锁定";
		}
		if (!right) {
			return "密码不对";
		}
		if (!account.enabled()) {
			return "账号已停用";
		}
		return account.isExpired(now) ? "初始密码已过期" : null;
	}

	private void note(Actor actor, String action, String sentence) {
		this.transaction.executeWithoutResult((status) -> this.trail
			.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action, "account",
					actor.accountId().toString(), sentence, List.of(), null, null)));
	}

	private static BadCredentialsException refused() {
		return new BadCredentialsException("账号或密码不对，或账号已锁定");
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
