package cn.nanshan.minsheng.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.report.GridStep.Progress;
import cn.nanshan.minsheng.workflow.OpenTask;
import cn.nanshan.minsheng.workflow.StepOutcome;
import cn.nanshan.minsheng.workflow.TaskList;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads for all rows of a page at once how far each is with each step: in a street's
 * chain by its signatures, in a study and with urgent work by the tasks.
 */
@Component
class GridSteps {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final JdbcClient jdbc;

	private final TaskList tasks;

	GridSteps(JdbcClient jdbc, TaskList tasks) {
		this.jdbc = jdbc;
		this.tasks = tasks;
	}

	/** Returns the labels of the steps of each regulation, in their order. */
	Map<UUID, List<String>> labels(Collection<GridRow> rows) {
		List<UUID> regulations = rows.stream()
			.map((row) -> row.chain().regulation())
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		Map<UUID, List<String>> labels = new HashMap<>();
		if (!regulations.isEmpty()) {
			this.jdbc.sql("""
					select regulation_id, label from street_regulation_step where regulation_id in (:ids)
					order by regulation_id, position
					""").param("ids", regulations).query((row) -> {
				labels.computeIfAbsent(row.getObject("regulation_id", UUID.class), (id) -> new ArrayList<>())
					.add(row.getString("label"));
			});
		}
		return labels;
	}

	/** Returns the newest task of each kind of each project, done or not. */
	Map<UUID, List<OpenTask>> tasks(Collection<GridRow> rows) {
		return this.tasks.newestOf(rows.stream().map(GridRow::id).toList())
			.stream()
			.collect(Collectors.groupingBy(OpenTask::subject));
	}

	/** Returns the signed and open steps of the newest approval of each project. */
	Map<UUID, List<GridStep>> signed(Collection<GridRow> rows) {
		Map<UUID, List<GridStep>> steps = new LinkedHashMap<>();
		List<UUID> projects = rows.stream()
			.filter((row) -> row.chain().way() == GridChain.Way.CHAIN)
			.map(GridRow::id)
			.toList();
		if (!projects.isEmpty()) {
			this.jdbc.sql("""
					select r.subject, r.ended_at, s.label, s.applicable, s.due, s.outcome, s.settled_at
					from approval_run r join approval_run_step s on s.run_id = r.id
					where r.subject in (:subjects)
					  and r.round = (select max(o.round) from approval_run o where o.subject = r.subject)
					order by r.subject, s.position
					""").param("subjects", projects).query((row) -> {
				List<GridStep> known = steps.computeIfAbsent(row.getObject("subject", UUID.class),
						(id) -> new ArrayList<>());
				known.add(signed(row, known));
			});
		}
		return steps;
	}

	private static GridStep signed(ResultSet row, List<GridStep> before) throws SQLException {
		String label = row.getString("label");
		if (!row.getBoolean("applicable")) {
			return new GridStep(label, Progress.NOT_APPLICABLE, null, null);
		}
		String outcome = row.getString("outcome");
		if (outcome != null) {
			return new GridStep(label, switch (StepOutcome.valueOf(outcome)) {
				case AGREED -> Progress.DONE;
				case RETURNED -> Progress.RETURNED;
				case REJECTED -> Progress.REJECTED;
			}, day(row.getObject("settled_at", OffsetDateTime.class)), null);
		}
		boolean now = row.getObject("ended_at") == null
				&& before.stream().noneMatch((step) -> step.progress() == Progress.NOW);
		return new GridStep(label, now ? Progress.NOW : Progress.AHEAD, null,
				now ? row.getObject("due", LocalDate.class) : null);
	}

	/**
	 * Returns how far the steps are that are tasks: what stands behind one that is open
	 * comes later, even if it was begun before a meeting was called off.
	 */
	static List<GridStep> ofTasks(List<String> kinds, List<OpenTask> tasks, @Nullable LocalDate since) {
		List<GridStep> steps = new ArrayList<>();
		boolean open = false;
		for (String kind : kinds) {
			OpenTask task = tasks.stream()
				.filter((it) -> it.kind().equals(kind) && (since == null || !it.since().isBefore(since)))
				.findFirst()
				.orElse(null);
			boolean now = task != null && task.doneOn() == null;
			steps.add((task == null || (open && !now)) ? new GridStep(kind, Progress.AHEAD, null, null)
					: now ? new GridStep(kind, Progress.NOW, null, task.due())
							: new GridStep(kind, Progress.DONE, task.doneOn(), null));
			open |= now;
		}
		return steps;
	}

	private static @Nullable LocalDate day(@Nullable OffsetDateTime at) {
		return (at != null) ? at.atZoneSameInstant(ZONE).toLocalDate() : null;
	}

}
