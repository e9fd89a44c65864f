package cn.nanshan.minsheng.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.household.KeyFamilies;
import cn.nanshan.minsheng.household.KeyFamily;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.organization.Community;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the lists of visits; everybody reaches their own only. */
@Component
class VisitStore {

	private static final String OWN = """
			select v.*, h.label as home from visit v join household h on h.id = v.household_id
			where v.account_id = :account and v.community_code = :community
			""";

	private final JdbcClient jdbc;

	private final KeyFamilies families;

	VisitStore(JdbcClient jdbc, KeyFamilies families) {
		this.jdbc = jdbc;
		this.families = families;
	}

	/** Returns a day's list: whom to ask next, whom to ask again, whom one has asked. */
	List<Visit> of(LocalDate day, Actor actor) {
		return withFamilies(own(OWN + """
				and v.planned_on = :day order by case v.outcome when 'DEMAND' then 2 when 'NOTHING' then 2
				when 'NOT_AT_HOME' then 1 else 0 end, case v.outcome when 'NOT_AT_HOME' then v.recorded_at end,
				v.position, v.id
				""", actor).param("day", day).query(VisitStore::row).list());
	}

	/** Returns homes of earlier days where nobody was met, unless asked in the year. */
	List<Visit> left(LocalDate before, Actor actor) {
		return withFamilies(own("select * from (select distinct on (household_id) * from (" + OWN + """
				) mine where planned_on between cast(:before as date) - 30 and cast(:before as date) - 1
				order by household_id, planned_on desc) last
				where (outcome is null or outcome = 'NOT_AT_HOME') and not exists (select 1 from asked_household a
				  where a.year = extract(year from cast(:before as date)) and a.community_code = :community
				  and a.asked_key = last.household_id::text)
				order by planned_on, position limit 60
				""", actor).param("before", before).query(VisitStore::row).list());
	}

	Optional<Visit> one(UUID id, Actor actor) {
		return withFamilies(own(OWN + "and v.id = :id", actor).param("id", id).query(VisitStore::row).list()).stream()
			.findFirst();
	}

	/** Locks a visit until the transaction ends and returns it. */
	Optional<Visit> locked(UUID id, Actor actor) {
		this.jdbc.sql("select 1 from visit where id = :id for update").param("id", id).query(Integer.class).optional();
		return one(id, actor);
	}

	/** Puts a home on a day's list, unless it is there. */
	boolean add(LocalDate day, UUID household, Community community, Actor actor) {
		return this.jdbc.sql("""
				insert into visit (id, street_code, community_code, account_id, planned_on, position, household_id)
				select :id, :street, :community, :account, :day, coalesce(max(position), 0) + 1, :household from visit
				where account_id = :account and planned_on = :day
				on conflict on constraint visit_household_uq do nothing
				""")
			.param("id", UUID.randomUUID())
			.param("street", community.streetCode())
			.param("community", community.code())
			.param("account", actor.accountId())
			.param("day", day)
			.param("household", household)
			.update() == 1;
	}

	void remove(UUID id) {
		this.jdbc.sql("delete from visit where id = :id").param("id", id).update();
	}

	void note(UUID id, Recorded recorded, Instant at) {
		this.jdbc.sql("""
				update visit set outcome = :outcome, demand_number = :demand, recorded_at = :at where id = :id
				""")
			.param("outcome", recorded.outcome().name())
			.param("demand", recorded.demandNumber())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("id", id)
			.update();
	}

	/** Returns which of these homes are in a community. */
	List<UUID> homes(List<UUID> households, String communityCode) {
		return households.isEmpty() ? List.of() : this.jdbc.sql("""
				select id from household where id in (:ids) and community_code = :community
				order by length(building), building, length(room), room
				""").param("ids", households).param("community", communityCode).query(UUID.class).list();
	}

	private JdbcClient.StatementSpec own(String sql, Actor actor) {
		String community = actor.scope().communityCode();
		return this.jdbc.sql(sql)
			.param("account", actor.accountId())
			.param("community", (community != null) ? community : "");
	}

	private List<Visit> withFamilies(List<Visit> visits) {
		List<KeyFamily> families = this.families.at(visits.stream().map(Visit::household).distinct().toList());
		return visits.stream()
			.map((visit) -> new Visit(visit.id(), visit.day(), visit.household(), visit.home(),
					families.stream().filter((family) -> family.household().equals(visit.household())).toList(),
					visit.outcome(), visit.recordedAt(), visit.demandNumber()))
			.toList();
	}

	private static Visit row(ResultSet row, int index) throws SQLException {
		String outcome = row.getString("outcome");
		OffsetDateTime at = row.getObject("recorded_at", OffsetDateTime.class);
		return new Visit(row.getObject("id", UUID.class), row.getObject("planned_on", LocalDate.class),
				row.getObject("household_id", UUID.class), row.getString("home"), List.of(),
				(outcome != null) ? VisitOutcome.valueOf(outcome) : null, (at != null) ? at.toInstant() : null,
				row.getString("demand_number"));
	}

}
