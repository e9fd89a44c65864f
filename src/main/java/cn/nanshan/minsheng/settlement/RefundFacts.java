package cn.nanshan.minsheng.settlement;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Waivers;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the rules on a refund look at.
 *
 * @param subject the project
 * @param track its track
 * @param governedBy today
 * @param tranche number of the tranche
 * @param paid what was paid of it, nothing before it was
 * @param paidOn day it was paid, absent before
 * @param refunded what came back of it before
 * @param amount what comes back now
 * @param refundedOn the day it arrived
 * @param waivers justifications given
 */
record RefundFacts(UUID subject, Track track, LocalDate governedBy, int tranche, Money paid, @Nullable LocalDate paidOn,
		Money refunded, Money amount, LocalDate refundedOn, Waivers waivers) implements Facts {

	Money total() {
		return this.refunded.plus(this.amount);
	}

	boolean inTime() {
		return this.paidOn != null && !this.refundedOn.isBefore(this.paidOn);
	}

}
