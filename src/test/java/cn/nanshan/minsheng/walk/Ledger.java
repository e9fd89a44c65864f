package cn.nanshan.minsheng.walk;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says, in the words in which the model says it. */
final class Ledger {

	private final JdbcClient jdbc;

	Ledger(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns whether the budget of the walk's street-year was opened. */
	boolean hasBudget() {
		return this.jdbc.sql("select count(*) from annual_budget where street_code = :street and year = :year")
			.param("street", Staff.STREET)
			.param("year", HandsOnTheMoney.YEAR)
			.query(Integer.class)
			.single() > 0;
	}

	Budget budget() {
		return this.jdbc
			.sql("select total, committed, paid from annual_budget where street_code = :street and year = :year")
			.param("street", Staff.STREET)
			.param("year", HandsOnTheMoney.YEAR)
			.query((row, index) -> new Budget(Yuan.fen(row.getBigDecimal("total")),
					Yuan.fen(row.getBigDecimal("committed")), Yuan.fen(row.getBigDecimal("paid"))))
			.single();
	}

	/** Returns state, money and open tasks of some projects, in a line each. */
	Map<UUID, String> of(Collection<UUID> projects) {
		if (projects.isEmpty()) {
			return Map.of();
		}
		Map<UUID, List<String>> tasks = tasks(projects);
		Map<UUID, String> lines = new HashMap<>();
		this.jdbc.sql("""
				select p.id, p.state, c.approved, c.contracted, c.held, c.paid
				from project p left join commitment c on c.reference = p.id where p.id in (:projects)
				""").param("projects", projects).query((row) -> {
			UUID id = row.getObject("id", UUID.class);
			lines.put(id, line(row.getString("state"), money(row), tasks.getOrDefault(id, List.of())));
		});
		return lines;
	}

	/** Returns what the model expects of a project, in the same words. */
	static String of(Sketch project) {
		return line(project.phase().name(), project.money().toString(), Desk.of(project));
	}

	private static String line(String state, String money, List<String> tasks) {
		return "%s; %s; open: %s".formatted(state, money, tasks.stream().sorted().toList());
	}

	private static String money(ResultSet row) throws SQLException {
		BigDecimal contracted = row.getBigDecimal("contracted");
		return (row.getBigDecimal("approved") == null) ? "nothing"
				: "approved %s, contracted %s, held %s, paid %s".formatted(row.getBigDecimal("approved"),
						(contracted != null) ? contracted : "none", row.getBigDecimal("held"),
						row.getBigDecimal("paid"));
	}

	private Map<UUID, List<String>> tasks(Collection<UUID> projects) {
		return this.jdbc.sql("""
				select subject as project, kind || '/' || role as task from task
				where done_at is null and subject in (:projects)
				union all
				select y.project_id, t.kind || '/' || t.role from payment y join task t on t.subject = y.id
				where t.done_at is null and y.project_id in (:projects)
				""")
			.param("projects", projects)
			.query((row, index) -> Map.entry(row.getObject("project", UUID.class), row.getString("task")))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

}
