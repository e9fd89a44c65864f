package cn.nanshan.minsheng.settlement.web;

import cn.nanshan.minsheng.settlement.FinalAccount;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Yuan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 结算表 as typed. */
record SettlementForm(int version, @Yuan(zero = true) String finalSum,
		@Yuan(zero = true, message = "请填写质保金，没有填 0") String retention,
		@NotBlank(message = "请写明结算依据") @Size(max = 200, message = "最多 200 个字") String basis) {

	FinalAccount toAccount() {
		return new FinalAccount(Money.of(Yuan.Validator.plain(this.finalSum)),
				Money.of(Yuan.Validator.plain(this.retention)), this.basis.strip());
	}

}
