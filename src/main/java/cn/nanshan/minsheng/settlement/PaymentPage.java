package cn.nanshan.minsheng.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One payment as its page shows it.
 *
 * @param id its id
 * @param version version for the forms
 * @param projectNumber number of the project
 * @param projectName name of the project
 * @param tranche number of the tranche
 * @param stage part of the payment terms
 * @param fundUse use it is booked under
 * @param amount yuan
 * @param invoice number and date of the invoice
 * @param purpose what it is for
 * @param state where it stands
 * @param nextOffice whose turn it is, absent at the end
 * @param signatures hands under it, oldest first
 * @param paidOn day of payment
 * @param voucherNumber accounting voucher
 * @param figures approved, contracted and paid sums
 * @param assessment what blocks the next signature, absent at the end
 */
public record PaymentPage(UUID id, int version, String projectNumber, String projectName, int tranche, String stage,
		String fundUse, Money amount, String invoice, String purpose, PaymentState state, @Nullable Role nextOffice,
		List<Signature> signatures, @Nullable LocalDate paidOn, @Nullable String voucherNumber, PaymentFigures figures,
		@Nullable Assessment<?> assessment) {

	/** Returns whether a person of these offices may act now. */
	public boolean isTurnOf(java.util.Set<Role> roles) {
		return this.nextOffice != null && roles.contains(this.nextOffice);
	}

	/** Returns whether the next act is to enter the voucher. */
	public boolean awaitsVoucher() {
		return this.state == PaymentState.APPROVED;
	}

}
