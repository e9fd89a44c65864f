package cn.nanshan.minsheng.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps accounts; failures are counted in the database, so two servers count together.
 */
@Component
class AccountStore {

	/** Failures in a row after which an account is locked. */
	static final int FAILURES = 5;

	/** How long it is locked. */
	static final Duration LOCK = Duration.ofMinutes(10);

	private static final String SELECT = """
			select a.*, (select string_agg(r.role, ',') from account_role r where r.account_id = a.id) as roles
			from account a
			""";

	private final JdbcClient jdbc;

	AccountStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<StoredAccount> named(String username) {
		return this.jdbc.sql(SELECT + " where a.username = :username")
			.param("username", username)
			.query(AccountStore::account)
			.optional();
	}

	Optional<StoredAccount> withId(UUID id) {
		return this.jdbc.sql(SELECT + " where a.id = :id").param("id", id).query(AccountStore::account).optional();
	}

	/**
	 * Returns accounts in the order of their sign-in names.
	 * @param words part of a sign-in name, a name or a unit; empty for all
	 * @param after sign-in name of the last row of the page before, empty on the first
	 */
	List<StoredAccount> page(String words, String after, int size) {
		return this.jdbc.sql(SELECT + """
				 where a.username > :after
				and strpos(lower(a.username || ' ' || a.name || ' ' || a.unit_name), lower(:words)) > 0
				order by a.username limit :size
				""")
			.param("after", after)
			.param("words", words)
			.param("size", size)
			.query(AccountStore::account)
			.list();
	}

	/** Returns how many may sign in and hold an office. */
	int countEnabled(Role role) {
		return this.jdbc.sql("""
				select count(*) from account a join account_role r on r.account_id = a.id
				where a.enabled and r.role = :role
				""").param("role", role.name()).query(Integer.class).single();
	}

	boolean isEmpty() {
		return this.jdbc.sql("select count(*) from account").query(Integer.class).single() == 0;
	}

	void add(Actor person, String passwordHash, @Nullable Instant initialUntil, Instant now) {
		this.jdbc.sql("""
				insert into account (id, username, name, unit_name, level, street_code, community_code, vendor_id,
				password_hash, must_change, initial_until, created_at)
				values (:id, :username, :name, :unit, :level, :street, :community, :vendor, :hash, :change,
				cast(:until as timestamptz), :now)
				""")
			.param("id", person.accountId())
			.param("username", person.username())
			.param("name", person.name())
			.param("unit", person.unitName())
			.param("level", person.scope().level().name())
			.param("street", person.scope().streetCode())
			.param("community", person.scope().communityCode())
			.param("vendor", person.scope().vendorId())
			.param("hash", passwordHash)
			.param("change", initialUntil != null)
			.param("until", (initialUntil != null) ? utc(initialUntil) : null)
			.param("now", utc(now))
			.update();
		addRoles(person);
	}

	private void addRoles(Actor person) {
		person.roles()
			.forEach((role) -> this.jdbc.sql("insert into account_role (account_id, role) values (:id, :role)")
				.param("id", person.accountId())
				.param("role", role.name())
				.update());
	}

	/** Puts a person into another unit or office; all sessions end. */
	void assign(Actor person) {
		this.jdbc.sql("delete from account_role where account_id = :id").param("id", person.accountId()).update();
		this.jdbc
			.sql("""
					update account set unit_name = :unit, level = :level, street_code = :street, community_code = :community,
					vendor_id = :vendor, era = era + 1 where id = :id
					""")
			.param("id", person.accountId())
			.param("unit", person.unitName())
			.param("level", person.scope().level().name())
			.param("street", person.scope().streetCode())
			.param("community", person.scope().communityCode())
			.param("vendor", person.scope().vendorId())
			.update();
		addRoles(person);
	}

	/**
	 * Counts an attempt as a failure before it is looked at, so that a hundred at once
	 * are no more than five; a right password is forgiven afterwards.
	 * @return whether it may be looked at: not while the account is locked
	 */
	boolean countAttempt(UUID id, Instant now) {
		return this.jdbc.sql("""
				update account set failures = case when failures + 1 >= :most then 0 else failures + 1 end,
				locked_until = case when failures + 1 >= :most then cast(:until as timestamptz) end
				where id = :id and (locked_until is null or locked_until <= :now)
				""")
			.param("most", FAILURES)
			.param("until", utc(now.plus(LOCK)))
			.param("now", utc(now))
			.param("id", id)
			.update() == 1;
	}

	void clearFailures(UUID id) {
		this.jdbc.sql("update account set failures = 0, locked_until = null where id = :id").param("id", id).update();
	}

	/** Lets a person sign in, or not any more; all sessions end. */
	void enable(UUID id, boolean enabled) {
		this.jdbc.sql("update account set enabled = :enabled, era = era + 1 where id = :id")
			.param("enabled", enabled)
			.param("id", id)
			.update();
	}

	/**
	 * Sets another password; all sessions end.
	 * @param initialUntil until when a password that somebody else gave is good, or
	 * {@code null} for one's own
	 */
	void setPassword(UUID id, String hash, @Nullable Instant initialUntil, Instant now) {
		this.jdbc.sql("""
				insert into account_password (account_id, password_hash, set_at)
				select id, password_hash, :now from account where id = :id
				on conflict (account_id, set_at) do nothing
				""").param("now", utc(now)).param("id", id).update();
		this.jdbc.sql("""
				update account set password_hash = :hash, must_change = :change,
				initial_until = cast(:until as timestamptz), failures = 0, locked_until = null, era = era + 1
				where id = :id
				""")
			.param("hash", hash)
			.param("change", initialUntil != null)
			.param("until", (initialUntil != null) ? utc(initialUntil) : null)
			.param("id", id)
			.update();
	}

	/** Returns the hashes of the last passwords, the present one first. */
	List<String> lastPasswords(UUID id, int count) {
		return this.jdbc.sql("""
				select password_hash from (
				  select password_hash, 'infinity'::timestamptz as set_at from account where id = :id
				  union all select password_hash, set_at from account_password where account_id = :id) as known
				order by set_at desc limit :count
				""").param("id", id).param("count", count).query(String.class).list();
	}

	private static StoredAccount account(ResultSet row, int index) throws SQLException {
		Scope scope = new Scope(Level.valueOf(row.getString("level")), row.getString("street_code"),
				row.getString("community_code"), row.getObject("vendor_id", UUID.class));
		Actor actor = new Actor(row.getObject("id", UUID.class), row.getString("username"), row.getString("name"),
				roles(row.getString("roles")), scope, row.getString("unit_name"));
		return new StoredAccount(actor, row.getString("password_hash"), row.getBoolean("must_change"),
				instant(row, "initial_until"), row.getBoolean("enabled"), instant(row, "locked_until"),
				row.getInt("era"));
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
		return (value != null) ? value.toInstant() : null;
	}

	private static Set<Role> roles(@Nullable String joined) {
		return (joined == null) ? Set.of()
				: Arrays.stream(joined.split(",")).map(Role::valueOf).collect(Collectors.toSet());
	}

}
