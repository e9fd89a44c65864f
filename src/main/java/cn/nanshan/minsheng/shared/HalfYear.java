package cn.nanshan.minsheng.shared;

import java.time.LocalDate;

/**
 * A calendar half-year, the window of a concentrated evaluation (ACC-04).
 *
 * @param year calendar year
 * @param half 1 for 01-01 to 06-30, 2 for 07-01 to 12-31
 */
public record HalfYear(int year, int half) implements Comparable<HalfYear> {

	public HalfYear {
		if (half != 1 && half != 2) {
			throw new IllegalArgumentException("half must be 1 or 2");
		}
	}

	public static HalfYear of(LocalDate date) {
		return new HalfYear(date.getYear(), (date.getMonthValue() <= 6) ? 1 : 2);
	}

	/** Reads the form that {@link #code()} writes, such as {@code 2026H1}. */
	public static HalfYear parse(String code) {
		return new HalfYear(Integer.parseInt(code.substring(0, 4)), Integer.parseInt(code.substring(5)));
	}

	public LocalDate firstDay() {
		return LocalDate.of(this.year, (this.half == 1) ? 1 : 7, 1);
	}

	public LocalDate lastDay() {
		return (this.half == 1) ? LocalDate.of(this.year, 6, 30) : LocalDate.of(this.year, 12, 31);
	}

	public boolean contains(LocalDate date) {
		return of(date).equals(this);
	}

	/** Returns the form used in addresses and in the database, {@code 2026H1}. */
	public String code() {
		return this.year + "H" + this.half;
	}

	@Override
	public int compareTo(HalfYear other) {
		return code().compareTo(other.code());
	}

	/** Returns {@code 2026年上半年}. */
	@Override
	public String toString() {
		return this.year + "年" + ((this.half == 1) ? "上半年" : "下半年");
	}

}
