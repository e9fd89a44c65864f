package cn.nanshan.minsheng.settlement;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The entry that the money left the account.
 *
 * @param paymentId which payment
 * @param seenVersion the version on the form
 * @param paidOn day of payment
 * @param voucherNumber number of the accounting voucher
 * @param batch the bank's batch it was paid in, absent if it was paid alone
 */
public record PaymentVoucher(UUID paymentId, int seenVersion, LocalDate paidOn, String voucherNumber,
		@Nullable UUID batch) {

	/** Creates the entry of a payment that was paid alone. */
	public PaymentVoucher(UUID paymentId, int seenVersion, LocalDate paidOn, String voucherNumber) {
		this(paymentId, seenVersion, paidOn, voucherNumber, null);
	}

}
