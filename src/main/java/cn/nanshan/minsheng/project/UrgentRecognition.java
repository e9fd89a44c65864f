package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import cn.nanshan.minsheng.funding.AnnualBudget;
import cn.nanshan.minsheng.funding.Commitments;
import cn.nanshan.minsheng.funding.FundsRefused;
import cn.nanshan.minsheng.funding.Grant;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.workflow.Approvers;
import cn.nanshan.minsheng.workflow.Mandate;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/**
 * A leader of the street says within 24 hours whether work is urgent: it goes on with
 * money committed to it, or becomes an ordinary draft (MF-13).
 */
@UseCase
public class UrgentRecognition {

	private final Projects projects;

	private final UrgentCases cases;

	private final ApprovalFactsReader reader;

	private final Approvers approvers;

	private final Commitments commitments;

	private final UrgentTasks tasks;

	private final DraftTasks drafts;

	private final ProjectLife life;

	private final Clock clock;

	UrgentRecognition(Projects projects, UrgentCases cases, ApprovalFactsReader reader, Approvers approvers,
			Commitments commitments, UrgentTasks tasks, DraftTasks drafts, ProjectLife life, Clock clock) {
		this.projects = projects;
		this.cases = cases;
		this.reader = reader;
		this.approvers = approvers;
		this.commitments = commitments;
		this.tasks = tasks;
		this.drafts = drafts;
		this.life = life;
		this.clock = clock;
	}

	/** Returns what the rules of an approval say of it now. */
	@AnyStaff(action = "查看应急认定核验")
	@Transactional(readOnly = true)
	public Assessment<ApprovalRule> assess(Project project, Actor actor) {
		return Assessment.of(ApprovalRule.class,
				this.reader.readUrgent(project, kept(project).filedOn(), asked(project), actor));
	}

	/**
	 * Returns whether a person may decide, by the own office or for somebody who is away.
	 */
	@AnyStaff(action = "查看应急认定核验")
	@Transactional(readOnly = true)
	public boolean isFor(Actor actor) {
		return this.approvers.mandate(actor, Role.STREET_LEADER).isPresent();
	}

	/**
	 * Recognises it and commits the money.
	 * @throws FundsRefused if the last yuan went to somebody else meanwhile
	 */
	@AllowedTo(value = { Role.STREET_CLERK, Role.STREET_WORKS, Role.STREET_FINANCE, Role.STREET_PROCUREMENT,
			Role.TASK_FORCE, Role.STREET_LEADER }, action = "应急认定")
	public void recognise(String number, int seenVersion, UrgentOpinion opinion, Actor actor) {
		Project project = toDecide(number, seenVersion, ProjectState.RUNNING, actor);
		Mandate mandate = mandate(actor);
		Instant now = this.clock.instant();
		UrgentCase kept = kept(project);
		Money sum = Objects.requireNonNullElse(opinion.granted(), asked(project));
		ApprovalFacts facts = this.reader.holdUrgent(project, kept.filedOn(), sum, actor);
		Assessment.of(UrgentDecisionRule.class, decision(kept, facts, opinion, now, actor)).clear();
		Clearance<ApprovalRule> clearance = Assessment.of(ApprovalRule.class, facts).clear();
		AnnualBudget budget = facts.budget();
		if (budget == null) {
			throw new FundsRefused("街道还没有登记该年度预算，不能占用资金。");
		}
		project.recognise(clearance, sum, now);
		this.cases.decide(project.id(), said(true, kept, opinion, now, actor));
		this.commitments.commit(new Grant(project.id().value(), budget.id(), project.home().communityCode(), sum),
				actor.accountId());
		this.tasks.recognised(project, kept.startedOn());
		this.life.record(project, clearance,
				Step.of("应急认定", "认定为应急项目，金额 %s 元%s%s%s".formatted(sum, late(kept, opinion, now), inWords(mandate),
						opinion.words().isBlank() ? "" : "。意见：" + opinion.words()), now),
				actor);
	}

	/** Finds it not urgent: it becomes an ordinary draft of the community. */
	@AllowedTo(value = { Role.STREET_CLERK, Role.STREET_WORKS, Role.STREET_FINANCE, Role.STREET_PROCUREMENT,
			Role.TASK_FORCE, Role.STREET_LEADER }, action = "不予应急认定")
	public void refuse(String number, int seenVersion, UrgentOpinion opinion, Actor actor) {
		Project project = toDecide(number, seenVersion, ProjectState.DRAFT, actor);
		Mandate mandate = mandate(actor);
		Instant now = this.clock.instant();
		UrgentCase kept = kept(project);
		ApprovalFacts facts = this.reader.readUrgent(project, kept.filedOn(), asked(project), actor);
		Clearance<UrgentDecisionRule> clearance = Assessment
			.of(UrgentDecisionRule.class, decision(kept, facts, opinion, now, actor))
			.clear();
		project.denyUrgency(now);
		this.cases.decide(project.id(), said(false, kept, opinion, now, actor));
		this.life.record(project, clearance,
				Step.because("不予应急认定",
						"不认定为应急项目，转为普通项目草稿；已发生的支出由登记单位说明%s%s".formatted(late(kept, opinion, now), inWords(mandate)),
						opinion.words(), now),
				actor);
		this.drafts.refresh(project, actor.accountId());
	}

	private Project toDecide(String number, int seenVersion, ProjectState next, Actor actor) {
		Project project = this.projects.toChange(number, seenVersion, actor);
		if (project.state() != ProjectState.URGENT_FILED) {
			throw new IllegalTransition(project.state(), next);
		}
		return project;
	}

	private Mandate mandate(Actor actor) {
		return this.approvers.mandate(actor, Role.STREET_LEADER)
			.orElseThrow(() -> new AccessDeniedException("应急认定由" + Role.STREET_LEADER.label() + "办理"));
	}

	private static UrgentDecisionFacts decision(UrgentCase kept, ApprovalFacts facts, UrgentOpinion opinion,
			Instant now, Actor actor) {
		return new UrgentDecisionFacts(kept, actor.accountId(), now, opinion.lateReason(), facts.asked(), facts.sum(),
				facts.governedBy(), facts.waivers());
	}

	private static UrgentCase.Decision said(boolean recognised, UrgentCase kept, UrgentOpinion opinion, Instant now,
			Actor actor) {
		return new UrgentCase.Decision(recognised, now, actor.accountId(), actor.name(), opinion.words(),
				now.isAfter(kept.recogniseBy()) ? opinion.lateReason() : "");
	}

	private static String late(UrgentCase kept, UrgentOpinion opinion, Instant now) {
		return now.isAfter(kept.recogniseBy()) ? "，迟于 24 小时：" + opinion.lateReason() : "";
	}

	private static String inWords(Mandate mandate) {
		return mandate.authority().isEmpty() ? "" : "，" + mandate.authority();
	}

	private UrgentCase kept(Project project) {
		return this.cases.of(project.id()).orElseThrow(() -> new NotFound("应急项目 " + project.number()));
	}

	private static Money asked(Project project) {
		return project.outline().asked();
	}

}
