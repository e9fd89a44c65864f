package cn.nanshan.minsheng.settlement.web;

import java.time.DateTimeException;
import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.validation.Errors;

/** A voucher as typed. */
record VoucherForm(int version, @NotBlank(message = "请填写付款日期") String paidOn,
		@NotBlank(message = "请填写凭证号") @Size(max = 40, message = "凭证号最多 40 个字") String voucherNumber) {

	static VoucherForm on(LocalDate today, int version) {
		return new VoucherForm(version, today.toString(), "");
	}

	void check(LocalDate today, Errors errors) {
		if (errors.hasFieldErrors("paidOn")) {
			return;
		}
		try {
			if (LocalDate.parse(this.paidOn).isAfter(today)) {
				errors.rejectValue("paidOn", "future", "付款日期不能晚于今天");
			}
		}
		catch (DateTimeException ex) {
			errors.rejectValue("paidOn", "date", "请按 2026-05-12 这样填写付款日期");
		}
	}

}
