package cn.nanshan.minsheng.project.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.funding.AnnualBudget;
import cn.nanshan.minsheng.funding.Budgets;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.project.ApprovalPanel;
import cn.nanshan.minsheng.project.BarredSigners;
import cn.nanshan.minsheng.project.Justifying;
import cn.nanshan.minsheng.project.ExclusionPrompting;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.ProjectSubmission;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.web.ChecksPanel;
import cn.nanshan.minsheng.workflow.ApprovalRun;
import cn.nanshan.minsheng.workflow.ApprovalRuns;
import cn.nanshan.minsheng.workflow.Approver;
import cn.nanshan.minsheng.workflow.Approvers;
import cn.nanshan.minsheng.workflow.Mandate;
import cn.nanshan.minsheng.workflow.Regulations;
import cn.nanshan.minsheng.workflow.RunStep;
import cn.nanshan.minsheng.workflow.Signers;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Builds the page of an approval, evidence beside the form. */
@Component
class ApprovalPages {

	private final Projects projects;

	private final CaseFrames frames;

	private final ApprovalRuns runs;

	private final Regulations regulations;

	private final Approvers approvers;

	private final BarredSigners barred;

	private final ProjectSubmission submission;

	private final ApprovalPanel approval;

	private final Budgets budgets;

	private final Places places;

	private final WaiverBook waivers;

	private final SplitTables splits;

	private final ExclusionPrompting prompting;

	ApprovalPages(Projects projects, CaseFrames frames, ApprovalRuns runs, Regulations regulations, Approvers approvers,
			BarredSigners barred, ProjectSubmission submission, ApprovalPanel approval, Budgets budgets, Places places,
			WaiverBook waivers, SplitTables splits, ExclusionPrompting prompting) {
		this.projects = projects;
		this.frames = frames;
		this.runs = runs;
		this.regulations = regulations;
		this.approvers = approvers;
		this.barred = barred;
		this.submission = submission;
		this.approval = approval;
		this.budgets = budgets;
		this.places = places;
		this.waivers = waivers;
		this.splits = splits;
		this.prompting = prompting;
	}

	/**
	 * Builds the page.
	 * @throws NotFound if the project was never handed to the street
	 */
	@Transactional(readOnly = true)
	ApprovalPage of(String number, Actor actor, ChecksPanel.@Nullable Waiving refused) {
		Project project = this.projects.named(number, actor);
		ApprovalRun run = this.runs.of(project.id().value()).orElseThrow(() -> new NotFound("审批"));
		RunStep step = (project.state() == ProjectState.SUBMITTED) ? run.current().orElse(null) : null;
		return new ApprovalPage(project.version(),
				this.frames.of(project, actor, "/projects/" + project.number() + "/approval"), ApprovalPage.Run.of(run),
				this.regulations.withId(run.regulationId())
					.map((regulation) -> regulation.title() + " 第 " + regulation.edition() + " 版")
					.orElse(""),
				step, step != null && run.isAtLastStep(), (step != null) ? checks(project, actor, refused) : null,
				standing(run, step, project, actor), effect(project, run), this.submission.changes(project, actor),
				CaseFacts.of(project, this.places), this.waivers.of(project.id().value()).all(),
				this.splits.of(project, actor), this.prompting.of(project, actor));
	}

	private ChecksPanel checks(Project project, Actor actor, ChecksPanel.@Nullable Waiving refused) {
		Assessment<?> assessment = this.approval.assess(project, actor);
		ChecksPanel panel = CaseReading.worded(assessment);
		return (refused != null) ? panel.waiving(refused)
				: CaseWaivers.offer(panel, assessment, project.number(), actor);
	}

	private ApprovalPage.Standing standing(ApprovalRun run, @Nullable RunStep step, Project project, Actor actor) {
		Optional<Mandate> mandate = (step != null) ? this.approvers.mandate(actor, step.role()) : Optional.empty();
		return new ApprovalPage.Standing(mandate.isPresent(), mandate.map(Mandate::authority).orElse(""),
				whyNot(run, project, actor), step != null && run.mayTakeBack(actor.accountId()),
				(step != null) ? stuck(run, step, project) : null);
	}

	/**
	 * Returns who helps if nobody can sign the step: a deputy, or another person in the
	 * office.
	 */
	private @Nullable String stuck(ApprovalRun run, RunStep step, Project project) {
		Signers signers = this.approvers.signers(run, project.home().streetCode(), this.barred.of(project));
		if (!signers.areNone()) {
			return null;
		}
		String holders = signers.holders().isEmpty() ? "岗位上没有人"
				: names(signers.holders()) + "是申报人、报送人、已经签过别的环节、上一轮决定不予立项，或者按回避申报须回避，按规定由别人签";
		return "“%s”现在没有人能签：%s。".formatted(step.label(), holders)
				+ (signers.deputies().isEmpty() ? "街道没有别的审批人员可以代签，请系统管理员在“%s”增加人员。".formatted(step.role().label())
						: "请本人或专责小组登记审批委托，可以代签的有：" + names(signers.deputies()) + "。");
	}

	private static String names(List<Approver> people) {
		return people.stream()
			.map((one) -> one.name() + "（" + one.role().label() + "）")
			.collect(Collectors.joining("、"));
	}

	private @Nullable String whyNot(ApprovalRun run, Project project, Actor actor) {
		if (run.signedElsewhere(actor.accountId())) {
			return "您已经签过本项目的一个环节，同一人不能签两个环节。";
		}
		return (actor.is(run.startedBy()) || actor.is(project.createdBy())) ? "您是本项目的申报人或报送人，不能审批。"
				: this.barred.byTheirPart(project).contains(actor.accountId()) ? "您上一轮作出过不予立项的决定，复议由别人办理。" : null;
	}

	private ApprovalPage.Effect effect(Project project, ApprovalRun run) {
		Integer year = project.outline().budgetYear();
		Optional<AnnualBudget> budget = (year != null) ? this.budgets.of(project.home().streetCode(), year)
				: Optional.empty();
		List<RunStep> open = run.applicable().stream().filter(RunStep::isOpen).toList();
		String next = (open.size() > 1) ? open.get(1).label() + "（" + open.get(1).signersInWords() + "）" : "立项，占用资金";
		return new ApprovalPage.Effect(budget.map(AnnualBudget::free).orElse(null),
				budget.map((money) -> money.free().minus(run.sum())).orElse(null), next);
	}

}
