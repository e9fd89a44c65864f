package cn.nanshan.minsheng.demand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Computes the summary of a round (F02): nobody adds sheets up by hand. */
@Component
class RoundSummaries {

	private static final String LINES = """
			select %s as label, count(*)::int as demands, count(distinct i.asked_key)::int as households,
			  array_remove(array_agg(distinct case when d.state = 'TAKEN' then d.outcome end), null) as projects
			from demand d join demand_channel ch on ch.code = d.channel left join inquiry i on i.demand_id = d.id
			where d.round_id = :round group by 1 order by 2 desc, 1
			""";

	private final JdbcClient jdbc;

	RoundSummaries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	RoundSummary of(UUID round) {
		return this.jdbc
			.sql("""
					select count(distinct asked_key)::int as households, count(*) filter (where asked_key is null)::int as unnamed
					from inquiry where round_id = :round
					""")
			.param("round", round)
			.query((row, index) -> new RoundSummary(row.getInt("households"), row.getInt("unnamed"),
					lines("d.kind", round, (kind) -> DemandKind.valueOf(kind).label()),
					lines("d.people_group", round, (group) -> PeopleGroup.valueOf(group).label()),
					lines("ch.label", round, UnaryOperator.identity())))
			.single();
	}

	private List<RoundSummary.Line> lines(String column, UUID round, UnaryOperator<String> words) {
		return this.jdbc.sql(LINES.formatted(column))
			.param("round", round)
			.query((row, index) -> line(row, words))
			.list();
	}

	private static RoundSummary.Line line(ResultSet row, UnaryOperator<String> words) throws SQLException {
		return new RoundSummary.Line(words.apply(row.getString("label")), row.getInt("demands"),
				row.getInt("households"), List.of((String[]) row.getArray("projects").getArray()));
	}

}
