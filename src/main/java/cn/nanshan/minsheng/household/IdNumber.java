package cn.nanshan.minsheng.household;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * A resident identity number of eighteen characters whose last one proves the others.
 * Lives in memory only.
 *
 * @param value the number, in capitals
 */
record IdNumber(String value) {

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final String CHECKS = "10X98765432";

	/** Returns what is wrong with a typed number in words, empty if nothing is. */
	static String wrong(String typed) {
		if (!typed.matches("\\d{17}[0-9X]")) {
			return "身份证号应为 18 位，现在是 " + typed.length() + " 位";
		}
		if (typed.charAt(17) != check(typed)) {
			return "身份证号最后一位不对，请核对有没有抄错";
		}
		try {
			new IdNumber(typed).born();
			return "";
		}
		catch (DateTimeException ex) {
			return "身份证号中的出生日期不存在，请核对";
		}
	}

	private static char check(String number) {
		int sum = 0;
		for (int at = 0; at < WEIGHTS.length; at++) {
			sum += WEIGHTS[at] * (number.charAt(at) - '0');
		}
		return CHECKS.charAt(sum % CHECKS.length());
	}

	LocalDate born() {
		return LocalDate.parse(this.value.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
	}

	int ageOn(LocalDate day) {
		return (int) ChronoUnit.YEARS.between(born(), day);
	}

	/** Leaves out the number, so that no log ever holds it. */
	@Override
	public String toString() {
		return "IdNumber";
	}

}
