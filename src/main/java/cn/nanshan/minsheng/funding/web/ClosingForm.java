package cn.nanshan.minsheng.funding.web;

import cn.nanshan.minsheng.funding.AnnualBudget;
import cn.nanshan.minsheng.funding.ClosingPlan;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Yuan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Where the free money of a year goes, as typed.
 *
 * @param version version of the budget when the page was opened
 * @param carryOver yuan into the next year
 * @param giveBack yuan given back
 * @param document number of the document
 */
record ClosingForm(int version, @Yuan(label = "结转下年", optional = true, zero = true) String carryOver,
		@Yuan(label = "交回财政", optional = true, zero = true) String giveBack,
		@NotBlank(message = "请填依据文件或文号") @Size(max = 80, message = "文号最多 80 个字") String document) {

	static ClosingForm of(AnnualBudget budget) {
		return new ClosingForm(budget.version(), budget.free().yuan().toPlainString(), "0.00", "");
	}

	ClosingPlan toPlan() {
		return new ClosingPlan(sum(this.carryOver), sum(this.giveBack), this.document.strip());
	}

	private static Money sum(String typed) {
		return (typed == null || typed.isBlank()) ? Money.ZERO : Money.of(Yuan.Validator.plain(typed));
	}

}
