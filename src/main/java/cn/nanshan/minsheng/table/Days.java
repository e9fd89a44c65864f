package cn.nanshan.minsheng.table;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day as offices write it: 2026-03-25, 2026/3/25, 2026年3月25日, 20260325. */
public final class Days {

	private static final Pattern DAY = Pattern
		.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?" + "|(\\d{4})(\\d{2})(\\d{2})");

	private Days() {
	}

	/** Returns the day, empty if it is none. */
	public static Optional<LocalDate> of(String typed) {
		Matcher day = DAY.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s+", ""));
		if (!day.matches()) {
			return Optional.empty();
		}
		int first = (day.group(1) != null) ? 1 : 4;
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(day.group(first)), Integer.parseInt(day.group(first + 1)),
					Integer.parseInt(day.group(first + 2))));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
