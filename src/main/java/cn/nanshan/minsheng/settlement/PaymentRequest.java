package cn.nanshan.minsheng.settlement;

import java.util.List;

import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.shared.Money;

/**
 * What is asked to be paid.
 *
 * @param stage which part of the payment terms
 * @param fundUse which of the three uses (FUND-03)
 * @param amount yuan
 * @param invoices the invoices it rests on
 * @param difference why their sum is another one, empty if it is the same
 * @param purpose what it is for
 */
public record PaymentRequest(PaymentStage stage, FundUse fundUse, Money amount, List<InvoiceLine> invoices,
		String difference, String purpose) {

	public PaymentRequest {
		invoices = List.copyOf(invoices);
	}

	Money invoiced() {
		return Money.sum(this.invoices.stream().map(InvoiceLine::amount).toList());
	}

}
