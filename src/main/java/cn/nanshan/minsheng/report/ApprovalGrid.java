package cn.nanshan.minsheng.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.report.GridStep.Progress;
import cn.nanshan.minsheng.shared.PageKey;
import cn.nanshan.minsheng.workflow.OpenTask;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;

/**
 * The grid of approvals: each project on its way from publicity to procurement, each step
 * of the chain that binds it, and whom it waits for. Page and file ask the same.
 */
@UseCase
@Transactional(readOnly = true)
public class ApprovalGrid {

	/** Rows of one page. */
	public static final int SIZE = 40;

	private static final int BATCH = 200;

	private final GridRows rows;

	private final GridSteps steps;

	ApprovalGrid(GridRows rows, GridSteps steps) {
		this.rows = rows;
		this.steps = steps;
	}

	/** Returns the projects after a key within reach, chain by chain. */
	@AnyStaff(action = "查看审批总览")
	public Part page(GridFilter filter, @Nullable PageKey after, Actor actor) {
		return part(filter, after, SIZE, actor);
	}

	/** Hands over every project that matches, in order, some at a time. */
	@AnyStaff(action = "导出审批总览")
	public void each(GridFilter filter, Actor actor, Consumer<Line> taker) {
		PageKey after = null;
		do {
			Part part = part(filter, after, BATCH, actor);
			part.lines().forEach(taker);
			after = part.next();
		}
		while (after != null);
	}

	private Part part(GridFilter filter, @Nullable PageKey after, int size, Actor actor) {
		List<GridRow> found = this.rows.after(after, filter, size + 1, actor);
		List<GridRow> shown = found.stream().limit(size).toList();
		Map<UUID, List<String>> labels = this.steps.labels(shown);
		Map<UUID, List<GridStep>> signed = this.steps.signed(shown);
		Map<UUID, List<OpenTask>> tasks = this.steps.tasks(shown);
		List<Line> lines = shown.stream()
			.map((row) -> line(row, labels, signed.getOrDefault(row.id(), List.of()),
					tasks.getOrDefault(row.id(), List.of())))
			.toList();
		return new Part(lines, (found.size() > size) ? shown.get(size - 1).key() : null);
	}

	private static Line line(GridRow row, Map<UUID, List<String>> labels, List<GridStep> signed, List<OpenTask> tasks) {
		UUID regulation = row.chain().regulation();
		List<GridStep> steps = (row.chain().way() != GridChain.Way.CHAIN) ? GridSteps.ofTasks(row.chain()
			.way()
			.steps(), tasks, row.startedOn()) : !signed.isEmpty()
					? signed
					: ((regulation != null) ? labels.getOrDefault(regulation, List.<String>of()) : List.<String>of())
						.stream()
						.map((label) -> new GridStep(label, Progress.AHEAD, null, null))
						.toList();
		return new Line(row, steps, tasks.stream().filter((task) -> task.doneOn() == null).toList());
	}

	/**
	 * Some rows of the grid.
	 *
	 * @param lines the rows
	 * @param next where the next ones begin, absent after the last
	 */
	public record Part(List<Line> lines, @Nullable PageKey next) {

	}

	/**
	 * A project with its steps.
	 *
	 * @param row the project
	 * @param steps the steps of its chain, in their order
	 * @param waiting what it waits for, the most urgent first
	 */
	public record Line(GridRow row, List<GridStep> steps, List<OpenTask> waiting) {

	}

}
