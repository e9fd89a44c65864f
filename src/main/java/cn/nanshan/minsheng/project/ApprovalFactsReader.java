package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import cn.nanshan.minsheng.funding.Allocation;
import cn.nanshan.minsheng.funding.Allocations;
import cn.nanshan.minsheng.funding.AnnualBudget;
import cn.nanshan.minsheng.funding.Budgets;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.workflow.ApprovalRun;
import cn.nanshan.minsheng.workflow.NoticeNode;
import cn.nanshan.minsheng.workflow.Notices;
import cn.nanshan.minsheng.workflow.Objections;
import cn.nanshan.minsheng.workflow.OpenObjections;
import cn.nanshan.minsheng.workflow.Regulations;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads what the approval rules look at, with the figures of the day of submission to the
 * street (domain Q12).
 */
@Component
class ApprovalFactsReader {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final ProjectFactsReader projects;

	private final Regulations regulations;

	private final Budgets budgets;

	private final Allocations allocations;

	private final ApproverStandings standings;

	private final Notices notices;

	private final Objections objections;

	private final Places places;

	private final Clock clock;

	ApprovalFactsReader(ProjectFactsReader projects, Regulations regulations, Budgets budgets, Allocations allocations,
			ApproverStandings standings, Notices notices, Objections objections, Places places, Clock clock) {
		this.projects = projects;
		this.regulations = regulations;
		this.budgets = budgets;
		this.allocations = allocations;
		this.standings = standings;
		this.notices = notices;
		this.objections = objections;
		this.places = places;
		this.clock = clock;
	}

	/**
	 * Reads the same while nobody can hand an objection in until the transaction ends, so
	 * that of an objection and the last signature at the same moment one sees the other.
	 */
	ApprovalFacts hold(Project project, ApprovalRun run, Actor actor) {
		this.notices.hold(project.id().value());
		return read(project, run, actor);
	}

	ApprovalFacts read(Project project, ApprovalRun run, Actor actor) {
		StreetRules rules = this.regulations.inForce(project.home().streetCode()).map(StreetRules::of).orElse(null);
		return new ApprovalFacts(this.projects.read(project, LocalDate.ofInstant(run.startedAt(), ZONE)), run.sum(),
				rules, run.gatesGuarded(), budget(project), allocation(project),
				this.standings.of(actor, project, LocalDate.now(this.clock)), null,
				this.objections.unanswered(project.id().value(), NoticeNode.DELIBERATION));
	}

	/** Reads the same for a project that the street studies itself (MF-14). */
	ApprovalFacts read(Project project, StreetStudy study, Actor actor) {
		StreetRules rules = this.regulations.inForce(project.home().streetCode()).map(StreetRules::of).orElse(null);
		ProjectFacts facts = this.projects.read(project, LocalDate.ofInstant(study.askedAt(), ZONE));
		Money asked = project.outline().asked();
		return new ApprovalFacts(facts, asked, rules, study.gates(), budget(project), allocation(project),
				this.standings.of(actor, project, LocalDate.now(this.clock)),
				new StudyFound(study.passed(), study.result(), silent(facts)), OpenObjections.NONE);
	}

	private List<String> silent(ProjectFacts facts) {
		return facts.shares()
			.stream()
			.filter((share) -> !share.isAnswered())
			.map((share) -> this.places.communityName(share.communityCode()))
			.toList();
	}

	/** Reads the same while nobody can hand an objection to its notice in. */
	ApprovalFacts holdUrgent(Project project, LocalDate filedOn, Money sum, Actor actor) {
		this.notices.hold(project.id().value());
		return readUrgent(project, filedOn, sum, actor);
	}

	/**
	 * Reads for urgent work, which has no chain: the figures are those of the day it was
	 * filed.
	 */
	ApprovalFacts readUrgent(Project project, LocalDate filedOn, Money sum, Actor actor) {
		StreetRules rules = this.regulations.inForce(project.home().streetCode()).map(StreetRules::of).orElse(null);
		return new ApprovalFacts(this.projects.read(project, filedOn), sum, rules, Set.of(), budget(project),
				allocation(project), this.standings.of(actor, project, LocalDate.now(this.clock)), null,
				this.objections.unanswered(project.id().value(), NoticeNode.URGENT));
	}

	/** Overhead has a ceiling of its own and takes nothing from an allocation. */
	private @Nullable Allocation allocation(Project project) {
		AnnualBudget budget = budget(project);
		if (budget == null || project.track() == Track.POOL) {
			return null;
		}
		return this.allocations.of(budget.id(), project.home().communityCode()).orElse(null);
	}

	@Nullable AnnualBudget budget(Project project) {
		Integer year = project.outline().budgetYear();
		return (year != null) ? this.budgets.of(project.home().streetCode(), year).orElse(null) : null;
	}

}
