package cn.nanshan.minsheng.settlement.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;

import cn.nanshan.minsheng.settlement.InvoiceLine;
import cn.nanshan.minsheng.settlement.InvoiceNumber;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Yuan;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** One invoice as typed. */
record InvoiceRow(@Nullable String code, @Nullable String number, @Nullable String issuedOn, @Nullable String amount) {

	static final InvoiceRow EMPTY = new InvoiceRow("", "", "", "");

	static InvoiceRow of(InvoiceLine line) {
		return new InvoiceRow(line.code(), line.number(), line.issuedOn().toString(),
				line.amount().yuan().toPlainString());
	}

	boolean isEmpty() {
		return (text(this.code) + text(this.number) + text(this.issuedOn) + text(this.amount)).isEmpty();
	}

	void check(String path, LocalDate today, Errors errors) {
		InvoiceNumber typed = InvoiceNumber.of(text(this.code), text(this.number));
		typed.wrongNumber()
			.ifPresentOrElse((said) -> errors.rejectValue(path + "number", "wrong", said),
					() -> typed.wrongCode().ifPresent((said) -> errors.rejectValue(path + "code", "wrong", said)));
		String day = wrongDay(today);
		if (day != null) {
			errors.rejectValue(path + "issuedOn", "wrong", day);
		}
		String sum = text(this.amount).isEmpty() ? "请填写发票金额"
				: Yuan.Validator.wrong(Yuan.Validator.plain(text(this.amount)), "发票金额", false);
		if (sum != null) {
			errors.rejectValue(path + "amount", "wrong", sum);
		}
	}

	private @Nullable String wrongDay(LocalDate today) {
		if (!text(this.issuedOn).matches("\\d{4}-\\d{2}-\\d{2}")) {
			return "请填写开票日期，例如 2026-05-12";
		}
		try {
			return LocalDate.parse(text(this.issuedOn)).isAfter(today) ? "开票日期不能晚于今天" : null;
		}
		catch (DateTimeException ex) {
			return "没有这一天，请核对开票日期";
		}
	}

	InvoiceLine toLine() {
		InvoiceNumber typed = InvoiceNumber.of(text(this.code), text(this.number));
		return new InvoiceLine(typed.code(), typed.number(), LocalDate.parse(text(this.issuedOn)),
				Money.of(Yuan.Validator.plain(text(this.amount))));
	}

	private static String text(@Nullable String typed) {
		return Objects.toString(typed, "").strip();
	}

}
