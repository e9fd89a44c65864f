package cn.nanshan.minsheng.settlement.web;

import java.time.LocalDate;

import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.settlement.PaymentRequest;
import cn.nanshan.minsheng.settlement.PaymentStage;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Yuan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 支付申请 as typed. */
record PaymentRequestForm(@NotNull(message = "请选择付款节点") @Nullable PaymentStage stage,
		@NotNull(message = "请选择资金用途") @Nullable FundUse fundUse, @Yuan String amount,
		@NotBlank(message = "请填写发票号码") @Size(max = 40, message = "发票号码最多 40 个字") String invoiceNumber,
		@Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}", message = "请填写开票日期，例如 2026-05-12") String invoiceDate,
		@NotBlank(message = "请写明这一批付的是什么") @Size(max = 200, message = "最多 200 个字") String purpose) {

	PaymentRequestForm {
		invoiceDate = (invoiceDate != null) ? invoiceDate : "";
	}

	static PaymentRequestForm empty() {
		return new PaymentRequestForm(null, FundUse.IMPLEMENTATION, "", "", "", "");
	}

	PaymentRequest toRequest() {
		return new PaymentRequest(java.util.Objects.requireNonNull(this.stage),
				java.util.Objects.requireNonNull(this.fundUse), Money.of(Yuan.Validator.plain(this.amount)),
				this.invoiceNumber.strip(), LocalDate.parse(this.invoiceDate), this.purpose.strip());
	}

}
