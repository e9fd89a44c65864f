package cn.nanshan.minsheng.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the tasks: whose turn it is with a case, and what waits for one person. */
@Component
public class TaskList {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final String MINE = """
			from task where done_at is null and role in (:roles)
			and (cast(:street as text) is null or street_code = :street)
			and (cast(:community as text) is null or community_code = :community)
			and (cast(:vendor as uuid) is null or vendor_id = :vendor)
			""";

	private static final String PAGE = """
			and (cast(:after as uuid) is null or (coalesce(due, date '9999-12-31'), id)
			  > (select coalesce(due, date '9999-12-31'), id from task where id = :after))
			order by coalesce(due, date '9999-12-31'), id limit :size
			""";

	private final JdbcClient jdbc;

	TaskList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns whom a case waits for, the most urgent first. */
	public List<OpenTask> waitingOn(UUID subject) {
		return this.jdbc
			.sql("select * from task where subject = :subject and done_at is null order by due nulls last, opened_at")
			.param("subject", subject)
			.query(TaskList::task)
			.list();
	}

	/** Returns what waits for a person's offices within reach, the earliest due first. */
	public List<OpenTask> mine(Actor actor, @Nullable UUID after, int size) {
		if (!hasTasks(actor)) {
			return List.of();
		}
		return mine("select * " + MINE + PAGE, actor).param("after", after)
			.param("size", size)
			.query(TaskList::task)
			.list();
	}

	/** Counts what waits for a person, at most 1000. */
	public int count(Actor actor) {
		return hasTasks(actor)
				? mine("select count(*) from (select 1 " + MINE + " limit 1000) t", actor).query(Integer.class).single()
				: 0;
	}

	/** Counts what is overdue on a day, at most 1000. */
	public int countOverdue(Actor actor, LocalDate today) {
		return hasTasks(actor)
				? mine("select count(*) from (select 1 " + MINE + " and due < :today limit 1000) t", actor)
					.param("today", today)
					.query(Integer.class)
					.single()
				: 0;
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

	private JdbcClient.StatementSpec mine(String sql, Actor actor) {
		return this.jdbc.sql(sql)
			.param("roles", actor.roles().stream().map(Role::name).toList())
			.param("street", actor.scope().streetCode())
			.param("community", actor.scope().communityCode())
			.param("vendor", actor.scope().vendorId());
	}

	private static boolean hasTasks(Actor actor) {
		return !actor.roles().isEmpty() && actor.scope().level() != Level.ADMIN;
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
