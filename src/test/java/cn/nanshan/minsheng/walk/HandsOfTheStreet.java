package cn.nanshan.minsheng.walk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.procurement.Chosen;
import cn.nanshan.minsheng.procurement.ContractChangeDraft;
import cn.nanshan.minsheng.procurement.ContractChanging;
import cn.nanshan.minsheng.procurement.ContractDraft;
import cn.nanshan.minsheng.procurement.ContractSigning;
import cn.nanshan.minsheng.procurement.MethodChoice;
import cn.nanshan.minsheng.procurement.Opening;
import cn.nanshan.minsheng.procurement.ProcurementMethod;
import cn.nanshan.minsheng.procurement.ProcurementOpening;
import cn.nanshan.minsheng.procurement.ProcurementWork;
import cn.nanshan.minsheng.project.ProjectApproval;
import cn.nanshan.minsheng.project.SignCommand;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.VendorFixture;
import cn.nanshan.minsheng.workflow.FourGate;
import cn.nanshan.minsheng.workflow.Opinion;
import cn.nanshan.minsheng.workflow.StepOutcome;

/** Signs the street's chain, finds a vendor and makes the contract. */
final class HandsOfTheStreet {

	private static final Set<FourGate> ALL = EnumSet.allOf(FourGate.class);

	private final ProjectApproval approval;

	private final ProcurementOpening opening;

	private final ProcurementWork work;

	private final ContractSigning signing;

	private final ContractChanging changing;

	private final Papers papers;

	private final List<UUID> vendors;

	HandsOfTheStreet(ProjectApproval approval, ProcurementOpening opening, ProcurementWork work,
			ContractSigning signing, ContractChanging changing, Papers papers, VendorFixture vendors) {
		this.approval = approval;
		this.opening = opening;
		this.work = work;
		this.signing = signing;
		this.changing = changing;
		this.papers = papers;
		this.vendors = List.of(vendors.first(), vendors.another(), vendors.another());
	}

	void perform(Turn turn) {
		String number = turn.project().number();
		Actor who = turn.who();
		Money sum = new Money(Yuan.of(turn.sum()));
		switch (turn.move()) {
			case AGREE -> sign(turn, new Opinion(StepOutcome.AGREED, "", null, "同意", "9 号", ALL));
			case LOWER -> sign(turn, new Opinion(StepOutcome.AGREED, "", sum, "核减", "9 号", ALL));
			case AGREE_BLINDLY -> sign(turn, new Opinion(StepOutcome.AGREED, "", null, "同意", "9 号", Set.of()));
			case RETURN -> sign(turn, new Opinion(StepOutcome.RETURNED, "", null, "预算要补依据", "", Set.of()));
			case RETURN_TO_STEP -> sign(turn, new Opinion(StepOutcome.RETURNED, turn.project().round().label(turn.at()),
					null, "请再看", "", Set.of()));
			case REFUSE -> sign(turn, new Opinion(StepOutcome.REJECTED, "", null, "与规划不符", "", Set.of()));
			case TAKE_BACK -> this.approval.takeBack(number, this.papers.version(turn), this.papers.run(turn), who);
			case OPEN -> this.opening.open(number, this.papers.version(turn),
					new Opening(Staff.STREET_OFFICE, "法定代表人", "按图施工，八月底前完工。"), true, who);
			case QUOTE -> quote(turn, sum);
			case AWARD ->
				this.work.award(number, procurement(turn), new Chosen(this.vendors.get(0), sum, true), "报价最低", who);
			case FAIL_ROUND -> this.work.fail(number, procurement(turn), "报价都不合格", true, who);
			case CONTRACT -> this.signing.sign(number, procurement(turn), new ContractDraft("合〔2026〕" + number, sum,
					turn.today(), turn.today(), turn.today().plusMonths(3), "验收后付清"), true, who);
			case CHANGE -> this.changing.change(number, this.papers.version(turn),
					new ContractChangeDraft(sum, "现场有变化", "补充协议", turn.today()), true, who);
			default -> throw new IllegalArgumentException(turn.toString());
		}
	}

	private void sign(Turn turn, Opinion opinion) {
		this.approval.sign(turn.project().number(),
				new SignCommand(this.papers.version(turn), this.papers.run(turn), opinion), turn.who());
	}

	private void quote(Turn turn, Money sum) {
		String number = turn.project().number();
		this.work.choose(number, procurement(turn), new MethodChoice(ProcurementMethod.SELF, "金额小、市场上供应充足", false),
				turn.who());
		this.vendors.forEach((vendor) -> this.work.receive(number, this.papers.procurement(turn), vendor, sum, true, "",
				turn.who()));
	}

	private int procurement(Turn turn) {
		return Papers.seen(turn, this.papers.procurement(turn));
	}

}
