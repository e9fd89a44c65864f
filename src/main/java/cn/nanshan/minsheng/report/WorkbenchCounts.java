package cn.nanshan.minsheng.report;

import java.util.EnumMap;
import java.util.Map;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.project.ProjectState;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Counts the projects within reach by state, for the cards of the workbench. */
@UseCase
@Transactional(readOnly = true)
public class WorkbenchCounts {

	private final JdbcClient jdbc;

	WorkbenchCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns how many projects of a year are in each state; a state without any is
	 * absent.
	 */
	@AnyStaff(action = "查看工作台")
	public Map<ProjectState, Integer> of(int year, Actor actor) {
		Map<ProjectState, Integer> counts = new EnumMap<>(ProjectState.class);
		if (actor.scope().level() == Level.VENDOR || actor.scope().level() == Level.ADMIN) {
			return counts;
		}
		this.jdbc.sql("""
				select state, count(*) as projects from project
				where coalesce(budget_year, extract(year from created_at)) = :year
				  and (cast(:street as text) is null or street_code = :street)
				  and (cast(:community as text) is null or community_code = :community)
				group by state
				""")
			.param("year", year)
			.param("street", actor.scope().streetCode())
			.param("community", actor.scope().communityCode())
			.query((row) -> {
				counts.put(ProjectState.valueOf(row.getString("state")), row.getInt("projects"));
			});
		return counts;
	}

}
