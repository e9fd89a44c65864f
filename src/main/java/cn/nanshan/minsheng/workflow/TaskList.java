package cn.nanshan.minsheng.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.shared.Conditions;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the tasks: whose turn it is with a case, and what waits for one person. */
@Component
public class TaskList {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final String DUE = "coalesce(t.due, date '9999-12-31')";

	private final JdbcClient jdbc;

	private final StandIns standIns;

	TaskList(JdbcClient jdbc, StandIns standIns) {
		this.jdbc = jdbc;
		this.standIns = standIns;
	}

	/** Returns whom a case waits for, the most urgent first. */
	public List<OpenTask> waitingOn(UUID subject) {
		return this.jdbc
			.sql("select * from task where subject = :subject and done_at is null order by due nulls last, opened_at")
			.param("subject", subject)
			.query(TaskList::task)
			.list();
	}

	/**
	 * Returns the newest task of each kind of some subjects, done or not, the earliest
	 * due first.
	 */
	public List<OpenTask> newestOf(Collection<UUID> subjects) {
		return subjects.isEmpty() ? List.of() : this.jdbc.sql("""
				select * from (select distinct on (subject, kind) * from task where subject in (:subjects)
				  order by subject, kind, opened_at desc, id) t order by t.due nulls last, t.opened_at
				""").param("subjects", subjects).query(TaskList::task).list();
	}

	/** Returns what waits for a person, the earliest due first. */
	public List<OpenTask> mine(Actor actor, @Nullable UUID after, int size) {
		Conditions wanted = open(actor).and(
				"(" + DUE + ", t.id) > (select coalesce(due, date '9999-12-31'), id from task where id = :after)",
				"after", after);
		return this.jdbc.sql("select t.* from task t " + wanted.where() + " order by " + DUE + ", t.id limit :size")
			.params(wanted.parameters())
			.param("size", size)
			.query(TaskList::task)
			.list();
	}

	/** Counts what waits for a person, at most 1000. */
	public int count(Actor actor) {
		return count(open(actor));
	}

	/** Counts what is overdue on a day, at most 1000. */
	public int countOverdue(Actor actor, LocalDate today) {
		return count(open(actor).and("t.due < :today", "today", today));
	}

	private Conditions open(Actor actor) {
		return this.standIns.office(actor).and("t.done_at is null");
	}

	private int count(Conditions wanted) {
		return this.jdbc.sql("select count(*) from (select 1 from task t " + wanted.where() + " limit 1000) t")
			.params(wanted.parameters())
			.query(Integer.class)
			.single();
	}

	/** Returns what a person has done, the newest first. */
	public List<OpenTask> done(Actor actor, int size) {
		return this.jdbc
			.sql("select * from task where done_by = :by and done_at is not null order by done_at desc limit :size")
			.param("by", actor.accountId())
			.param("size", size)
			.query(TaskList::task)
			.list();
	}

	static OpenTask task(ResultSet row, int index) throws SQLException {
		OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
		return new OpenTask(row.getObject("id", UUID.class), row.getObject("subject", UUID.class),
				row.getString("kind"), Role.valueOf(row.getString("role")), row.getString("street_code"),
				row.getString("community_code"), row.getString("title"), row.getString("href"),
				day(row.getObject("opened_at", OffsetDateTime.class)), row.getObject("due", LocalDate.class),
				(done != null) ? day(done) : null);
	}

	private static LocalDate day(OffsetDateTime at) {
		return at.atZoneSameInstant(ZONE).toLocalDate();
	}

}
