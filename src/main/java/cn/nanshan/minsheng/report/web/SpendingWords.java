package cn.nanshan.minsheng.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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

	Percent timeRate(int year) {
		return TimeRate.of(year, LocalDate.now(this.clock));
	}

	/** Returns what to look at, nothing if spending is as it should be. */
	List<String> flags(Spending spending, int year) {
		PolicyTerms known = this.terms.on(LocalDate.now(this.clock), null);
		Percent timeRate = timeRate(year);
		List<String> flags = new ArrayList<>();
		if (spending.isBehind(timeRate, known.percent(TermKey.SPEND_BEHIND))) {
			flags.add("支付率落后时间进度 " + timeRate.value().subtract(rate(spending).value()).toPlainString() + " 个百分点");
		}
		if (spending.rushes(known.percent(TermKey.YEAR_END_RUSH))) {
			flags.add("12 月支付占全年的 " + spending.decemberShare());
		}
		return flags;
	}

	private static Percent rate(Spending spending) {
		return Objects.requireNonNull(spending.rate(), "nothing to spend");
	}

	/** Returns a share, a dash if it is of nothing. */
	static String of(@Nullable Percent share) {
		return (share != null) ? share.toString() : FundText.NONE;
	}

}
