package cn.nanshan.minsheng.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks name and password. An unknown name, a wrong password, a locked and a disabled
 * account all answer alike and take as long.
 */
@Component
class SignIn implements AuthenticationProvider {

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
		Optional<StoredAccount> found = this.accounts.named(typed.getName().strip());
		if (found.isEmpty()) {
			this.passwords.matchNobody(password);
			throw refused();
		}
		StoredAccount account = found.get();
		Instant now = this.clock.instant();
		boolean right = this.passwords.matches(password, account.passwordHash());
		if (account.isLocked(now) || !account.enabled()) {
			note(account, "登录失败", "账号已锁定或停用，拒绝登录");
			throw refused();
		}
		if (!right) {
			this.transaction
				.executeWithoutResult((status) -> this.accounts.countFailure(account.actor().accountId(), now));
			note(account, "登录失败", "密码不对");
			throw refused();
		}
		this.transaction.executeWithoutResult((status) -> this.accounts.clearFailures(account.actor().accountId()));
		note(account, "登录", "登录成功");
		return new UsernamePasswordAuthenticationToken(account.actor(), null,
				account.actor().roles().stream().map((role) -> new SimpleGrantedAuthority(role.name())).toList());
	}

	private void note(StoredAccount account, String action, String sentence) {
		Actor actor = account.actor();
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
