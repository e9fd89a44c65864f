package cn.nanshan.minsheng.settlement;

import java.util.List;

import cn.nanshan.minsheng.funding.PoolCategory;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is asked to be paid.
 *
 * @param stage which part of the payment terms
 * @param fundUse which of the three uses (FUND-03)
 * @param amount yuan
 * @param invoices the invoices it rests on
 * @param difference why their sum is another one, empty if it is the same
 * @param purpose what it is for
 * @param category category of overhead, for the street's yearly project only (FUND-05)
 */
public record PaymentRequest(PaymentStage stage, FundUse fundUse, Money amount, List<InvoiceLine> invoices,
		String difference, String purpose, @Nullable PoolCategory category) {

	public PaymentRequest {
		invoices = List.copyOf(invoices);
	}

	/** Creates a request of any other project. */
	public PaymentRequest(PaymentStage stage, FundUse fundUse, Money amount, List<InvoiceLine> invoices,
			String difference, String purpose) {
		this(stage, fundUse, amount, invoices, difference, purpose, null);
	}

	Money invoiced() {
		return Money.sum(this.invoices.stream().map(InvoiceLine::amount).toList());
	}

}
