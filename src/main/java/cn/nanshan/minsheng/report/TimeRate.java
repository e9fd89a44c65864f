package cn.nanshan.minsheng.report;

import java.math.BigDecimal;
import java.time.LocalDate;

import cn.nanshan.minsheng.shared.Percent;

/** How much of a year is over. */
public final class TimeRate {

	private TimeRate() {
	}

	/** Returns the share of the year's days up to and with today, 100% of a past year. */
	public static Percent of(int year, LocalDate today) {
		if (today.getYear() != year) {
			return Percent.of((today.getYear() > year) ? "100" : "0");
		}
		return Percent.share(BigDecimal.valueOf(today.getDayOfYear()), BigDecimal.valueOf(today.lengthOfYear()));
	}

}
