package cn.nanshan.minsheng.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.report.Spending;
import cn.nanshan.minsheng.report.TimeRate;
import cn.nanshan.minsheng.shared.Percent;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Says in words where spending needs attention, by the figures of today. */
@Component
class SpendingWords {

	private final PolicyTermBook terms;

	private final Clock clock;

	SpendingWords(PolicyTermBook terms, Clock clock) {
		this.terms = terms;
		this.clock = clock;
	}

	/** Returns what the spending of a year is measured by. */
	Measure of(int year) {
		LocalDate today = LocalDate.now(this.clock);
		PolicyTerms known = this.terms.on(today, null);
		return new Measure(TimeRate.of(year, today), known.percent(TermKey.SPEND_BEHIND),
				known.percent(TermKey.YEAR_END_RUSH));
	}

	/** Returns a share, a dash if it is of nothing. */
	static String share(@Nullable Percent share) {
		return (share != null) ? share.toString() : FundText.NONE;
	}

	/**
	 * What the spending of a year is measured by.
	 *
	 * @param timeRate how much of the year is over
	 * @param margin how many points spending may lag behind it
	 * @param rush how much of the year's payments December may take
	 */
	record Measure(Percent timeRate, Percent margin, Percent rush) {

		/** Returns what to look at, nothing if spending is as it should be. */
		List<String> flags(Spending spending) {
			List<String> flags = new ArrayList<>();
			Percent rate = spending.rate();
			if (rate != null && spending.isBehind(this.timeRate, this.margin)) {
				flags.add("支付率落后时间进度 " + this.timeRate.value().subtract(rate.value()).toPlainString() + " 个百分点");
			}
			if (spending.rushes(this.rush)) {
				flags.add("12 月支付占全年的 " + spending.decemberShare());
			}
			return flags;
		}

	}

}
