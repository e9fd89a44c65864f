package cn.nanshan.minsheng.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
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
 * @param invoices the invoices it rests on
 * @param difference why their sum is another one, empty if it is the same
 * @param purpose what it is for
 * @param state where it stands
 * @param nextOffice whose turn it is, absent at the end
 * @param signatures hands under it, oldest first
 * @param paidOn day of payment
 * @param voucherNumber accounting voucher
 * @param refunded what came back of it
 * @param figures approved, contracted and paid sums
 * @param assessment what blocks the next signature, absent at the end
 */
public record PaymentPage(UUID id, int version, String projectNumber, String projectName, int tranche, String stage,
		String fundUse, Money amount, List<InvoiceLine> invoices, String difference, String purpose, PaymentState state,
		@Nullable Role nextOffice, List<Signature> signatures, @Nullable LocalDate paidOn,
		@Nullable String voucherNumber, Money refunded, PaymentFigures figures, @Nullable Assessment<?> assessment) {

	/** Returns whether a person of these offices may act now. */
	public boolean isTurnOf(java.util.Set<Role> roles) {
		return this.nextOffice != null && roles.contains(this.nextOffice);
	}

	/** Returns whether the next act is to enter the voucher. */
	public boolean awaitsVoucher() {
		return this.state == PaymentState.APPROVED;
	}

	/** Returns what is paid of it, less what came back. */
	public Money net() {
		return (this.state == PaymentState.PAID) ? this.amount.minus(this.refunded) : Money.ZERO;
	}

	/**
	 * Returns whether somebody may still take it back: their own, and signed by nobody.
	 */
	public boolean isWithdrawableBy(Actor actor) {
		return this.state == PaymentState.REQUESTED && actor.is(this.signatures.get(0).accountId());
	}

	/** Returns whether some of it may still come back. */
	public boolean isRefundable() {
		return net().isPositive();
	}

	/** Returns what the invoices come to. */
	public Money invoiced() {
		return Money.sum(this.invoices.stream().map(InvoiceLine::amount).toList());
	}

	/** Returns the papers of this stage, empty once it has ended. */
	public List<DossierItem> papers() {
		return (this.assessment != null && this.assessment.facts() instanceof PaymentFacts facts) ? facts.papers()
				: List.of();
	}

}
