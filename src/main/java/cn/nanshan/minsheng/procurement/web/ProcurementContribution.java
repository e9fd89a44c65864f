package cn.nanshan.minsheng.procurement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.procurement.Award;
import cn.nanshan.minsheng.procurement.Chosen;
import cn.nanshan.minsheng.procurement.ContractChanging;
import cn.nanshan.minsheng.procurement.ContractSigning;
import cn.nanshan.minsheng.procurement.ProcurementOpening;
import cn.nanshan.minsheng.procurement.ProcurementSheet;
import cn.nanshan.minsheng.procurement.ProcurementSheets;
import cn.nanshan.minsheng.procurement.ProcurementWork;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.web.CaseAction;
import cn.nanshan.minsheng.project.web.CaseContribution;
import cn.nanshan.minsheng.project.web.CaseStage;
import cn.nanshan.minsheng.project.web.CaseTab;
import cn.nanshan.minsheng.project.web.CaseTask;
import cn.nanshan.minsheng.web.Status;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Adds procurement and contract to the case page. */
@Component
@Order(50)
class ProcurementContribution implements CaseContribution {

	private static final Set<Role> OFFICE = Set.of(Role.STREET_PROCUREMENT);

	private final ProcurementSheets sheets;

	private final ProcurementOpening opening;

	private final ProcurementWork work;

	private final ContractSigning signing;

	ProcurementContribution(ProcurementSheets sheets, ProcurementOpening opening, ProcurementWork work,
			ContractSigning signing) {
		this.sheets = sheets;
		this.opening = opening;
		this.work = work;
		this.signing = signing;
	}

	@Override
	public List<CaseTask> tasks(Project project, Actor actor) {
		String path = "/projects/" + project.number() + "/procurement/";
		ProcurementSheet sheet = this.sheets.of(project, actor).orElse(null);
		if (sheet == null) {
			boolean ready = isToOpen(project, false);
			return List.of(new CaseTask(CaseStage.PROCUREMENT, "采购", ready ? path + "opening" : null,
					ready ? Status.NOT_STARTED : Status.BLOCKED, ready ? "" : "立项后才能采购"));
		}
		if (!sheet.inside() || !project.isBeingProcured()) {
			return List.of(task(CaseStage.PROCUREMENT, "采购", null, Status.DONE, ""), task(CaseStage.CONTRACT, "合同",
					"/projects/" + project.number() + "?tab=procurement", Status.DONE, ""));
		}
		boolean awarded = sheet.award() != null;
		return List.of(task(CaseStage.PROCUREMENT, "采购方式", path + "method", done(sheet.method() != null), ""),
				task(CaseStage.PROCUREMENT, "报价", path + "quotes",
						sheet.quotes().isEmpty() ? Status.NOT_STARTED : Status.IN_PROGRESS,
						"有效 %d 家".formatted(sheet.validQuotes())),
				task(CaseStage.PROCUREMENT, "采购结果", path + "award", done(awarded), sheet.awardedTo()),
				task(CaseStage.CONTRACT, "签订合同", awarded ? path + "contract" : null,
						awarded ? Status.NEEDS_ACTION : Status.BLOCKED, awarded ? "" : "有采购结果后签订"));
	}

	/** Urgent work is procured while it goes on (PROC-12). */
	private static boolean isToOpen(Project project, boolean opened) {
		return project.state() == ProjectState.APPROVED || (project.runsAheadOfContract() && !opened);
	}

	private static Status done(boolean complete) {
		return complete ? Status.DONE : Status.NEEDS_ACTION;
	}

	private static CaseTask task(CaseStage stage, String label, @Nullable String href, Status status, String note) {
		return new CaseTask(stage, label, href, status, note);
	}

	@Override
	public List<CaseAction> actions(Project project, Actor actor) {
		boolean mine = actor.holdsAny(Role.STREET_PROCUREMENT);
		boolean opened = project.runsAheadOfContract() && this.sheets.of(project, actor).isPresent();
		if (isToOpen(project, opened)) {
			return List.of(action(project, "组织采购", "opening", mine ? this.opening.assess(project.number(),
					this.opening.proposal(project.number(), actor), false, actor) : null));
		}
		if (!project.runsAheadOfContract() && ContractChanging.isOpenIn(project.state())) {
			return List.of(action(project, "合同变更", "change", null));
		}
		if (!project.isBeingProcured() || actor.scope().vendorId() != null) {
			return List.of();
		}
		Award award = this.sheets.of(project, actor).map(ProcurementSheet::award).orElse(null);
		List<CaseAction> actions = new ArrayList<>();
		if (award != null) {
			actions.add(action(project, "签订合同", "contract", mine
					? this.signing.assess(project.number(), new Chosen(award.vendorId(), award.sum(), false), actor)
					: null));
		}
		else {
			actions.add(action(project, "确定采购结果", "award",
					mine ? this.work.assessAward(project.number(), Chosen.NOBODY, actor) : null));
			actions.add(action(project, "确定采购方式", "method", null));
			actions.add(action(project, "登记集体研究", "decision", null));
			actions.add(action(project, "登记报价", "quotes", null));
		}
		actions.add(action(project, "登记采购失败", "failure", null));
		return actions;
	}

	private static CaseAction action(Project project, String label, String step, @Nullable Assessment<?> assessment) {
		return new CaseAction(label, "/projects/" + project.number() + "/procurement/" + step, OFFICE, assessment);
	}

	@Override
	public Optional<CaseTab> tab(Project project, Actor actor) {
		return this.sheets.of(project, actor)
			.map((sheet) -> new CaseTab("procurement", "采购与合同", 40, "procurement/_tab :: main", () -> sheet));
	}

}
