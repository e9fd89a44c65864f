package cn.nanshan.minsheng.settlement.web;

import java.time.DateTimeException;
import java.time.LocalDate;

import cn.nanshan.minsheng.settlement.NewRefund;
import cn.nanshan.minsheng.settlement.PaymentPage;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Yuan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.validation.Errors;

/** 退款登记 as typed. */
record RefundForm(int version, @Yuan(label = "退款金额") String amount,
		@NotBlank(message = "请写明退款原因") @Size(max = 200, message = "最多 200 个字") String reason,
		@NotBlank(message = "请填写到账日期") String refundedOn,
		@NotBlank(message = "请填写凭证号") @Size(max = 40, message = "凭证号最多 40 个字") String voucherNumber) {

	static RefundForm on(LocalDate today, PaymentPage payment) {
		return new RefundForm(payment.version(), payment.net().yuan().toPlainString(), "", today.toString(), "");
	}

	void check(LocalDate today, Errors errors) {
		if (errors.hasFieldErrors("refundedOn")) {
			return;
		}
		try {
			if (LocalDate.parse(this.refundedOn).isAfter(today)) {
				errors.rejectValue("refundedOn", "future", "到账日期不能晚于今天");
			}
		}
		catch (DateTimeException ex) {
			errors.rejectValue("refundedOn", "date", "请按 2026-05-12 这样填写到账日期");
		}
	}

	NewRefund toEntry() {
		return new NewRefund(Money.of(Yuan.Validator.plain(this.amount)), this.reason.strip(),
				LocalDate.parse(this.refundedOn), this.voucherNumber.strip());
	}

}
