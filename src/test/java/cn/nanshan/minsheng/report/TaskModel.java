package cn.nanshan.minsheng.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What ought to be open, told from the stored facts alone: no rule and no listener of the
 * application is asked. A task reads {@code kind/role/name}.
 */
final class TaskModel {

	private final JdbcClient jdbc;

	TaskModel(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns what is open for a project. */
	Collection<String> open(UUID project) {
		return new TreeSet<>(this.jdbc
			.sql("select kind || '/' || role || '/' || title from task where subject = :id and done_at is null")
			.param("id", project)
			.query(String.class)
			.list());
	}

	/** Returns what ought to be open for a project. */
	Collection<String> expected(UUID id) {
		Stored project = this.jdbc.sql("select number, name, state from project where id = :id")
			.param("id", id)
			.query(Stored.class)
			.single();
		List<String> tasks = new ArrayList<>();
		switch (project.state()) {
			case "DRAFT" -> tasks.add("提交评议/COMMUNITY_SECRETARY");
			case "DELIBERATING" -> tasks.add(there("""
					select 1 from meeting_item i join meeting m on m.id = i.meeting_id
					where i.subject = :id and m.state <> 'CLOSED'
					""", id) ? "评议/COMMUNITY_SECRETARY" : "安排评议会/COMMUNITY_CLERK");
			case "PASSED" -> tasks.add(there("select 1 from notice where subject = :id and node = 'DELIBERATION'", id)
					? "报街道审批/COMMUNITY_SECRETARY" : "公示评议结果/COMMUNITY_CLERK");
			case "SUBMITTED" -> tasks.add(step(id));
			case "RETURNED" -> tasks.add("补正后再报/COMMUNITY_CLERK");
			case "APPROVED" -> tasks.add("组织采购/STREET_PROCUREMENT");
			case "PROCURING" -> tasks.add("签订合同/STREET_PROCUREMENT");
			case "CONTRACTED" -> tasks.add("登记开工/COMMUNITY_CLERK");
			case "URGENT_FILED" -> tasks.add("应急认定/STREET_LEADER");
			case "RUNNING" -> running(id, tasks);
			case "SUSPENDED" -> tasks.add("恢复实施/STREET_CLERK");
			case "COMPLETED" -> tasks.add("组织验收/COMMUNITY_SECRETARY");
			case "ACCEPTING" -> tasks.add("给出验收结论/COMMUNITY_SECRETARY");
			case "RECTIFYING" -> rectifying(id, tasks);
			case "ACCEPTED", "ACCEPT_FAILED", "TERMINATED" -> tasks.add("结算/STREET_FINANCE");
			case "SETTLED" -> tasks.add("归档/STREET_CLERK");
			default -> {
			}
		}
		urgent(id, tasks);
		if (!"ARCHIVED".equals(project.state())
				&& there("select 1 from project_state_change where project_id = :id and to_state = 'RUNNING'", id)
				&& !there("select 1 from daily_evaluation where project_id = :id", id)) {
			tasks.add("登记日常评价/SUPERVISION_TEAM");
		}
		return new TreeSet<>(tasks.stream().map((task) -> task + "/" + project.name()).toList());
	}

	/** Returns what is open and what ought to be for every half-year of a community. */
	List<String> halfYearsThatDiffer(String community) {
		return this.jdbc
			.sql("""
					select e.half_year || ' ' || e.state || ': ' || coalesce(o.kinds, '') from half_year_evaluation e
					left join lateral (select string_agg(t.kind, '+' order by t.kind) as kinds from task t
					  where t.subject = e.id and t.done_at is null) o on true
					where e.community_code = :community and coalesce(o.kinds, '') <> concat_ws('+',
					  case when e.state = 'OPEN' or exists (select 1 from acceptance a join project p on p.id = a.project_id
					    where p.community_code = e.community_code and a.verdict in ('PASSED', 'FAILED')
					    and to_char(a.decided_on, 'YYYY') || case when extract(month from a.decided_on) < 7 then 'H1' else 'H2' end
					      = e.half_year
					    and not exists (select 1 from half_year_score s
					      where s.evaluation_id = e.id and s.project_id = p.id)) then '半年集中评价' end,
					  case when e.state = 'CLOSED' then '报街道备案' end,
					  case when e.state = 'FILED' and e.received_on is null then '接收评价备案' end)
					""")
			.param("community", community)
			.query(String.class)
			.list();
	}

	/** Returns the payments whose one task is not that of their state. */
	List<String> paymentsThatDiffer() {
		return this.jdbc.sql("""
				select y.state || ': ' || coalesce(string_agg(t.kind, '+'), '') from payment y
				left join task t on t.subject = y.id and t.done_at is null
				group by y.id, y.state having coalesce(string_agg(t.kind, '+'), '') <> case y.state
				  when 'REQUESTED' then '业务审核' when 'REVIEWED' then '财务审核' when 'CHECKED' then '批准支付'
				  when 'APPROVED' then '登记付款' else '' end
				""").query(String.class).list();
	}

	private String step(UUID id) {
		return this.jdbc.sql("""
				select s.label || '/' || s.role from approval_run_step s join approval_run r on r.id = s.run_id
				where r.subject = :id and r.ended_at is null and s.applicable and s.outcome is null
				order by r.round desc, s.position limit 1
				""").param("id", id).query(String.class).single();
	}

	private void running(UUID id, List<String> tasks) {
		if (there("select 1 from contract where project_id = :id", id)) {
			tasks.add("报送进度月报/VENDOR");
		}
		else {
			tasks.add(there("select 1 from procurement where project_id = :id", id) ? "签订合同/STREET_PROCUREMENT"
					: "组织采购/STREET_PROCUREMENT");
		}
		if (there("select 1 from progress_report where project_id = :id and state = 'REPORTED'", id)) {
			tasks.add("确认进度月报/COMMUNITY_CLERK");
		}
		if (there("""
				select 1 from completion_report where project_id = :id and returned_reason = '' and confirmed_on is null
				""", id)) {
			tasks.add("确认完工/COMMUNITY_CLERK");
		}
	}

	private void urgent(UUID id, List<String> tasks) {
		if (there("""
				select 1 from urgent_case u where project_id = :id and recognised is distinct from false
				and not exists (select 1 from notice where subject = u.project_id and node = 'URGENT')
				""", id)) {
			tasks.add("公示应急先行实施/COMMUNITY_CLERK");
		}
		if (there("""
				select 1 from urgent_case u join project_state_change c on c.project_id = u.project_id
				where u.project_id = :id and c.to_state in ('COMPLETED', 'TERMINATED') and u.assessed_on is null
				""", id)) {
			tasks.add("事后评估/TASK_FORCE");
		}
	}

	private void rectifying(UUID id, List<String> tasks) {
		tasks.add("整改并复验/COMMUNITY_SECRETARY");
		if (!there("""
				select 1 from acceptance where project_id = :id and verdict = 'RECTIFY' and rectified_on is not null
				""", id)) {
			tasks.add("报告整改完成/VENDOR");
		}
	}

	private boolean there(String sql, UUID id) {
		return !this.jdbc.sql(Objects.requireNonNull(sql) + " limit 1")
			.param("id", id)
			.query(Integer.class)
			.list()
			.isEmpty();
	}

	private record Stored(String number, String name, String state) {
	}

}
