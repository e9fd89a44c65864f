package cn.nanshan.minsheng.project;

import java.util.List;

import cn.nanshan.minsheng.workflow.RegulatedSubjects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The projects that a change of a street's regulation touches, those under approval
 * first.
 */
@Component
class ProjectsUnderRegulation implements RegulatedSubjects {

	private final JdbcClient jdbc;

	ProjectsUnderRegulation(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Subject> underWay(String streetCode, int most) {
		return this.jdbc.sql("""
				select p.number, p.name, p.state, e.edition
				from project p left join lateral (
				  select g.edition from approval_run r join street_regulation g on g.id = r.regulation_id
				  where r.subject = p.id and p.state = 'SUBMITTED' order by r.round desc limit 1) e on true
				where p.street_code = :street and p.state in ('SUBMITTED', 'PASSED', 'RETURNED', 'DELIBERATING')
				order by p.state desc, p.number limit :most
				""")
			.param("street", streetCode)
			.param("most", most)
			.query((row, index) -> new Subject(row.getString("number"), row.getString("name"),
					ProjectState.valueOf(row.getString("state")).label(), row.getObject("edition", Integer.class),
					"/projects/" + row.getString("number")))
			.list();
	}

}
