package cn.nanshan.minsheng.procurement;

import java.time.Instant;
import java.time.LocalDate;

import cn.nanshan.minsheng.shared.Money;

/**
 * One change of a contract; it stands beside the contract and is never altered either.
 *
 * @param position first, second and so on
 * @param before contract sum before it
 * @param sum contract sum after it
 * @param reason why
 * @param documentNumber the supplementary agreement or approval
 * @param agreedOn day of that document
 * @param enteredBy who entered it
 * @param enteredAt when
 */
public record ContractChange(int position, Money before, Money sum, String reason, String documentNumber,
		LocalDate agreedOn, String enteredBy, Instant enteredAt) {

	/** Returns by how much it changes the sum, whichever way. */
	Money size() {
		return this.sum.moreThan(this.before) ? this.sum.minus(this.before) : this.before.minus(this.sum);
	}

	/** Returns the difference with its sign, as a clerk writes it. */
	public String difference() {
		return (this.sum.moreThan(this.before) ? "+" : "−") + size();
	}

}
