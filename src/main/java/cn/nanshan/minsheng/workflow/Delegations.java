package cn.nanshan.minsheng.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who signs for whom while an approver is away. */
@Component
public class Delegations {

	private final JdbcClient jdbc;

	Delegations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the delegation by which a person may sign for an office on a day. */
	public Optional<Delegation> to(Actor deputy, Role role, LocalDate day) {
		return heldBy(deputy, day).stream().filter((one) -> one.role() == role).findFirst();
	}

	/**
	 * Returns what a person may sign for others on a day; whoever was moved is stood in
	 * for no more.
	 */
	List<Delegation> heldBy(Actor deputy, LocalDate day) {
		return this.jdbc.sql("""
				select d.* from delegation d join account a on a.id = d.absent_id and a.enabled
				  and a.street_code = d.street_code
				join account_role r on r.account_id = a.id and r.role = d.role
				where d.deputy_id = :deputy and d.ended_at is null and :day between d.first_day and d.last_day
				  and d.street_code = :street
				order by d.given_at
				""")
			.param("deputy", deputy.accountId())
			.param("day", day)
			.param("street", deputy.scope().streetCode())
			.query(Delegations::delegation)
			.list();
	}

	/** Returns who signs for somebody else in an office of a street on a day. */
	List<Approver> deputiesOf(String streetCode, Role role, LocalDate day) {
		return this.jdbc.sql("""
				select u.id, u.name from delegation d join account a on a.id = d.absent_id and a.enabled
				  and a.street_code = d.street_code
				join account_role r on r.account_id = a.id and r.role = d.role
				join account u on u.id = d.deputy_id and u.enabled and u.street_code = d.street_code
				where d.street_code = :street and d.role = :role and d.ended_at is null
				  and :day between d.first_day and d.last_day
				order by d.given_at
				""")
			.param("street", streetCode)
			.param("role", role.name())
			.param("day", day)
			.query((row, index) -> new Approver(row.getObject("id", UUID.class), row.getString("name"), role))
			.list();
	}

	/** Returns whether days overlap another delegation of the same office of a person. */
	boolean overlaps(UUID absent, Role role, LocalDate first, LocalDate last) {
		return this.jdbc.sql("""
				select exists (select 1 from delegation where absent_id = :absent and role = :role
				and ended_at is null and first_day <= :last and last_day >= :first)
				""")
			.param("absent", absent)
			.param("role", role.name())
			.param("first", first)
			.param("last", last)
			.query(Boolean.class)
			.single();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void add(Delegation delegation, UUID by, Instant now) {
		this.jdbc
			.sql("""
					insert into delegation (id, street_code, role, absent_id, absent_name, deputy_id, deputy_name, first_day,
					  last_day, reason, given_by, given_at)
					values (:id, :street, :role, :absent, :absentName, :deputy, :deputyName, :first, :last, :reason, :by, :at)
					""")
			.param("id", delegation.id())
			.param("street", delegation.streetCode())
			.param("role", delegation.role().name())
			.param("absent", delegation.absentId())
			.param("absentName", delegation.absentName())
			.param("deputy", delegation.deputyId())
			.param("deputyName", delegation.deputyName())
			.param("first", delegation.firstDay())
			.param("last", delegation.lastDay())
			.param("reason", delegation.reason())
			.param("by", by)
			.param("at", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	/**
	 * Ends a delegation before its last day; returns whether it had not ended already.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	boolean end(UUID id, Instant now) {
		return this.jdbc.sql("update delegation set ended_at = :now where id = :id and ended_at is null")
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("id", id)
			.update() == 1;
	}

	Optional<Delegation> withId(UUID id, @Nullable String streetCode) {
		return this.jdbc.sql("""
				select * from delegation where id = :id and (cast(:street as text) is null or street_code = :street)
				""").param("id", id).param("street", streetCode).query(Delegations::delegation).optional();
	}

	/** Returns the delegations of a street, those that still can be exercised first. */
	List<Delegation> of(String streetCode, int size) {
		return this.jdbc.sql("""
				select * from delegation where street_code = :street order by given_at desc, id desc limit :size
				""").param("street", streetCode).param("size", size).query(Delegations::delegation).list();
	}

	private static Delegation delegation(ResultSet row, int index) throws SQLException {
		OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
		return new Delegation(row.getObject("id", UUID.class), row.getString("street_code"),
				Role.valueOf(row.getString("role")), row.getObject("absent_id", UUID.class),
				row.getString("absent_name"), row.getObject("deputy_id", UUID.class), row.getString("deputy_name"),
				row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class),
				row.getString("reason"), (ended != null) ? ended.toInstant() : null);
	}

}
