package cn.nanshan.minsheng.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.workflow.StepOutcome;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * The grid of approvals: each project on its way from publicity to procurement, each
 * step.
 */
@UseCase
@Transactional(readOnly = true)
public class ApprovalGrid {

	private static final int MOST = 100;

	private final JdbcClient jdbc;

	ApprovalGrid(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the projects within reach, overdue and due soon first. */
	@AnyStaff(action = "查看审批总览")
	public List<Line> lines(Actor actor) {
		if (actor.scope().level() == Level.VENDOR || actor.scope().level() == Level.ADMIN) {
			return List.of();
		}
		Map<UUID, Line> lines = new LinkedHashMap<>();
		this.jdbc.sql("""
				select p.id, p.number, p.name, p.community_code, p.requested, p.state, p.responsible_person,
				  n.last_day, r.started_at, (select count(*) from waiver w where w.subject = p.id) as waivers,
				  (select min(t.due) from task t where t.subject = p.id and t.done_at is null) as due
				from project p
				left join lateral (select last_day from notice where subject = p.id and node = 'DELIBERATION'
				  order by posted_on desc limit 1) n on true
				left join lateral (select started_at from approval_run where subject = p.id
				  order by round desc limit 1) r on true
				where p.state in ('PASSED', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PROCURING')
				  and (cast(:street as text) is null or p.street_code = :street)
				  and (cast(:community as text) is null or p.community_code = :community)
				order by due nulls last, p.number limit :most
				""")
			.param("street", actor.scope().streetCode())
			.param("community", actor.scope().communityCode())
			.param("most", MOST)
			.query((row, index) -> {
				UUID id = row.getObject("id", UUID.class);
				BigDecimal asked = row.getBigDecimal("requested");
				java.time.OffsetDateTime started = row.getObject("started_at", java.time.OffsetDateTime.class);
				return new Line(id, row.getString("number"), row.getString("name"), row.getString("community_code"),
						(asked != null) ? new Money(asked) : null, ProjectState.valueOf(row.getString("state")),
						row.getString("responsible_person"), row.getObject("last_day", LocalDate.class),
						(started != null)
								? started.atZoneSameInstant(java.time.ZoneId.of("Asia/Shanghai")).toLocalDate() : null,
						row.getInt("waivers"), new ArrayList<>());
			})
			.list()
			.forEach((line) -> lines.put(line.id(), line));
		if (!lines.isEmpty()) {
			steps(lines);
		}
		return List.copyOf(lines.values());
	}

	private void steps(Map<UUID, Line> lines) {
		this.jdbc.sql("""
				select r.subject, s.* from approval_run r join approval_run_step s on s.run_id = r.id
				where r.subject in (:subjects)
				  and r.round = (select max(o.round) from approval_run o where o.subject = r.subject)
				order by r.subject, s.position
				""").param("subjects", lines.keySet()).query((row) -> {
			java.time.OffsetDateTime signed = row.getObject("settled_at", java.time.OffsetDateTime.class);
			String outcome = row.getString("outcome");
			Line line = lines.get(row.getObject("subject", UUID.class));
			if (line != null) {
				line.steps()
					.add(new Cell(Role.valueOf(row.getString("role")), row.getString("label"),
							row.getBoolean("applicable"), row.getObject("due", LocalDate.class),
							(outcome != null) ? StepOutcome.valueOf(outcome) : null,
							(signed != null)
									? signed.atZoneSameInstant(java.time.ZoneId.of("Asia/Shanghai")).toLocalDate()
									: null));
			}
		});
	}

	/**
	 * A project in the grid.
	 *
	 * @param id its id
	 * @param number its number
	 * @param name its name
	 * @param communityCode its community
	 * @param asked yuan asked for
	 * @param state its state
	 * @param responsible who answers for it
	 * @param publicityEnds last day of the publicity, absent if none was posted
	 * @param submittedOn day it was handed to the street, absent before
	 * @param waivers how many justifications were given
	 * @param steps the street's steps, empty before submission
	 */
	public record Line(UUID id, String number, String name, @Nullable String communityCode, @Nullable Money asked,
			ProjectState state, String responsible, @Nullable LocalDate publicityEnds, @Nullable LocalDate submittedOn,
			int waivers, List<Cell> steps) {
	}

	/**
	 * A step of the street's chain.
	 *
	 * @param role who signs
	 * @param label its words
	 * @param applicable whether it concerns this project
	 * @param due last day, absent until its turn
	 * @param outcome what was decided, absent until signed
	 * @param signedOn when, absent until signed
	 */
	public record Cell(Role role, String label, boolean applicable, @Nullable LocalDate due,
			@Nullable StepOutcome outcome, @Nullable LocalDate signedOn) {
	}

}
