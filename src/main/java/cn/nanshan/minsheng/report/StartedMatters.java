package cn.nanshan.minsheng.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.demand.DemandKind;
import cn.nanshan.minsheng.demand.DemandState;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.settlement.PaymentState;
import cn.nanshan.minsheng.shared.Conditions;
import cn.nanshan.minsheng.workflow.TaskFilter;
import cn.nanshan.minsheng.workflow.TaskSearch;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers whoever started something: in whose hands is it, since when, by when. What came
 * to its end is not listed, and nothing of a unit that the person has left.
 */
@UseCase
@Transactional(readOnly = true)
public class StartedMatters {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final String STARTED = """
			with mine as (
			  select p.id, case when p.created_by = :me then 'PROJECT' else 'SUBMISSION' end as kind, p.number,
			    p.name as title, '/projects/' || p.number as href, p.state, p.street_code, p.community_code,
			    p.created_at as started_at
			  from project p where (p.created_by = :me or p.submitted_by = :me) and p.state not in (:ends)
			  union all
			  select y.id, 'PAYMENT', p.number || ' 第 ' || y.tranche || ' 批', p.name, '/payments/' || y.id, y.state,
			    p.street_code, p.community_code, s.signed_at
			  from payment_signature s join payment y on y.id = s.payment_id join project p on p.id = y.project_id
			  where s.account_id = :me and s.act = '申请支付' and y.state not in ('PAID', 'RETURNED', 'REFUSED', 'WITHDRAWN')
			  union all
			  select d.id, 'DEMAND', d.number, d.kind, '/demands/' || d.number, d.state, d.street_code,
			    d.community_code, d.registered_at
			  from demand d where d.registered_by = :me and d.state in ('REGISTERED', 'ACCEPTED'))
			select m.*, t.role, t.street_code as has_street, t.community_code as has_community, t.kind as task,
			  t.opened_at, t.due, %s as unstaffed
			from mine m left join lateral (select * from task w where w.subject = m.id and w.done_at is null
			  order by w.due nulls last, w.opened_at limit 1) t on true
			"""
		.formatted(TaskSearch.UNSTAFFED);

	private static final List<String> ENDS = Arrays.stream(ProjectState.values())
		.filter(ProjectState::isEnd)
		.map(Enum::name)
		.toList();

	private final JdbcClient jdbc;

	StartedMatters(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns what the person started, the newest first.
	 * @param kind only what is of this kind, absent for everything
	 * @param filter community and words; a light asks about who has it now
	 */
	@AnyStaff(action = "查看我发起的事项")
	public List<StartedMatter> page(StartedMatter.@Nullable Kind kind, TaskFilter filter, @Nullable UUID after,
			int size, Actor actor) {
		Conditions wanted = new Conditions().and("m.kind = :kind", "kind", (kind != null) ? kind.name() : null)
			.and("m.community_code = :community", "community", filter.community())
			.and("m.street_code = :street", "street", actor.scope().streetCode())
			.and("m.community_code = :own", "own", actor.scope().communityCode())
			.and("(m.title || ' ' || m.number) ilike :words", "words",
					(filter.words() != null) ? Conditions.like(filter.words()) : null)
			.and("(m.started_at, m.id) < (select started_at, id from mine where id = :after)", "after", after);
		return this.jdbc.sql(STARTED + wanted.where() + " order by m.started_at desc, m.id desc limit :size")
			.params(wanted.parameters())
			.param("me", actor.accountId())
			.param("ends", ENDS)
			.param("size", size)
			.query(StartedMatters::matter)
			.list();
	}

	private static StartedMatter matter(ResultSet row, int index) throws SQLException {
		StartedMatter.Kind kind = StartedMatter.Kind.valueOf(row.getString("kind"));
		String state = row.getString("state");
		return new StartedMatter(
				row.getObject("id", UUID.class), kind, row.getString("number"), (kind == StartedMatter.Kind.DEMAND)
						? DemandKind.valueOf(row.getString("title")).label() : row.getString("title"),
				row.getString("href"), switch (kind) {
					case PROJECT, SUBMISSION -> ProjectState.valueOf(state).label();
					case PAYMENT -> PaymentState.valueOf(state).label();
					case DEMAND -> DemandState.valueOf(state).label();
				}, row.getString("community_code"), day(row, "started_at"), holder(row));
	}

	private static StartedMatter.@Nullable Holder holder(ResultSet row) throws SQLException {
		String role = row.getString("role");
		return (role == null) ? null
				: new StartedMatter.Holder(Role.valueOf(role), row.getString("has_street"),
						row.getString("has_community"), row.getString("task"), day(row, "opened_at"),
						row.getObject("due", LocalDate.class), row.getBoolean("unstaffed"));
	}

	private static LocalDate day(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).atZoneSameInstant(ZONE).toLocalDate();
	}

}
