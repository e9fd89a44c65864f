package cn.nanshan.minsheng.settlement.web;

import java.time.LocalDate;

import cn.nanshan.minsheng.settlement.Forfeit;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Day;
import cn.nanshan.minsheng.web.Yuan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.validation.Errors;

/** 扣除质保金 as typed. */
record ForfeitForm(@Yuan(label = "扣除金额") String amount,
		@NotBlank(message = "请写明依据文件") @Size(max = 200, message = "最多 200 个字") String document,
		@NotBlank(message = "请填写决定日期") @Day(label = "决定日期") String decidedOn,
		@NotBlank(message = "请写明原因") @Size(max = 500, message = "最多 500 个字") String reason) {

	void check(LocalDate today, Errors errors) {
		if (!errors.hasFieldErrors("decidedOn") && LocalDate.parse(this.decidedOn.strip()).isAfter(today)) {
			errors.rejectValue("decidedOn", "future", "决定日期不能晚于今天");
		}
	}

	Forfeit toForfeit() {
		return new Forfeit(Money.of(Yuan.Validator.plain(this.amount)), this.reason.strip(), this.document.strip(),
				LocalDate.parse(this.decidedOn.strip()));
	}

}
