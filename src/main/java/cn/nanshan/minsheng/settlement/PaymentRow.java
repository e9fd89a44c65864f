package cn.nanshan.minsheng.settlement;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment as the list shows it.
 *
 * @param id its id
 * @param projectNumber number of the project
 * @param projectName name of the project
 * @param vendor who is paid
 * @param tranche number of the tranche
 * @param stage part of the payment terms
 * @param amount yuan
 * @param refunded what came back of it
 * @param state where it stands
 * @param paidOn day of payment
 * @param voucherNumber accounting voucher
 * @param key place in the list, for the next page
 */
public record PaymentRow(UUID id, String projectNumber, String projectName, String vendor, int tranche,
		PaymentStage stage, Money amount, Money refunded, PaymentState state, @Nullable LocalDate paidOn,
		@Nullable String voucherNumber, long key) {

	/** Returns whether it may go to the bank. */
	public boolean isApproved() {
		return this.state == PaymentState.APPROVED;
	}

}
