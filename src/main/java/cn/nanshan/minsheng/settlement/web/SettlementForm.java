package cn.nanshan.minsheng.settlement.web;

import java.time.LocalDate;

import cn.nanshan.minsheng.settlement.FinalAccount;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Day;
import cn.nanshan.minsheng.web.Yuan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.validation.Errors;

/** 结算表 as typed. */
record SettlementForm(int version, @Yuan(zero = true) String finalSum,
		@Yuan(zero = true, message = "请填写质保金，没有填 0") String retention, @Day(label = "质保期最后一天") String warrantyEnds,
		@NotBlank(message = "请写明结算依据") @Size(max = 200, message = "最多 200 个字") String basis) {

	/** Says that a retention has an end, and that an end has a retention. */
	void check(Errors errors) {
		if (errors.hasFieldErrors("retention") || errors.hasFieldErrors("warrantyEnds")) {
			return;
		}
		boolean held = money(this.retention).isPositive();
		if (held && this.warrantyEnds.isBlank()) {
			errors.rejectValue("warrantyEnds", "missing", "留了质保金，请填写质保期最后一天，到期提醒支付");
		}
	}

	FinalAccount toAccount() {
		return new FinalAccount(money(this.finalSum), money(this.retention),
				this.warrantyEnds.isBlank() ? null : LocalDate.parse(this.warrantyEnds.strip()), this.basis.strip());
	}

	private static Money money(String typed) {
		return Money.of(Yuan.Validator.plain(typed));
	}

}
