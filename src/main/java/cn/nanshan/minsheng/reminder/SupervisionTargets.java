package cn.nanshan.minsheng.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.ScopePredicate;
import cn.nanshan.minsheng.shared.Conditions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the office that a case waits for, from one of its tasks or from its project. For
 * a vendor the community answers, which has to see to it.
 */
@Component
class SupervisionTargets {

	private static final String OPEN = """
			select t.id as task_id, t.due, t.opened_at, t.subject, t.title, t.href, t.role, p.id as project_id, coalesce(p.number, '') as number,
			  coalesce(t.street_code, p.street_code) as street_code,
			  coalesce(t.community_code, p.community_code) as community_code
			from task t left join payment y on y.id = t.subject
			left join project p on p.id = coalesce(y.project_id, t.subject)
			""";

	private final JdbcClient jdbc;

	SupervisionTargets(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns what one task within reach is about. */
	Optional<SupervisionTarget> ofTask(UUID task, Actor actor) {
		return find(new Conditions().and("x.task_id = :task", "task", task), actor);
	}

	/** Returns what waits longest with a project within reach. */
	Optional<SupervisionTarget> ofProject(String number, Actor actor) {
		return find(new Conditions().and("x.number = :number", "number", number).and("x.subject = x.project_id"),
				actor);
	}

	private Optional<SupervisionTarget> find(Conditions wanted, Actor actor) {
		ScopePredicate.add(wanted, actor.scope(), "x");
		return this.jdbc
			.sql("select x.* from (" + OPEN + " where t.done_at is null and t.kind <> '" + SupervisionHandling.REPLY
					+ "') x " + wanted.where() + " order by x.due nulls last, x.opened_at limit 1")
			.params(wanted.parameters())
			.query(SupervisionTargets::target)
			.optional();
	}

	private static SupervisionTarget target(ResultSet row, int index) throws SQLException {
		Role role = Role.valueOf(row.getString("role"));
		return new SupervisionTarget(row.getObject("subject", UUID.class), row.getObject("project_id", UUID.class),
				row.getString("number"), row.getString("title"), row.getString("href"), row.getString("street_code"),
				row.getString("community_code"), (role == Role.VENDOR) ? Role.COMMUNITY_CLERK : role);
	}

}
