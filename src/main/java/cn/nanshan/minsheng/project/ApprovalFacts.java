package cn.nanshan.minsheng.project;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.funding.Allocation;
import cn.nanshan.minsheng.funding.AnnualBudget;
import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.ManagementClause;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.policy.Waivers;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.workflow.FourGate;
import cn.nanshan.minsheng.workflow.OpenObjections;
import org.jspecify.annotations.Nullable;

/**
 * What the rules look at before a street approves a project.
 *
 * @param project what the community wrote, with the figures of the day of submission
 * (domain Q12)
 * @param sum yuan that would be granted: what was asked for, or what it was lowered to
 * @param regulation the street's own rules in force, absent if it published none
 * @param gates gates guarded so far
 * @param budget the street's money of the project's year, absent if it was not opened
 * @param allocation what its community may take of it, absent if nothing was allotted
 * @param approver how the person who signs stands to the project
 * @param study what the street's study found, absent on a community's way
 * @param objections to what the community made public, its result or urgent work, not
 * answered yet
 */
public record ApprovalFacts(ProjectFacts project, Money sum, @Nullable StreetRules regulation, Set<FourGate> gates,
		@Nullable AnnualBudget budget, @Nullable Allocation allocation, ApproverStanding approver,
		@Nullable StudyFound study, OpenObjections objections) implements Facts {

	@Override
	public UUID subject() {
		return this.project.subject();
	}

	@Override
	public Track track() {
		return this.project.track();
	}

	@Override
	public LocalDate governedBy() {
		return this.project.governedBy();
	}

	@Override
	public Waivers waivers() {
		return this.objections.knownTo(this.project.waivers(), ManagementClause.MF_23);
	}

	/** Why a rule of the ordinary chain does not bind urgent work (MF-12). */
	static final String ON_URGENT = "应急项目先行实施，由事后评估核查";

	boolean isUrgent() {
		return track() == Track.URGENT;
	}

	/**
	 * Returns whether residents may object to what was made public before the decision.
	 */
	boolean isOpenToObjections() {
		return track() == Track.COMMUNITY || isUrgent();
	}

	/** Returns the same facts with the gates that are about to be guarded. */
	ApprovalFacts guarding(Set<FourGate> more) {
		Set<FourGate> all = EnumSet.noneOf(FourGate.class);
		all.addAll(this.gates);
		all.addAll(more);
		return new ApprovalFacts(this.project, this.sum, this.regulation, all, this.budget, this.allocation,
				this.approver, this.study, this.objections);
	}

	/** Returns the same facts with the sum that is about to be granted. */
	ApprovalFacts granting(Money lowered) {
		return new ApprovalFacts(this.project, lowered, this.regulation, this.gates, this.budget, this.allocation,
				this.approver, this.study, this.objections);
	}

	String regulationInWords() {
		return (this.regulation != null) ? "街道审批流程第 %d 版生效".formatted(this.regulation.edition()) : "街道没有生效的审批流程";
	}

	/** Returns what MF-30 says: the three kinds of rules are on file. */
	Verdict documents() {
		if (this.regulation == null) {
			return Verdict.of(false, "街道没有生效的制度", "审批、实施、监督三类制度齐全");
		}
		List<String> missing = this.regulation.missingDocuments();
		return Verdict.of(missing.isEmpty(), missing.isEmpty() ? "三类制度齐全" : "缺少：" + String.join("、", missing),
				"审批、实施、监督三类制度齐全");
	}

	/** Returns what WORKS-04 says: the street names who answers for works. */
	Verdict worksUnit() {
		if (this.project.outline().type() != ProjectType.WORKS) {
			return Verdict.notApplicable("不是工程类项目");
		}
		String unit = (this.regulation != null) ? this.regulation.worksUnit() : "";
		return Verdict.of(!unit.isBlank(), unit.isBlank() ? "街道没有明确职能单位" : "职能单位：" + unit, "街道明确工程类项目的职能单位和职责");
	}

	String sumInWords() {
		return this.sum.equals(asked()) ? "申报 " + this.project.requestedInWords()
				: "核减为 %s 元（申报 %s）".formatted(this.sum, this.project.requestedInWords());
	}

	/** Returns what MF-03 says: overhead has a ceiling of its own instead (domain Q4). */
	Verdict cap() {
		return (track() == Track.POOL) ? Verdict.notApplicable("年度保障服务项目按街道资金总额的比例控制") : Verdict.of(withinCap(),
				sumInWords(), "上限 %s 元（%s）".formatted(this.project.cap(), this.project.outline().type().label()));
	}

	private boolean withinCap() {
		return this.sum.isPositive() && (track() == Track.POOL || this.sum.atMost(this.project.cap()));
	}

	/** Returns what FUND-04 says of the overhead project. */
	Verdict poolCeiling() {
		if (track() != Track.POOL) {
			return Verdict.notApplicable("不是年度保障服务项目");
		}
		if (this.budget == null) {
			return Verdict.breached("街道还没有登记该年度预算", "不超过街道资金总额的 " + this.project.terms().poolRatio());
		}
		Money ceiling = this.project.terms().poolRatio().of(this.budget.total());
		Money held = this.budget.poolCommitted();
		return Verdict.of(held.plus(this.sum).atMost(ceiling), "已占用 %s 元，加上本项目 %s 元".formatted(held, this.sum),
				"不超过街道资金总额 %s 元的 %s，即 %s 元".formatted(this.budget.total(), this.project.terms().poolRatio(), ceiling));
	}

	/** Returns what MF-14 says: the street's party committee took the project up. */
	Verdict studied() {
		return (this.study != null) ? this.study.decided() : Verdict.notApplicable("社区项目按街道审批流程决定");
	}

	/** Returns what MF-14 says of the communities concerned: each was heard. */
	Verdict communitiesHeard() {
		return (this.study != null) ? this.study.heard() : Verdict.notApplicable("不涉及几个社区");
	}

	boolean allGatesGuarded() {
		return this.gates.containsAll(EnumSet.allOf(FourGate.class));
	}

	String gatesInWords() {
		String open = Arrays.stream(FourGate.values())
			.filter((gate) -> !this.gates.contains(gate))
			.map(FourGate::label)
			.collect(Collectors.joining("、"));
		return open.isEmpty() ? "四关都已审查" : "还没有审查：" + open;
	}

	Money asked() {
		return this.project.outline().asked();
	}

	boolean budgetHolds() {
		return this.budget != null && !this.budget.isClosed() && this.sum.isPositive()
				&& this.sum.atMost(this.budget.free());
	}

	String budgetInWords() {
		if (this.budget == null) {
			return "街道还没有登记该年度预算";
		}
		return this.budget.isClosed() ? "街道 %d 年度资金已经关账".formatted(this.budget.year())
				: "街道 %d 年未占用 %s 元".formatted(this.budget.year(), this.budget.free());
	}

	/** Returns what FUND-02 says: a community with an allocation keeps to it. */
	Verdict withinAllocation() {
		if (this.allocation == null) {
			return Verdict.notApplicable((track() == Track.POOL) ? "年度保障服务项目不占社区额度" : "街道没有给本社区分配额度");
		}
		return Verdict.of(this.sum.atMost(this.allocation.left()),
				"额度 %s 元，未占用 %s 元".formatted(this.allocation.amount(), this.allocation.left()),
				"不少于立项金额 %s 元，不够时街道先调剂额度".formatted(this.sum));
	}

	/** Returns whether the community said that an item of the negative list applies. */
	boolean fallsUnder(NegativeItem item) {
		return this.project.design()
			.negativeList()
			.stream()
			.anyMatch((answer) -> answer.item() == item && answer.applies())
				|| (item == NegativeItem.OVER_CAP && !withinCap());
	}

	String answerTo(NegativeItem item) {
		String note = this.project.design()
			.negativeList()
			.stream()
			.filter((answer) -> answer.item() == item)
			.map(NegativeAnswer::note)
			.findFirst()
			.orElse("");
		String sign = this.project.exclusions().sign(item.clause());
		return (fallsUnder(item) ? "自查：属于" : "自查：不属于") + (note.isBlank() ? "" : "，" + note)
				+ ((sign != null) ? "；" + sign : "");
	}

	/** Returns whether a no is contradicted and nobody said why it is a no. */
	boolean isSilent(NegativeItem item) {
		return item != NegativeItem.OVER_CAP && this.project.selfCheck().isSilent(item);
	}

	private List<NegativeItem> exceptions() {
		return Arrays.stream(NegativeItem.values()).filter(this::fallsUnder).toList();
	}

	private long justifiedExceptions() {
		return exceptions().stream().filter((item) -> waivers().forClause(item.clause()) != null).count();
	}

	boolean hasExceptions() {
		return !exceptions().isEmpty();
	}

	boolean exceptionsAreJustified() {
		return justifiedExceptions() == exceptions().size();
	}

	String exceptionsInWords() {
		return "例外 %d 项，已说明 %d 项".formatted(exceptions().size(), justifiedExceptions());
	}

	/** Returns the kinds of targets that nobody filled in. */
	private List<PerformanceTarget.Kind> missingTargets() {
		return Arrays.stream(PerformanceTarget.Kind.values())
			.filter((kind) -> this.project.design().targets().stream().noneMatch((target) -> target.kind() == kind))
			.toList();
	}

	boolean hasAllTargets() {
		return missingTargets().isEmpty();
	}

	String targetsInWords() {
		return hasAllTargets() ? "绩效目标 %d 项".formatted(this.project.design().targets().size())
				: "还缺：" + missingTargets().stream().map(PerformanceTarget.Kind::label).collect(Collectors.joining("、"));
	}

}
