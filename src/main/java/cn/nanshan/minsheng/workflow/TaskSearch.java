package cn.nanshan.minsheng.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.ScopePredicate;
import cn.nanshan.minsheng.shared.Conditions;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lists tasks by filter, page by page: what waits, what is done, whose office is vacant.
 */
@Component
public class TaskSearch {

	/**
	 * Whether nobody holds the office of task {@code t}; a moved approver leaves none.
	 */
	public static final String UNSTAFFED = """
			not exists (select 1 from account_role r join account a on a.id = r.account_id
			  where r.role = t.role and a.enabled
			    and (t.street_code is null or a.street_code = t.street_code)
			    and (t.community_code is null or a.community_code = t.community_code)
			    and (t.vendor_id is null or a.vendor_id = t.vendor_id))
			""";

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final String DUE = "coalesce(t.due, date '9999-12-31')";

	private static final int KINDS = 50;

	private final JdbcClient jdbc;

	private final LightDays days;

	private final StandIns standIns;

	TaskSearch(JdbcClient jdbc, LightDays days, StandIns standIns) {
		this.jdbc = jdbc;
		this.standIns = standIns;
		this.days = days;
	}

	/** Returns what waits for a person's offices, the earliest due first. */
	public List<ListedTask> mine(Actor actor, TaskFilter filter, @Nullable UUID after, int size) {
		return open(this.standIns.office(actor), filter, after, size);
	}

	/** Returns what waits for anybody within reach, the earliest due first. */
	public List<ListedTask> within(Actor actor, TaskFilter filter, @Nullable UUID after, int size) {
		return open(ScopePredicate.add(new Conditions(), actor.scope(), "t"), filter, after, size);
	}

	/** Returns what a person did, the newest first. */
	public List<ListedTask> done(Actor actor, TaskFilter filter, @Nullable UUID after, int size) {
		Conditions wanted = narrowed(
				new Conditions().and("t.done_by = :me", "me", actor.accountId()).and("t.done_at is not null"), filter)
			.and("(t.done_at, t.id) < (select done_at, id from task where id = :after)", "after", after);
		return list("false", wanted, "t.done_at desc, t.id desc", size);
	}

	/** Returns the kinds among what waits for a person, for the filter. */
	public List<String> kinds(Actor actor) {
		Conditions wanted = this.standIns.office(actor).and("t.done_at is null");
		return this.jdbc.sql("select distinct t.kind from task t " + wanted.where() + " order by t.kind limit " + KINDS)
			.params(wanted.parameters())
			.query(String.class)
			.list();
	}

	/** Returns the offices within reach that have open tasks and no account. */
	public List<VacantOffice> vacant(Actor actor) {
		Conditions wanted = ScopePredicate.add(new Conditions(), actor.scope(), "o")
			.and("o.done_at is null")
			.and("o.vendor_id is null");
		return this.jdbc.sql("""
				select t.* from (
				  select o.role, o.street_code, o.community_code, o.vendor_id, count(*) as tasks, min(o.due) as due,
				    (array_agg(o.subject order by o.due nulls last, o.id))[1] as subject,
				    (array_agg(o.kind order by o.due nulls last, o.id))[1] as kind
				  from task o %s group by 1, 2, 3, 4) t
				where %s order by t.due nulls last, t.role, t.street_code, t.community_code limit 100
				""".formatted(wanted.where(), UNSTAFFED))
			.params(wanted.parameters())
			.query((row, index) -> new VacantOffice(Role.valueOf(row.getString("role")), row.getString("street_code"),
					row.getString("community_code"), row.getInt("tasks"), row.getObject("due", LocalDate.class),
					row.getObject("subject", UUID.class), row.getString("kind")))
			.list();
	}

	private List<ListedTask> open(Conditions reach, TaskFilter filter, @Nullable UUID after, int size) {
		Conditions wanted = narrowed(reach.and("t.done_at is null"), filter).and(
				"(" + DUE + ", t.id) > (select coalesce(due, date '9999-12-31'), id from task where id = :after)",
				"after", after);
		return list(UNSTAFFED, wanted, DUE + ", t.id", size);
	}

	private List<ListedTask> list(String unstaffed, Conditions wanted, String order, int size) {
		return this.jdbc
			.sql("select t.*, " + unstaffed + " as unstaffed from task t " + wanted.where() + " order by " + order
					+ " limit :size")
			.params(wanted.parameters())
			.param("size", size)
			.query(TaskSearch::task)
			.list();
	}

	private Conditions narrowed(Conditions reach, TaskFilter filter) {
		Conditions wanted = reach.and("t.kind = :kind", "kind", filter.kind())
			.and("t.community_code = :community", "community", filter.community())
			.and("t.opened_at >= :since", "since",
					(filter.since() != null) ? filter.since().atStartOfDay(ZONE).toOffsetDateTime() : null);
		named(filter.words(), wanted);
		return (filter.light() == null) ? wanted : switch (filter.light()) {
			case RED -> wanted.and("t.due < :today", "today", this.days.today());
			case AMBER -> wanted.and("t.due >= :today", "today", this.days.today())
				.and("t.due < :green", "green", this.days.green());
			case GREEN -> wanted.and("t.due >= :green", "green", this.days.green());
			case NONE -> wanted.and("t.due is null");
		};
	}

	/**
	 * Narrows to words of the title, or to a number: it stands in the title or leads to
	 * the project.
	 */
	private static void named(@Nullable String words, Conditions wanted) {
		if (words == null || !words.strip().matches("[A-Za-z]{2}-[A-Za-z0-9-]*")) {
			wanted.holding("t.title", "words", words);
			return;
		}
		String number = words.strip();
		wanted
			.and("(bigrams(t.title) @> bigrams(:number) and t.title ilike :inTitle or t.href like :inHref)", "number",
					number)
			.and("true", "inTitle", Conditions.like(number))
			.and("true", "inHref", "/projects/" + number.toUpperCase(Locale.ROOT) + "%");
	}

	private static ListedTask task(ResultSet row, int index) throws SQLException {
		return new ListedTask(TaskList.task(row, index), row.getBoolean("unstaffed"));
	}

}
