package cn.nanshan.minsheng.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Waivers;
import cn.nanshan.minsheng.shared.Money;

/**
 * What the rules look at before a leader of the street says whether work is urgent.
 *
 * @param kept what was filed
 * @param by account of whoever decides
 * @param at when
 * @param lateReason why it comes after the 24 hours, empty if nothing was said
 * @param asked yuan asked
 * @param sum yuan that would be granted
 * @param governedBy the day whose figures govern
 * @param waivers justifications given so far
 */
record UrgentDecisionFacts(UrgentCase kept, UUID by, Instant at, String lateReason, Money asked, Money sum,
		LocalDate governedBy, Waivers waivers) implements Facts {

	@Override
	public UUID subject() {
		return this.kept.project().value();
	}

	@Override
	public Track track() {
		return Track.URGENT;
	}

	boolean isLate() {
		return this.at.isAfter(this.kept.recogniseBy());
	}

	boolean isInTimeOrExplained() {
		return !isLate() || !this.lateReason.isBlank();
	}

	String timeInWords() {
		return isLate()
				? "已过 " + UrgentDuty.hour(this.kept.recogniseBy())
						+ (this.lateReason.isBlank() ? "，没有写理由" : "，理由：" + this.lateReason)
				: "限 " + UrgentDuty.hour(this.kept.recogniseBy());
	}

	boolean isSomebodyElse() {
		return !this.by.equals(this.kept.filed().by());
	}

}
