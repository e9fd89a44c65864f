package cn.nanshan.minsheng.evaluation;

import java.util.List;

import cn.nanshan.minsheng.shared.HalfYear;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads everything a half-year's meeting must speak of: no project may be left out
 * (ACC-04).
 */
@Component
class AcceptedProjects {

	private final JdbcClient jdbc;

	AcceptedProjects(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<AcceptedProject> of(String place, HalfYear window) {
		return this.jdbc
			.sql("""
					select p.id as project_id, p.number, p.name, a.verdict, a.decided_on from acceptance a
					join project p on p.id = a.project_id
					where (p.community_code = :place or (p.community_code is null and p.street_code = :place)) and a.verdict in ('PASSED', 'FAILED')
					and a.decided_on between :first and :last
					order by p.number
					""")
			.param("place", place)
			.param("first", window.firstDay())
			.param("last", window.lastDay())
			.query(AcceptedProject.class)
			.list();
	}

}
