package cn.nanshan.minsheng.testing;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.funding.BudgetAct;
import cn.nanshan.minsheng.funding.BudgetKeeping;
import cn.nanshan.minsheng.funding.PoolCategory;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.BudgetLine;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.settlement.PaymentHandling;
import cn.nanshan.minsheng.settlement.PaymentRequest;
import cn.nanshan.minsheng.settlement.PaymentStage;
import cn.nanshan.minsheng.settlement.PaymentVoucher;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.workflow.NoticeNode;

import org.springframework.stereotype.Component;

/** Takes the yearly overhead project of 桃源街道 to its contract and payments. */
@Component
public class PoolFixture {

	private final Cast cast;

	private final ProjectFixture projects;

	private final StudyFixture studies;

	private final ProcurementFixture procurement;

	private final VendorFixture vendors;

	private final EvaluationFixture declarations;

	private final SettlementFixture fixture;

	private final BudgetKeeping budgets;

	private final PaymentHandling payments;

	PoolFixture(Cast cast, ProjectFixture projects, StudyFixture studies, ProcurementFixture procurement,
			VendorFixture vendors, EvaluationFixture declarations, SettlementFixture fixture, BudgetKeeping budgets,
			PaymentHandling payments) {
		this.cast = cast;
		this.projects = projects;
		this.studies = studies;
		this.procurement = procurement;
		this.vendors = vendors;
		this.declarations = declarations;
		this.fixture = fixture;
		this.budgets = budgets;
		this.payments = payments;
	}

	/**
	 * Returns a yearly project of 60,000 under contract, seven percent of which are
	 * 857,142.86: 40,000 of it for supervision, 20,000 for costing.
	 */
	public String contracted(int year) throws Exception {
		this.budgets.open(year, BudgetAct.even(Money.of(1_000_000), "桃源财〔%d〕3 号".formatted(year)),
				this.cast.the(Role.STREET_FINANCE));
		String number = this.studies.draft(Track.POOL,
				this.projects.design()
					.type(ProjectType.SERVICE)
					.year(year)
					.requested("60000")
					.budget(overhead("全流程督导", "40000"), overhead("造价", "20000")));
		this.studies.entered(number);
		this.studies.reviewed(number);
		this.studies.voted(number, 9, 0);
		this.studies.signed(number);
		this.procurement.awarded(this.procurement.readyToAward(this.procurement.opened(number)), this.vendors.first(),
				Money.of(60_000));
		this.procurement.signed(number, Money.of(60_000), this.fixture.today().plusMonths(3));
		this.fixture.post(number, NoticeNode.PROCUREMENT);
		List.of(Role.TASK_FORCE, Role.STREET_CLERK, Role.STREET_FINANCE, Role.STREET_LEADER)
			.forEach((role) -> this.declarations.declare(this.cast.the(role)));
		return number;
	}

	/** Pays a tranche of one category, from the request to the voucher. */
	public void paid(String number, PoolCategory category, Money amount) {
		UUID payment = this.fixture.approved(this.payments.request(number,
				new PaymentRequest(PaymentStage.ADVANCE, FundUse.OVERHEAD, amount,
						List.of(Invoices.over(amount, this.fixture.today())), "", "按合同约定支付", category),
				this.cast.the(Role.TASK_FORCE)));
		this.payments.pay(
				new PaymentVoucher(payment, this.fixture.paymentVersion(payment), this.fixture.today(), "记-" + payment),
				this.cast.the(Role.STREET_FINANCE));
	}

	private static BudgetLine overhead(String item, String yuan) {
		BudgetLine line = DesignBuilder.line(item, "1", yuan, "询价");
		return new BudgetLine(item, FundUse.OVERHEAD, line.unit(), line.quantity(), line.unitPrice(), line.standard());
	}

}
