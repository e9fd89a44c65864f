package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import cn.nanshan.minsheng.policy.Deadline;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens and closes the tasks of the 工作台. Nobody ticks a task off: the state that caused
 * it closes it, in the same transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TaskDesk {

	private final JdbcClient jdbc;

	private final Deadlines deadlines;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	TaskDesk(JdbcClient jdbc, Deadlines deadlines, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.deadlines = deadlines;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Opens a task that is due when it was counted to be, unless the same one is open
	 * already.
	 */
	public void open(NewTask task, Deadline deadline) {
		open(task, deadline, null);
	}

	/**
	 * Opens a task whose time begins when another deadline ends.
	 * @param follows the other deadline, which moves this one with it
	 */
	public void open(NewTask task, Deadline deadline, @Nullable UUID follows) {
		if (insert(task.dueOn(deadline.last()))) {
			this.deadlines.keep(Matter.of(task), deadline, follows);
		}
	}

	/** Opens a task, unless the same one is open already. */
	public void open(NewTask task) {
		LocalDate due = task.due();
		if (insert(task) && due != null) {
			LocalDate today = LocalDate.now(this.clock);
			this.deadlines.keep(Matter.of(task), Deadline.fixed(today, due, "安排这件事时定下的日子"));
		}
	}

	private boolean insert(NewTask task) {
		return this.jdbc
			.sql("""
					insert into task (id, subject, kind, role, street_code, community_code, title, href, due, opened_at, vendor_id)
					values (:id, :subject, :kind, :role, :street, :community, :title, :href, :due, :now, :vendor)
					on conflict do nothing
					""")
			.param("id", UUID.randomUUID())
			.param("subject", task.subject())
			.param("kind", task.kind())
			.param("role", task.role().name())
			.param("street", task.streetCode())
			.param("community", task.communityCode())
			.param("title", task.title())
			.param("href", task.href())
			.param("due", task.due())
			.param("vendor", task.vendorId())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	/** Closes one kind of task of a subject, if it is open. */
	public void close(UUID subject, String kind, UUID by) {
		this.jdbc.sql("""
				update task set done_at = :now, done_by = :by
				where subject = :subject and kind = :kind and done_at is null
				""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("by", by)
			.param("subject", subject)
			.param("kind", kind)
			.update();
	}

	/** Gives the open tasks of a subject its present name. */
	public void rename(UUID subject, String title) {
		this.jdbc.sql("update task set title = :title where subject = :subject and done_at is null and title <> :title")
			.param("title", title)
			.param("subject", subject)
			.update();
	}

	/** Moves the last day of an open task, and tells those who have to do it. */
	public void moveDue(UUID subject, String kind, @Nullable LocalDate due, String why, UUID by) {
		this.jdbc.sql("""
				with old as (select id, due from task
				  where subject = :subject and kind = :kind and done_at is null
				    and due is distinct from cast(:due as date) for update)
				update task t set due = cast(:due as date), overdue_told_at = null from old where t.id = old.id
				returning t.id, old.due as before
				""")
			.param("subject", subject)
			.param("kind", kind)
			.param("due", due)
			.query((row, index) -> new DueMoved(row.getObject("id", UUID.class),
					row.getObject("before", LocalDate.class), due, why, by))
			.list()
			.forEach((moved) -> {
				if (due != null) {
					this.deadlines.name(subject, kind, LocalDate.now(this.clock), due, why);
				}
				this.events.publishEvent(moved);
			});
	}

	/** Closes every open task of a subject: it has come to an end or has moved on. */
	public void closeAll(UUID subject, UUID by) {
		this.jdbc.sql("update task set done_at = :now, done_by = :by where subject = :subject and done_at is null")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("by", by)
			.param("subject", subject)
			.update();
	}

}
