package cn.nanshan.minsheng.contribution;

import java.time.LocalDate;

import cn.nanshan.minsheng.shared.Money;

/**
 * Money that came in for a project beside the fund.
 *
 * @param kind raised or donated
 * @param giverKind who gave it
 * @param giver the name
 * @param amount how much
 * @param receivedOn when
 * @param receiptNumber number of the receipt that was given for it
 * @param usedFor what it is for
 */
public record NewContribution(ContributionKind kind, GiverKind giverKind, String giver, Money amount,
		LocalDate receivedOn, String receiptNumber, String usedFor) {

	/** Leaves out who gave it, so that no log ever holds the name. */
	@Override
	public String toString() {
		return "NewContribution[%s, %s]".formatted(this.kind, this.amount);
	}

}
