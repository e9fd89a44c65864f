package cn.nanshan.minsheng.coverage;

import java.time.LocalDate;
import java.time.Month;

/**
 * A year of asking as seen on a day: what will be at its end at the present speed, and
 * from when on a shortfall is amber or red. The dates, 1 September and 1 December, are a
 * default of the district.
 *
 * @param year calendar year
 * @param today the day of the look
 * @param target households to ask (MF-04)
 * @param rounds concentrated rounds to hold (MF-06)
 */
public record CoverageYear(int year, LocalDate today, int target, int rounds) {

	/**
	 * Returns how many households will have been asked at the end of the year at the
	 * present speed.
	 */
	public int projected(int asked) {
		if (isOver() || this.today.getYear() < this.year) {
			return asked;
		}
		return (int) ((long) asked * this.today.lengthOfYear() / this.today.getDayOfYear());
	}

	/** Returns how the number of households stands. */
	public CoverageLight households(int asked) {
		if (asked >= this.target) {
			return CoverageLight.REACHED;
		}
		return isLate() ? CoverageLight.RED
				: (projected(asked) < this.target) ? CoverageLight.AMBER : CoverageLight.ON_THE_WAY;
	}

	/** Returns how the families of the roster stand; an empty roster is nobody asked. */
	public CoverageLight families(int asked, int total) {
		if (asked == total && total > 0) {
			return CoverageLight.REACHED;
		}
		return isLate() ? CoverageLight.RED : isAutumn() ? CoverageLight.AMBER : CoverageLight.ON_THE_WAY;
	}

	/**
	 * Returns how the rounds stand: one is expected by 1 September, all by 1 December.
	 */
	public CoverageLight rounds(int held) {
		if (held >= this.rounds) {
			return CoverageLight.REACHED;
		}
		return isLate() ? CoverageLight.RED
				: (isAutumn() && held < this.rounds - 1) ? CoverageLight.AMBER : CoverageLight.ON_THE_WAY;
	}

	/** Returns whether the year-end report may be made. */
	public boolean isLate() {
		return isOver() || isFrom(Month.DECEMBER);
	}

	private boolean isAutumn() {
		return isOver() || isFrom(Month.SEPTEMBER);
	}

	private boolean isOver() {
		return this.today.getYear() > this.year;
	}

	private boolean isFrom(Month month) {
		return this.today.getYear() == this.year && this.today.getMonth().compareTo(month) >= 0;
	}

}
