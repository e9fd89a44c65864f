package cn.nanshan.minsheng.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.startup.StartupRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sees to it that somebody can sign in: the cast of the demonstration, or one
 * administrator whom the operator names. A deployment that nobody could enter does not
 * start, and there is no account with a password that is known outside.
 */
@Component
@DependsOnDatabaseInitialization
class FirstAccounts {

	FirstAccounts(AccountStore accounts, Passwords passwords, DemoCast cast, AuditTrail trail,
			TransactionOperations transaction, Clock clock, @Value("${minsheng.admin-username:}") String username,
			@Value("${minsheng.admin-password:}") String password) {
		if (cast.isOn()) {
			cast.enter();
		}
		else if (accounts.isEmpty()) {
			check(username.strip(), password);
			Actor first = new Actor(UUID.randomUUID(), username.strip(), "系统管理员", Set.of(Role.SYSTEM_ADMIN),
					Scope.none(), "系统管理");
			Instant now = clock.instant();
			transaction.executeWithoutResult((status) -> {
				accounts.add(first, passwords.hash(password), now.plus(AccountKeeping.INITIAL), now);
				trail.record(new AuditEntry("system", "系统", "系统管理", "开通账号", "account", first.accountId().toString(),
						"首次启动，开通第一个系统管理员账号 " + first.username(), List.of(), null, null));
			});
		}
	}

	private static void check(String username, String password) {
		if (username.isEmpty() || password.isEmpty()) {
			throw refused("系统里还没有任何账号，无法登录。");
		}
		@Nullable String wrong = PasswordRule.wrong(password, username);
		if (wrong != null) {
			throw refused("环境变量 MINSHENG_ADMIN_PASSWORD 的值不能用作密码：" + wrong + "。");
		}
	}

	private static StartupRefused refused(String reason) {
		return new StartupRefused(StartupRefused.NO_ACCOUNT, reason,
				"请设置环境变量 MINSHENG_ADMIN_USERNAME 和 MINSHENG_ADMIN_PASSWORD 后再启动：系统据此开通第一个系统管理员，"
						+ "该密码 24 小时内有效，首次登录须修改；之后可以删去这两个变量。");
	}

}
