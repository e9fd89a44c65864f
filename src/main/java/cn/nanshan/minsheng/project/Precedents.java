package cn.nanshan.minsheng.project;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.shared.CharacterPairs;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds earlier projects that are like one being written (domain K2, K6): the newest that
 * were carried out, of the own street and of the district, are compared by name.
 */
@Component
class Precedents {

	private static final int SHOWN = 3;

	private static final double LEAST = 0.3;

	private final JdbcClient jdbc;

	Precedents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the nearest, the most alike first; none while there is no name. */
	List<Precedent> of(String name, ProjectType type, String streetCode, UUID except) {
		CharacterPairs pairs = CharacterPairs.ofLetters(name);
		if (pairs.pairs().isEmpty()) {
			return List.of();
		}
		List<UUID> nearest = this.jdbc
			.sql("""
					select n.id, n.name from (values ('SETTLED'), ('ARCHIVED')) s(state) cross join lateral (
					  (select id, name, type from project where street_code = :street and state = s.state
					     order by created_at desc, id desc limit 300)
					  union
					  (select id, name, type from project where state = s.state order by created_at desc, id desc limit 300)) n
					where n.type = :type and n.id <> :except
					""")
			.param("street", streetCode)
			.param("type", type.name())
			.param("except", except)
			.query((row, index) -> new Near(row.getObject("id", UUID.class),
					pairs.likeness(CharacterPairs.ofLetters(row.getString("name")))))
			.stream()
			.filter((near) -> near.likeness() >= LEAST)
			.sorted(Comparator.comparingDouble(Near::likeness).reversed())
			.distinct()
			.limit(SHOWN)
			.map(Near::id)
			.toList();
		return nearest.isEmpty() ? List.of() : read(nearest);
	}

	private List<Precedent> read(List<UUID> ids) {
		return this.jdbc
			.sql("""
					select p.number, p.name, p.street_code, p.community_code, p.budget_year, coalesce(p.approved_amount, 0) as granted,
					  t.final_sum, e.satisfied
					from unnest(cast(:ids as uuid[])) with ordinality as wanted(id, place) join project p on p.id = wanted.id
					left join settlement t on t.project_id = p.id
					left join lateral (select (100 * (satisfied + mostly_satisfied) / valid)::int as satisfied from half_year_score
					  where project_id = p.id order by evaluation_id limit 1) e on true
					order by wanted.place
					""")
			.param("ids", ids.toArray(UUID[]::new))
			.query((row, index) -> new Precedent(row.getString("number"), row.getString("name"),
					row.getString("street_code"), row.getString("community_code"),
					row.getObject("budget_year", Integer.class), new Money(row.getBigDecimal("granted")),
					money(row.getBigDecimal("final_sum")), row.getObject("satisfied", Integer.class)))
			.list();
	}

	private static @Nullable Money money(@Nullable BigDecimal sum) {
		return (sum != null) ? new Money(sum) : null;
	}

	private record Near(UUID id, double likeness) {

	}

}
