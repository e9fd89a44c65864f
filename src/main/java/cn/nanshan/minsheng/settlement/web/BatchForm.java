package cn.nanshan.minsheng.settlement.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.nanshan.minsheng.settlement.BatchPage;
import cn.nanshan.minsheng.settlement.BatchPaying.Voucher;
import cn.nanshan.minsheng.settlement.BatchRow;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * The vouchers of a batch as typed: one for all of it, or one a row, which then counts
 * for that row.
 */
record BatchForm(int version, String paidOn, @Size(max = 40, message = "凭证号最多 40 个字") String voucherNumber,
		@Nullable List<@Nullable Row> rows) {

	/**
	 * One row.
	 *
	 * @param payment the payment
	 * @param voucherNumber its own voucher, empty for the common one
	 */
	record Row(@Nullable String payment, @Nullable String voucherNumber) {

	}

	static BatchForm on(LocalDate today, BatchPage batch) {
		return new BatchForm(batch.version(), today.toString(), "",
				batch.rows()
					.stream()
					.filter(BatchRow::isWaiting)
					.map((row) -> new Row(row.paymentId().toString(), ""))
					.toList());
	}

	void check(LocalDate today, Errors errors) {
		try {
			if (LocalDate.parse(this.paidOn).isAfter(today)) {
				errors.rejectValue("paidOn", "future", "付款日期不能晚于今天");
			}
		}
		catch (DateTimeException ex) {
			errors.rejectValue("paidOn", "date", "请按 2026-05-12 这样填写付款日期");
		}
		List<@Nullable Row> all = Objects.requireNonNullElse(this.rows, new ArrayList<>());
		boolean none = true;
		for (int at = 0; at < all.size(); at++) {
			String own = own(all.get(at));
			none &= own.isEmpty();
			if (own.length() > 40) {
				errors.rejectValue("rows[" + at + "].voucherNumber", "long", "凭证号最多 40 个字");
			}
		}
		if (none && this.voucherNumber.isBlank()) {
			errors.rejectValue("voucherNumber", "missing", "请填写整批的凭证号，或者逐笔填写");
		}
	}

	/** Returns the voucher of each payment that has one. */
	Map<UUID, Voucher> vouchers(BatchPage batch) {
		LocalDate day = LocalDate.parse(this.paidOn);
		Map<String, String> typed = new LinkedHashMap<>();
		Objects.requireNonNullElse(this.rows, new ArrayList<@Nullable Row>()).forEach((row) -> {
			if (row != null) {
				typed.put(Objects.toString(row.payment(), ""), own(row));
			}
		});
		Map<UUID, Voucher> vouchers = new LinkedHashMap<>();
		for (BatchRow row : batch.rows()) {
			String own = typed.getOrDefault(row.paymentId().toString(), "");
			String number = own.isEmpty() ? this.voucherNumber.strip() : own;
			if (row.isWaiting() && !number.isEmpty()) {
				vouchers.put(row.paymentId(), new Voucher(day, number));
			}
		}
		return vouchers;
	}

	private static String own(@Nullable Row row) {
		return (row != null) ? Objects.toString(row.voucherNumber(), "").strip() : "";
	}

}
