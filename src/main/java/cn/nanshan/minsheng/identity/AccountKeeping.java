package cn.nanshan.minsheng.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.audit.FieldChange;
import cn.nanshan.minsheng.shared.NotFound;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens, stops and unlocks accounts and gives them unit and offices. Nobody does it to
 * their own account, and the last system administrator stays.
 */
@UseCase
public class AccountKeeping {

	/** How long a password that an administrator gave is good. */
	static final Duration INITIAL = Duration.ofHours(24);

	private final AccountStore accounts;

	private final Passwords passwords;

	private final InitialPasswords initials;

	private final AuditTrail trail;

	private final Clock clock;

	private final ObjectProvider<UnitSource> sources;

	AccountKeeping(AccountStore accounts, Passwords passwords, InitialPasswords initials, AuditTrail trail, Clock clock,
			ObjectProvider<UnitSource> sources) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.initials = initials;
		this.trail = trail;
		this.clock = clock;
		this.sources = sources;
	}

	/**
	 * Returns one page of accounts by sign-in name, one more than asked for if there is.
	 */
	@AllowedTo(value = { Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN }, action = "查看账号")
	@Transactional(readOnly = true)
	public List<Account> page(String words, String after, int size, Actor actor) {
		return this.accounts.page(words, after, size).stream().map(this::account).toList();
	}

	@AllowedTo(value = { Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN }, action = "查看账号")
	@Transactional(readOnly = true)
	public Account named(String username, Actor actor) {
		return account(stored(username));
	}

	/** Returns the units that people may act for. */
	@AllowedTo(value = { Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN }, action = "查看单位")
	@Transactional(readOnly = true)
	public List<Unit> units(Actor actor) {
		return this.sources.orderedStream().flatMap((source) -> source.units().stream()).toList();
	}

	/** Opens an account and returns its initial password, which is kept nowhere. */
	@AllowedTo(value = Role.SYSTEM_ADMIN, action = "开通账号")
	public String open(String username, String name, Unit unit, Set<Role> offices, Actor actor) {
		if (this.accounts.named(username).isPresent()) {
			throw new AccountRefused("账号 " + username + " 已经有人用了");
		}
		check(unit, offices);
		Actor person = new Actor(UUID.randomUUID(), username, name, offices, unit.scope(), unit.name());
		String password = this.initials.make();
		Instant now = this.clock.instant();
		this.accounts.add(person, this.passwords.hash(password), now.plus(INITIAL), now);
		record(actor, person, "开通账号", "开通账号 " + username + "（" + name + "）",
				List.of(new FieldChange("单位", "", unit.name()), new FieldChange("岗位", "", labels(offices))));
		return password;
	}

	/** Gives another unit or other offices; the person signs in again. */
	@AllowedTo(value = { Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN }, action = "调整岗位")
	public void assign(String username, Unit unit, Set<Role> offices, Actor actor) {
		Actor before = other(username, actor).actor();
		check(unit, offices);
		if (!offices.contains(Role.SYSTEM_ADMIN)) {
			keepOneAdministrator(before);
		}
		Actor after = new Actor(before.accountId(), username, before.name(), offices, unit.scope(), unit.name());
		this.accounts.assign(after);
		record(actor, after, "调整岗位", "调整账号 " + username + " 的单位和岗位",
				List.of(new FieldChange("单位", before.unitName(), unit.name()),
						new FieldChange("岗位", labels(before.roles()), labels(offices))));
	}

	@AllowedTo(value = Role.SYSTEM_ADMIN, action = "停用账号")
	public void disable(String username, Actor actor) {
		Actor person = other(username, actor).actor();
		keepOneAdministrator(person);
		this.accounts.enable(person.accountId(), false);
		record(actor, person, "停用账号", "停用账号 " + username, List.of());
	}

	@AllowedTo(value = Role.SYSTEM_ADMIN, action = "启用账号")
	public void enable(String username, Actor actor) {
		Actor person = other(username, actor).actor();
		this.accounts.enable(person.accountId(), true);
		record(actor, person, "启用账号", "启用账号 " + username, List.of());
	}

	@AllowedTo(value = Role.SYSTEM_ADMIN, action = "解锁账号")
	public void unlock(String username, Actor actor) {
		Actor person = stored(username).actor();
		this.accounts.clearFailures(person.accountId());
		record(actor, person, "解锁账号", "解锁账号 " + username, List.of());
	}

	/** Sets a new initial password and returns it; it is kept nowhere. */
	@AllowedTo(value = Role.SYSTEM_ADMIN, action = "重置密码")
	public String resetPassword(String username, Actor actor) {
		Actor person = other(username, actor).actor();
		String password = this.initials.make();
		Instant now = this.clock.instant();
		this.accounts.setPassword(person.accountId(), this.passwords.hash(password), now.plus(INITIAL), now);
		record(actor, person, "重置密码", "重置账号 " + username + " 的密码", List.of());
		return password;
	}

	private Account account(StoredAccount stored) {
		return new Account(stored.actor(), stored.enabled(), stored.isLocked(this.clock.instant()),
				stored.mustChange());
	}

	private StoredAccount stored(String username) {
		return this.accounts.named(username).orElseThrow(() -> new NotFound("account " + username));
	}

	private StoredAccount other(String username, Actor actor) {
		StoredAccount account = stored(username);
		if (actor.is(account.actor().accountId())) {
			throw new AccountRefused("不能对自己的账号做这项操作，请由另一位管理员办理");
		}
		return account;
	}

	private void keepOneAdministrator(Actor person) {
		if (person.holdsAny(Role.SYSTEM_ADMIN) && this.accounts.countEnabled(Role.SYSTEM_ADMIN) < 2) {
			throw new AccountRefused("这是最后一个系统管理员账号，请先开通另一个");
		}
	}

	private static void check(Unit unit, Set<Role> offices) {
		if (offices.isEmpty()) {
			throw new AccountRefused("请至少选一个岗位");
		}
		if (!unit.offices().containsAll(offices)) {
			throw new AccountRefused(unit.name() + "只有这些岗位：" + labels(unit.offices()));
		}
		if (unit.scope().level() == Level.ADMIN && offices.size() > 1) {
			throw new AccountRefused("系统管理员、安全管理员、审计管理员应由三个人分别担任");
		}
	}

	private static String labels(Set<Role> offices) {
		return offices.stream().sorted().map(Role::label).collect(Collectors.joining("、"));
	}

	private void record(Actor actor, Actor person, String action, String sentence, List<FieldChange> changes) {
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action,
				"account", person.accountId().toString(), sentence, changes, null, null));
	}

}
