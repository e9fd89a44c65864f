package cn.nanshan.minsheng.evaluation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import cn.nanshan.minsheng.evaluation.AcceptanceSheet;
import cn.nanshan.minsheng.evaluation.AcceptanceSheets;
import cn.nanshan.minsheng.evaluation.AcceptanceVerdict;
import cn.nanshan.minsheng.evaluation.DailyAverage;
import cn.nanshan.minsheng.evaluation.DailyRecords;
import cn.nanshan.minsheng.evaluation.EvaluationRecords;
import cn.nanshan.minsheng.evaluation.EvaluationRecords.HalfYearResult;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.web.CaseAction;
import cn.nanshan.minsheng.project.web.CaseContribution;
import cn.nanshan.minsheng.project.web.CaseStage;
import cn.nanshan.minsheng.project.web.CaseTab;
import cn.nanshan.minsheng.project.web.CaseTask;
import cn.nanshan.minsheng.shared.HalfYear;
import cn.nanshan.minsheng.web.Status;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Adds acceptance and evaluation to the case page. */
@Component
@Order(70)
class EvaluationCase implements CaseContribution {

	private final AcceptanceSheets sheets;

	private final DailyRecords daily;

	private final EvaluationRecords records;

	EvaluationCase(AcceptanceSheets sheets, DailyRecords daily, EvaluationRecords records) {
		this.sheets = sheets;
		this.daily = daily;
		this.records = records;
	}

	@Override
	public List<CaseTask> tasks(Project project, Actor actor) {
		String path = "/projects/" + project.number();
		List<CaseTask> tasks = new ArrayList<>();
		tasks.add(switch (project.state()) {
			case COMPLETED -> new CaseTask(CaseStage.ACCEPTANCE, "验收", path + "/acceptance", Status.IN_PROGRESS,
					"应于 %s 前验收".formatted(this.sheets.deadline(project).last()), this.sheets.why(project));
			case ACCEPTING -> new CaseTask(CaseStage.ACCEPTANCE, "验收", path + "/acceptance", Status.IN_PROGRESS, "");
			case RECTIFYING ->
				new CaseTask(CaseStage.ACCEPTANCE, "验收", path + "/acceptance", Status.NEEDS_ACTION, "整改后复验一次");
			case ACCEPTED, ACCEPT_FAILED, SETTLED, ARCHIVED ->
				new CaseTask(CaseStage.ACCEPTANCE, "验收", path + "?tab=evaluation", Status.DONE, "");
			case TERMINATED, WITHDRAWN -> new CaseTask(CaseStage.ACCEPTANCE, "验收", null, Status.NOT_APPLICABLE, "");
			default -> new CaseTask(CaseStage.ACCEPTANCE, "验收", null, Status.BLOCKED, "完工后才能开始");
		});
		tasks.add(dailyTask(project, path));
		tasks.add(halfYear(project));
		return tasks;
	}

	private CaseTask dailyTask(Project project, String path) {
		boolean open = DailyRecords.isOpen(project.state());
		int count = this.daily.average(project).count();
		if (open) {
			return new CaseTask(CaseStage.EVALUATION, "日常评价", path + "/evaluations",
					(count > 0) ? Status.DONE : Status.NEEDS_ACTION,
					"%d 份，建议 %d 份".formatted(count, this.daily.enough(project)));
		}
		return (count > 0)
				? new CaseTask(CaseStage.EVALUATION, "日常评价", path + "/evaluations", Status.DONE, count + " 份")
				: new CaseTask(CaseStage.EVALUATION, "日常评价", null, Status.BLOCKED, "开工后开始");
	}

	private CaseTask halfYear(Project project) {
		Optional<HalfYearResult> result = this.records.halfYear(project.id());
		if (result.isPresent()) {
			String page = "/evaluations/%s?community=%s".formatted(result.get().window().code(), place(project));
			return new CaseTask(CaseStage.EVALUATION, "集中评价", page,
					result.get().isFiled() ? Status.DONE : Status.IN_PROGRESS,
					result.get().isFiled() ? "备案号 " + result.get().filingNumber() : "待报街道备案");
		}
		return this.records.finalAcceptance(project.id())
			.map((ended) -> new CaseTask(CaseStage.EVALUATION, "集中评价",
					"/evaluations/%s?community=%s".formatted(HalfYear.of(ended.on()).code(), place(project)),
					Status.NEEDS_ACTION, "半年一次，还没有评价"))
			.orElseGet(() -> new CaseTask(CaseStage.EVALUATION, "集中评价", null, Status.BLOCKED, "验收后开始"));
	}

	@Override
	public List<CaseAction> actions(Project project, Actor actor) {
		String path = "/projects/" + project.number();
		List<CaseAction> actions = new ArrayList<>();
		switch (project.state()) {
			case COMPLETED -> actions.add(new CaseAction("组织验收", path + "/acceptance",
					project.judge().hands(Role.COMMUNITY_SECRETARY), null));
			case ACCEPTING -> {
				actions.add(new CaseAction("登记验收情况", path + "/acceptance",
						project.judge().hands(Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY), null));
				actions.add(new CaseAction("给出验收结论", path + "/acceptance",
						project.judge().hands(Role.COMMUNITY_SECRETARY), null));
			}
			case RECTIFYING -> actions.add(rectifying(project, path));
			default -> {
			}
		}
		if (DailyRecords.isOpen(project.state())) {
			actions.add(new CaseAction("登记日常评价", path + "/evaluations", Set.of(Role.SUPERVISION_TEAM), null));
		}
		return actions;
	}

	/** Returns the code under which the half-year is kept. */
	private static String place(Project project) {
		return Objects.requireNonNullElse(project.home().communityCode(), project.home().streetCode());
	}

	private CaseAction rectifying(Project project, String path) {
		boolean waits = this.sheets.of(project).stream().anyMatch(AcceptanceSheet::waitsForRectification);
		return waits
				? new CaseAction("报告整改完成", path + "/acceptance",
						project.judge().hands(Role.VENDOR, Role.COMMUNITY_CLERK), null)
				: new CaseAction("组织复验", path + "/acceptance", project.judge().hands(Role.COMMUNITY_SECRETARY), null);
	}

	@Override
	public Optional<CaseTab> tab(Project project, Actor actor) {
		boolean any = DailyRecords.isOpen(project.state()) || this.daily.average(project).count() > 0
				|| !this.sheets.of(project).isEmpty();
		return any
				? Optional
					.of(new CaseTab("evaluation", "验收评价", 60, "evaluation/_evaluation :: main", () -> content(project)))
				: Optional.empty();
	}

	private Model content(Project project) {
		DailyAverage average = this.daily.average(project);
		return new Model(project.number(), this.sheets.of(project), average.count(),
				StagePage.score(average.satisfaction()), StagePage.score(average.fit()),
				this.records.halfYear(project.id()).orElse(null));
	}

	/**
	 * What the tab shows.
	 *
	 * @param number the project's number
	 * @param acceptances its acceptances
	 * @param dailyCount how many daily evaluations
	 * @param satisfaction their average
	 * @param fit their average
	 * @param halfYear what the half-yearly meeting said
	 */
	record Model(String number, List<AcceptanceSheet> acceptances, int dailyCount, String satisfaction, String fit,
			@Nullable HalfYearResult halfYear) {

		public Status status(AcceptanceVerdict verdict) {
			return switch (verdict) {
				case PASSED -> Status.ACCEPTED;
				case RECTIFY -> Status.RECTIFYING;
				case FAILED -> Status.ACCEPT_FAILED;
			};
		}

	}

}
