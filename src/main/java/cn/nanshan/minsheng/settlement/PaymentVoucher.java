package cn.nanshan.minsheng.settlement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The entry that the money left the account.
 *
 * @param paymentId which payment
 * @param seenVersion the version on the form
 * @param paidOn day of payment
 * @param voucherNumber number of the accounting voucher
 */
public record PaymentVoucher(UUID paymentId, int seenVersion, LocalDate paidOn, String voucherNumber) {

}
