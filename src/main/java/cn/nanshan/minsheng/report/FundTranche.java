package cn.nanshan.minsheng.report;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;

/**
 * A payment that was made, or what came back of it.
 *
 * @param project the project
 * @param id the payment
 * @param number which tranche of the project it is
 * @param amount sum, negative if it came back
 * @param paidOn day it left or arrived
 * @param voucher number of the accounting voucher
 * @param refund whether it came back
 */
public record FundTranche(UUID project, UUID id, int number, Money amount, LocalDate paidOn, String voucher,
		boolean refund) {

	/** Returns which of the project's tranches it is, in words. */
	public String name() {
		return "第 " + this.number + (this.refund ? " 批退款" : " 批");
	}

}
