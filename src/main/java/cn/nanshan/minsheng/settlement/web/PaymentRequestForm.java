package cn.nanshan.minsheng.settlement.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import cn.nanshan.minsheng.funding.PoolCategory;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.settlement.InvoiceLine;
import cn.nanshan.minsheng.settlement.PaymentRequest;
import cn.nanshan.minsheng.settlement.PaymentStage;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Yuan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** 支付申请 as typed; the invoices are rows. */
record PaymentRequestForm(@NotNull(message = "请选择付款节点") @Nullable PaymentStage stage,
		@NotNull(message = "请选择资金用途") @Nullable FundUse fundUse, @Nullable PoolCategory category, @Yuan String amount,
		@Nullable List<@Nullable InvoiceRow> lines, @Size(max = 200, message = "最多 200 个字") String difference,
		@NotBlank(message = "请写明这一批付的是什么") @Size(max = 200, message = "最多 200 个字") String purpose) {

	PaymentRequestForm {
		List<InvoiceRow> rows = new ArrayList<>();
		Objects.requireNonNullElse(lines, List.<@Nullable InvoiceRow>of())
			.forEach((row) -> rows.add((row != null) ? row : InvoiceRow.EMPTY));
		lines = rows.isEmpty() ? List.of(InvoiceRow.EMPTY) : List.copyOf(rows);
	}

	static PaymentRequestForm empty() {
		return new PaymentRequestForm(null, FundUse.IMPLEMENTATION, null, "", null, "", "");
	}

	/** Fills the form with what was asked for before. */
	static PaymentRequestForm of(PaymentRequest before) {
		return new PaymentRequestForm(before.stage(), before.fundUse(), before.category(),
				before.amount().yuan().toPlainString(), before.invoices().stream().map(InvoiceRow::of).toList(),
				before.difference(), before.purpose());
	}

	PaymentRequestForm withOneMore() {
		List<@Nullable InvoiceRow> more = new ArrayList<>(rows());
		more.add(InvoiceRow.EMPTY);
		return new PaymentRequestForm(this.stage, this.fundUse, this.category, this.amount, more, this.difference,
				this.purpose);
	}

	private List<InvoiceRow> rows() {
		return Objects.requireNonNull(this.lines).stream().map(Objects::requireNonNull).toList();
	}

	/**
	 * Says at each field what is wrong with the category and the invoices.
	 * @param pool whether a category of overhead is asked for
	 */
	void check(boolean pool, LocalDate today, Errors errors) {
		if (pool && this.category == null) {
			errors.rejectValue("category", "missing", "请选择经费类别");
		}
		List<InvoiceRow> rows = rows();
		for (int at = 0; at < rows.size(); at++) {
			if (!rows.get(at).isEmpty() || (at == 0 && needsInvoice())) {
				rows.get(at).check("lines[" + at + "].", today, errors);
			}
		}
		if (errors.hasErrors()) {
			return;
		}
		PaymentRequest request = toRequest();
		twins(request.invoices(), errors);
		Money invoiced = Money.sum(request.invoices().stream().map(InvoiceLine::amount).toList());
		if (!invoiced.equals(request.amount()) && request.difference().isEmpty()) {
			errors.rejectValue("difference", "missing",
					"发票合计 %s 元与本批金额 %s 元不一致，请改正，或写明原因".formatted(invoiced, request.amount()));
		}
	}

	/** A retention may rest on the invoices given at settlement. */
	private boolean needsInvoice() {
		return this.stage != PaymentStage.RETENTION;
	}

	private void twins(List<InvoiceLine> lines, Errors errors) {
		List<Integer> places = filled();
		for (int at = 1; at < lines.size(); at++) {
			for (int before = 0; before < at; before++) {
				if (lines.get(at).isSameAs(lines.get(before))) {
					errors.rejectValue("lines[" + places.get(at) + "].number", "twin",
							"和第 %d 张是同一张发票".formatted(places.get(before) + 1));
				}
			}
		}
	}

	/** Returns which rows are filled in, in the order of the invoices. */
	List<Integer> filled() {
		List<InvoiceRow> rows = rows();
		List<Integer> places = new ArrayList<>();
		for (int at = 0; at < rows.size(); at++) {
			if (!rows.get(at).isEmpty()) {
				places.add(at);
			}
		}
		return places;
	}

	PaymentRequest toRequest() {
		List<InvoiceRow> rows = rows();
		return new PaymentRequest(Objects.requireNonNull(this.stage), Objects.requireNonNull(this.fundUse),
				Money.of(Yuan.Validator.plain(this.amount)),
				filled().stream().map((at) -> rows.get(at).toLine()).toList(), this.difference.strip(),
				this.purpose.strip(), this.category);
	}

}
