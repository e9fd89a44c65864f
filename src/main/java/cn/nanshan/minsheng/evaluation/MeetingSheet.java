package cn.nanshan.minsheng.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.project.Runner;
import cn.nanshan.minsheng.shared.HalfYear;
import cn.nanshan.minsheng.shared.Percent;
import cn.nanshan.minsheng.workflow.Deadlines;
import org.jspecify.annotations.Nullable;

/**
 * A community's half-year on one page: every project finally accepted in it, who came,
 * what was said (ACC-04, F16).
 *
 * @param window the half-year
 * @param state where it stands
 * @param heldOn when the meeting was
 * @param place where
 * @param occasion what it was held together with
 * @param attendance who was asked and came
 * @param rows the projects
 * @param line the line to pass
 * @param dueOn last day
 * @param why page that explains the last day
 * @param closedOn when it was closed
 * @param closerName by whom
 * @param filingNumber number of the filing
 * @param filedOn when it was filed
 * @param filerName by whom
 * @param receivedOn when the street took it in
 * @param receiverName by whom
 * @param judge whose hands keep it
 * @param version the version on the page
 */
public record MeetingSheet(HalfYear window, MeetingState state, @Nullable LocalDate heldOn, String place,
		Occasion occasion, List<Attendance> attendance, List<MeetingRow> rows, Percent line, LocalDate dueOn,
		String why, @Nullable LocalDate closedOn, @Nullable String closerName, @Nullable String filingNumber,
		@Nullable LocalDate filedOn, @Nullable String filerName, @Nullable LocalDate receivedOn,
		@Nullable String receiverName, Runner judge, int version) {

	static MeetingSheet of(HalfYearEvaluation evaluation, List<AcceptedProject> projects, Percent line) {
		Map<UUID, Score> scores = evaluation.scores()
			.stream()
			.collect(Collectors.toMap(Score::projectId, Function.identity()));
		List<MeetingRow> rows = projects.stream().map((project) -> {
			Score score = scores.get(project.projectId());
			return new MeetingRow(project, score, (score != null) ? score.reaches(line) : null);
		}).toList();
		return new MeetingSheet(evaluation.halfYear(), evaluation.state(), evaluation.heldOn(), evaluation.place(),
				evaluation.occasion(),
				evaluation.attendance().stream().sorted(Comparator.comparing(Attendance::category)).toList(), rows,
				line, EvaluationTasks.dueOf(evaluation.halfYear()),
				Deadlines.href(evaluation.id(), EvaluationTasks.MEETING), evaluation.closedOn(),
				evaluation.closerName(), evaluation.filingNumber(), evaluation.filedOn(), evaluation.filerName(),
				evaluation.receivedOn(), evaluation.receiverName(), evaluation.judge(), evaluation.version());
	}

	public boolean isOpen() {
		return this.state == MeetingState.OPEN;
	}

	public boolean isClosed() {
		return this.state == MeetingState.CLOSED;
	}

	public boolean isFiled() {
		return this.state == MeetingState.FILED;
	}

	/** Returns how many projects nobody scored yet. */
	public long missing() {
		return this.rows.stream().filter((row) -> row.score() == null).count();
	}

	public int present() {
		return this.attendance.stream().mapToInt(Attendance::present).sum();
	}

}
