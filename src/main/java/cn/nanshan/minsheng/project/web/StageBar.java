package cn.nanshan.minsheng.project.web;

import java.time.Instant;
import java.util.List;

import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.Runner;
import cn.nanshan.minsheng.project.StateChange;
import cn.nanshan.minsheng.web.Formats;
import cn.nanshan.minsheng.web.Stage;
import org.jspecify.annotations.Nullable;

/** Puts a project's line of states on the stage bar: behind with its day, here, ahead. */
final class StageBar {

	private static final List<CaseStage> ALL = List.of(CaseStage.values());

	private static final Formats FORMATS = new Formats();

	private final Project project;

	private final List<StateChange> line;

	private StageBar(Project project, List<StateChange> line) {
		this.project = project;
		this.line = line;
	}

	static List<Stage> of(Project project, List<StateChange> line) {
		StageBar bar = new StageBar(project, line);
		return ALL.stream().filter(bar::concerns).map(bar::stage).toList();
	}

	/**
	 * Returns whether a project comes by a stage: what the street studies is not
	 * deliberated, and made public only after it was taken up.
	 */
	private boolean concerns(CaseStage stage) {
		return this.project.runner() == Runner.COMMUNITY
				|| (stage != CaseStage.DELIBERATION && stage != CaseStage.PUBLICITY);
	}

	private Stage stage(CaseStage stage) {
		int here = place(this.project.state());
		int place = ALL.indexOf(stage);
		if (place == here) {
			return new Stage(stage.label(), Stage.Standing.NOW, FORMATS.day(this.project.stateSince()) + "起");
		}
		Instant left = left(stage);
		return (place < here && left != null) ? new Stage(stage.label(), Stage.Standing.DONE, FORMATS.day(left))
				: new Stage(stage.label(), Stage.Standing.AHEAD, null);
	}

	private @Nullable Instant left(CaseStage stage) {
		if (stage == CaseStage.COLLECTION) {
			return this.project.createdAt();
		}
		return this.line.stream()
			.filter((change) -> place(change.from()) <= ALL.indexOf(stage) && ALL.indexOf(stage) < place(change.to()))
			.reduce((first, last) -> last)
			.map(StateChange::at)
			.orElse(null);
	}

	private static int place(ProjectState state) {
		if (state == ProjectState.WITHDRAWN) {
			return -1;
		}
		CaseStage stage = CaseStage.of(state);
		return (stage != null) ? ALL.indexOf(stage) : ALL.size();
	}

}
