package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.nanshan.minsheng.policy.DayRule;
import cn.nanshan.minsheng.policy.Deadline;
import cn.nanshan.minsheng.policy.Holidays;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the open deadlines that a change of the calendar moves, and moves them. What was
 * promised to the public is only made longer; what is due from an office may also come
 * earlier, but never falls on a day that is over.
 */
@Component
class DeadlineMoves {

	/** Tasks that wait, and notices whose period runs. */
	private static final String OPEN = """
			select d.* from deadline d
			where d.unit <> 'FIXED' and d.last_day >= :today and (
			  exists (select 1 from task t where t.subject = d.subject and t.kind = d.matter and t.done_at is null)
			  or d.matter = :notice and exists (select 1 from notice n where n.id = d.subject and n.last_day >= :today))
			  and (d.start_day < :newest and d.last_day >= :oldest or d.follows is not null)
			order by d.last_day, d.id
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	DeadlineMoves(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Returns what would be moved if these days changed. */
	List<DeadlineMove> of(Collection<LocalDate> changed, Holidays proposed) {
		if (changed.isEmpty()) {
			return List.of();
		}
		LocalDate today = LocalDate.now(this.clock);
		List<KeptDeadline> open = this.jdbc.sql(OPEN)
			.param("today", today)
			.param("notice", Notices.MATTER)
			.param("oldest", Collections.min(changed))
			.param("newest", Collections.max(changed))
			.query(Deadlines::kept)
			.list();
		Map<UUID, LocalDate> ends = new HashMap<>();
		List<DeadlineMove> moves = new ArrayList<>();
		open.stream().filter((it) -> it.follows() == null).forEach((it) -> add(it, null, proposed, today, moves, ends));
		open.stream()
			.filter((it) -> it.follows() != null)
			.forEach((it) -> add(it, ends.get(it.follows()), proposed, today, moves, ends));
		return moves;
	}

	private static void add(KeptDeadline kept, @Nullable LocalDate newStart, Holidays proposed, LocalDate today,
			List<DeadlineMove> moves, Map<UUID, LocalDate> ends) {
		Deadline held = kept.deadline();
		LocalDate start = (newStart != null) ? newStart : held.start();
		LocalDate counted = proposed.count(start, held.rule()).last();
		boolean notice = kept.matter().name().equals(Notices.MATTER);
		LocalDate after = counted;
		String note = "";
		if (notice && counted.isBefore(held.last())) {
			after = held.last();
		}
		else if (!notice && counted.isBefore(held.last()) && !counted.isAfter(today)) {
			after = proposed.count(today, DayRule.working(1, "")).last();
			note = "重新计算已经过了，改到下一个工作日";
			after = after.isAfter(held.last()) ? held.last() : after;
		}
		ends.put(kept.matter().subject(), after);
		if (!after.equals(held.last()) || !start.equals(held.start())) {
			moves.add(new DeadlineMove(kept, start, after, note));
		}
	}

	/** Moves them, wherever the day stands, and writes down by which change. */
	void carryOut(List<DeadlineMove> moves, UUID entry) {
		for (DeadlineMove move : moves) {
			Matter matter = move.kept().matter();
			this.jdbc.sql("update deadline set last_day = :after, start_day = :start where id = :id")
				.param("after", move.after())
				.param("start", move.start())
				.param("id", move.kept().id())
				.update();
			if (matter.name().equals(Notices.MATTER)) {
				this.jdbc.sql("update notice set last_day = :after where id = :id and last_day < :after")
					.param("after", move.after())
					.param("id", matter.subject())
					.update();
			}
			else {
				moveTask(matter, move.after());
			}
			this.jdbc.sql("""
					insert into calendar_move (entry_id, deadline_id, title, matter, before, after)
					values (:entry, :deadline, :title, :matter, :before, :after)
					""")
				.param("entry", entry)
				.param("deadline", move.kept().id())
				.param("title", matter.title())
				.param("matter", matter.name())
				.param("before", Objects.requireNonNull(move.before()))
				.param("after", move.after())
				.update();
		}
	}

	private void moveTask(Matter matter, LocalDate after) {
		this.jdbc.sql("update task set due = :after where subject = :subject and kind = :kind and done_at is null")
			.param("after", after)
			.param("subject", matter.subject())
			.param("kind", matter.name())
			.update();
		this.jdbc.sql("""
				update approval_run_step s set due = :after from approval_run r
				where r.id = s.run_id and r.subject = :subject and r.ended_at is null and s.label = :kind
				and s.outcome is null and s.due is not null
				""").param("after", after).param("subject", matter.subject()).param("kind", matter.name()).update();
	}

}
