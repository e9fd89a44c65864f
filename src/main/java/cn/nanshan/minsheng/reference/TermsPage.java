package cn.nanshan.minsheng.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.policy.CalendarDay;
import cn.nanshan.minsheng.policy.Term;
import cn.nanshan.minsheng.web.Formats;

/**
 * The page of dated figures: all that ever held, newest first, with those of the chosen
 * day marked, and the calendar of its year.
 *
 * @param day the day asked for
 * @param groups the figures, one group for each kind
 * @param days the announced days of its year
 * @param caveat what to say of a year without announcement
 */
record TermsPage(LocalDate day, List<Group> groups, List<CalendarDay> days, Optional<String> caveat) {

	static TermsPage of(LocalDate day, List<Term> history, Function<Term, String> where, List<CalendarDay> days,
			Optional<String> caveat) {
		Map<String, List<TermRow>> groups = new LinkedHashMap<>();
		history.stream()
			.collect(
					Collectors.groupingBy((term) -> term.key() + term.scope(), LinkedHashMap::new, Collectors.toList()))
			.values()
			.forEach((terms) -> groups.computeIfAbsent(terms.get(0).key().label(), (label) -> new ArrayList<>())
				.addAll(rows(day, terms, where)));
		return new TermsPage(day,
				groups.entrySet().stream().map((it) -> new Group(it.getKey(), it.getValue())).toList(), days, caveat);
	}

	/** Returns the holidays of the year with their days off and the days made up. */
	public List<Holiday> holidays() {
		return this.days.stream()
			.collect(Collectors.groupingBy(CalendarDay::name, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((entry) -> new Holiday(entry.getKey(), listed(entry.getValue(), false),
					listed(entry.getValue(), true)))
			.toList();
	}

	private static String listed(List<CalendarDay> days, boolean working) {
		String listed = days.stream()
			.filter((day) -> day.working() == working)
			.map((day) -> new Formats().monthDay(day.day()))
			.collect(Collectors.joining("、"));
		return listed.isEmpty() ? "—" : listed;
	}

	/**
	 * Turns figures of one key and scope, newest first, into rows with their last day.
	 */
	private static List<TermRow> rows(LocalDate day, List<Term> terms, Function<Term, String> where) {
		List<TermRow> rows = new ArrayList<>();
		for (int at = 0; at < terms.size(); at++) {
			Term term = terms.get(at);
			LocalDate until = (at == 0) ? null : terms.get(at - 1).validFrom().minusDays(1);
			boolean begun = !term.validFrom().isAfter(day);
			rows.add(new TermRow(term, where.apply(term), until, begun && (until == null || !until.isBefore(day))));
		}
		return rows;
	}

	/**
	 * A holiday of the year.
	 *
	 * @param name its name
	 * @param off days on which offices are closed
	 * @param working weekend days on which they work instead
	 */
	record Holiday(String name, String off, String working) {

	}

	/**
	 * The figures of one kind.
	 *
	 * @param label its words
	 * @param rows newest first, the district's before a street's
	 */
	record Group(String label, List<TermRow> rows) {

	}

}
