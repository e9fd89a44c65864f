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

	List<StoredAccount> all() {
		return this.jdbc.sql(SELECT + " order by a.level, a.unit_name, a.username").query(AccountStore::account).list();
	}

	boolean isEmpty() {
		return this.jdbc.sql("select count(*) from account").query(Integer.class).single() == 0;
	}

	void add(Actor person, String passwordHash, boolean mustChange, Instant now) {
		this.jdbc.sql("""
				insert into account (id, username, name, unit_name, level, street_code, community_code, vendor_id,
				password_hash, must_change, created_at)
				values (:id, :username, :name, :unit, :level, :street, :community, :vendor, :hash, :change, :now)
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
			.param("change", mustChange)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
		person.roles()
			.forEach((role) -> this.jdbc.sql("insert into account_role (account_id, role) values (:id, :role)")
				.param("id", person.accountId())
				.param("role", role.name())
				.update());
	}

	void countFailure(UUID id, Instant now) {
		this.jdbc.sql("""
				update account set failures = case when failures + 1 >= :most then 0 else failures + 1 end,
				locked_until = case when failures + 1 >= :most then cast(:until as timestamptz) else locked_until end
				where id = :id
				""")
			.param("most", FAILURES)
			.param("until", now.plus(LOCK).atOffset(ZoneOffset.UTC))
			.param("id", id)
			.update();
	}

	void clearFailures(UUID id) {
		this.jdbc.sql("update account set failures = 0, locked_until = null where id = :id").param("id", id).update();
	}

	void enable(UUID id, boolean enabled) {
		this.jdbc.sql("update account set enabled = :enabled where id = :id")
			.param("enabled", enabled)
			.param("id", id)
			.update();
	}

	void setPassword(UUID id, String hash, boolean mustChange, Instant now) {
		this.jdbc.sql("""
				insert into account_password (account_id, password_hash, set_at)
				select id, password_hash, :now from account where id = :id
				""").param("now", now.atOffset(ZoneOffset.UTC)).param("id", id).update();
		this.jdbc.sql("""
				update account set password_hash = :hash, must_change = :change, failures = 0, locked_until = null
				where id = :id
				""").param("hash", hash).param("change", mustChange).param("id", id).update();
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
		OffsetDateTime locked = row.getObject("locked_until", OffsetDateTime.class);
		return new StoredAccount(actor, row.getString("password_hash"), row.getBoolean("must_change"),
				row.getBoolean("enabled"), (locked != null) ? locked.toInstant() : null);
	}

	private static Set<Role> roles(@Nullable String joined) {
		return (joined == null) ? Set.of()
				: Arrays.stream(joined.split(",")).map(Role::valueOf).collect(Collectors.toSet());
	}

}
