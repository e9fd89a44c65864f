package cn.nanshan.minsheng.visit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import cn.nanshan.minsheng.visit.VisitPlanning;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.Formats;
import org.jspecify.annotations.Nullable;

/** The days of lists as addresses and forms write them. */
final class VisitDays {

	private static final Formats FORMATS = new Formats();

	private VisitDays() {
	}

	/** Returns the day that an address names, today if it names none of these years. */
	static LocalDate of(@Nullable String typed, LocalDate today) {
		try {
			LocalDate day = LocalDate.parse(Objects.toString(typed, "").strip());
			return (Math.abs(day.getYear() - today.getYear()) <= 1) ? day : today;
		}
		catch (DateTimeParseException ex) {
			return today;
		}
	}

	static String address(LocalDate day, LocalDate today) {
		return day.equals(today) ? "/visits" : "/visits?day=" + day;
	}

	/** Returns the days for which a list may be made. */
	static List<Choice> plannable(LocalDate today) {
		return IntStream.rangeClosed(0, VisitPlanning.AHEAD)
			.mapToObj(today::plusDays)
			.map((day) -> Choice.of(day.toString(), FORMATS.day(day) + (day.equals(today) ? "　今天" : "")))
			.toList();
	}

}
