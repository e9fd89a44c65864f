package cn.nanshan.minsheng.settlement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.nanshan.minsheng.contribution.ContributionReading;
import cn.nanshan.minsheng.contribution.Contributions;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.web.CaseAction;
import cn.nanshan.minsheng.project.web.CaseContribution;
import cn.nanshan.minsheng.project.web.CaseStage;
import cn.nanshan.minsheng.project.web.CaseTab;
import cn.nanshan.minsheng.project.web.CaseTask;
import cn.nanshan.minsheng.settlement.Archiving;
import cn.nanshan.minsheng.settlement.FinalAccount;
import cn.nanshan.minsheng.settlement.PaymentAskers;
import cn.nanshan.minsheng.settlement.PaymentFigures;
import cn.nanshan.minsheng.settlement.PaymentLookup;
import cn.nanshan.minsheng.settlement.PaymentPage;
import cn.nanshan.minsheng.settlement.ProjectSettlement;
import cn.nanshan.minsheng.settlement.RefundLine;
import cn.nanshan.minsheng.settlement.RetentionPage;
import cn.nanshan.minsheng.settlement.Retentions;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Status;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Adds payments, the final account and the dossier to the case page. */
@Component
@Order(80)
class SettlementCase implements CaseContribution {

	private static final Set<ProjectState> PAYABLE = Set.of(ProjectState.CONTRACTED, ProjectState.RUNNING,
			ProjectState.COMPLETED, ProjectState.ACCEPTING, ProjectState.RECTIFYING, ProjectState.ACCEPTED,
			ProjectState.ACCEPT_FAILED, ProjectState.TERMINATED, ProjectState.SETTLED, ProjectState.ARCHIVED);

	private static final Set<ProjectState> TO_SETTLE = Set.of(ProjectState.ACCEPTED, ProjectState.ACCEPT_FAILED,
			ProjectState.TERMINATED);

	private final PaymentLookup payments;

	private final ProjectSettlement settlement;

	private final Archiving archiving;

	private final ContributionReading contributions;

	private final Retentions retentions;

	SettlementCase(PaymentLookup payments, ProjectSettlement settlement, Archiving archiving,
			ContributionReading contributions, Retentions retentions) {
		this.retentions = retentions;
		this.payments = payments;
		this.settlement = settlement;
		this.archiving = archiving;
		this.contributions = contributions;
	}

	@Override
	public List<CaseTask> tasks(Project project, Actor actor) {
		ProjectState state = project.state();
		String path = "/projects/" + project.number();
		return List.of(
				task("支付", PAYABLE.contains(state) ? path + "?tab=funds" : null,
						state.isSettled() ? Status.DONE : PAYABLE.contains(state) ? Status.IN_PROGRESS : Status.BLOCKED,
						PAYABLE.contains(state) ? "" : "签约后才能申请"),
				task("结算", TO_SETTLE.contains(state) ? path + "/settlement" : null,
						TO_SETTLE.contains(state) ? Status.NEEDS_ACTION
								: state.isSettled() ? Status.DONE : Status.BLOCKED,
						(TO_SETTLE.contains(state) || state.isSettled()) ? "" : "验收后才能结算"),
				task("归档", state.isSettled() ? path + "/archive" : null,
						(state == ProjectState.SETTLED) ? Status.NEEDS_ACTION
								: (state == ProjectState.ARCHIVED) ? Status.DONE : Status.BLOCKED,
						state.isSettled() ? "" : "结算后才能归档"));
	}

	private static CaseTask task(String label, @Nullable String href, Status status, String note) {
		return new CaseTask(CaseStage.ARCHIVE, label, href, status, note);
	}

	@Override
	public List<CaseAction> actions(Project project, Actor actor) {
		String path = "/projects/" + project.number();
		List<CaseAction> actions = new ArrayList<>();
		if (TO_SETTLE.contains(project.state())) {
			FinalAccount asPaid = new FinalAccount(this.payments.figures(project.number(), actor).paid(), "");
			actions.add(new CaseAction("结算", path + "/settlement", Set.of(Role.STREET_FINANCE),
					this.settlement.assess(project.number(), asPaid, actor)));
		}
		if (project.state() == ProjectState.SETTLED) {
			Assessment<?> assessment = this.archiving.assess(project, actor);
			actions.add(new CaseAction("归档", path + "/archive", Set.of(Role.STREET_CLERK), assessment));
			actions.add(new CaseAction("绩效自评", path + "/self-rating",
					project.runner().hands(Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY), null));
		}
		Optional<RetentionPage> retention = project.state().isSettled() ? this.retentions.find(project, actor)
				: Optional.empty();
		boolean owed = retention.filter((it) -> it.left().isPositive()).isPresent();
		if (owed) {
			actions.add(new CaseAction("质保金", path + "/retention", Set.of(Role.STREET_FINANCE), null));
		}
		if (PAYABLE.contains(project.state()) && (!project.state().isSettled() || owed)) {
			actions.add(new CaseAction("申请支付", path + "/payments/new", PaymentAskers.of(project), null));
		}
		return actions;
	}

	@Override
	public Optional<CaseTab> tab(Project project, Actor actor) {
		return (project.approvedAmount() == null) ? Optional.empty() : Optional
			.of(new CaseTab("funds", "资金", 30, "settlement/_funds :: content", () -> funds(project, actor)));
	}

	private FundsTab funds(Project project, Actor actor) {
		return new FundsTab(project.number(), project.approvedAmount(), project.contractAmount(),
				this.payments.figures(project.number(), actor), project.settledAmount(),
				this.payments.ofProject(project.number(), actor),
				this.payments.refundsOfProject(project.number(), actor)
					.values()
					.stream()
					.flatMap(List::stream)
					.toList(),
				project.state().isSettled() ? this.retentions.find(project, actor).orElse(null) : null,
				this.contributions.of(project.number(), actor));
	}

	/**
	 * The tab 资金.
	 *
	 * @param number number of the project
	 * @param approved approved sum
	 * @param contracted contract sum
	 * @param figures paid, asked for and still to be asked
	 * @param settlement settled sum
	 * @param payments tranches in their order
	 * @param refunds what came back
	 * @param retention what became of the retention, absent if there is none
	 * @param contributions what came in beside the fund
	 */
	record FundsTab(String number, @Nullable Money approved, @Nullable Money contracted, PaymentFigures figures,
			@Nullable Money settlement, List<PaymentPage> payments, List<RefundLine> refunds,
			@Nullable RetentionPage retention, Contributions contributions) {

	}

}
