package cn.nanshan.minsheng.visit.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.demand.DemandKind;
import cn.nanshan.minsheng.demand.Urgency;
import cn.nanshan.minsheng.visit.Visit;
import cn.nanshan.minsheng.visit.VisitOutcome;
import cn.nanshan.minsheng.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The list of a day with the one form that records any of its visits.
 *
 * @param day the day of the list
 * @param today today
 * @param lines the doors, next first
 * @param current the visit that the form records, absent if nothing is left to record
 * @param recording whether the form is open
 */
record VisitPage(LocalDate day, LocalDate today, List<VisitLine> lines, @Nullable Visit current, boolean recording) {

	/** Shows a list; the form waits for the next door. */
	static VisitPage of(LocalDate day, LocalDate today, List<Visit> visits) {
		boolean now = !day.isAfter(today) && !day.isBefore(today.minusDays(1));
		return new VisitPage(day, today, visits.stream().map(VisitLine::of).toList(),
				now ? visits.stream().filter(Visit::isOpen).findFirst().orElse(null) : null, false);
	}

	/**
	 * Returns this page with the form open at a door, if that is still to be recorded.
	 */
	VisitPage at(Visit visit) {
		return (this.current == null || !visit.isOpen()) ? this
				: new VisitPage(this.day, this.today, this.lines, visit, true);
	}

	/** Returns the door after this one, absent if it was the last. */
	static Optional<Visit> after(UUID id, List<Visit> visits) {
		return visits.stream().filter((visit) -> visit.isOpen() && !visit.id().equals(id)).findFirst();
	}

	public boolean isToday() {
		return this.day.equals(this.today);
	}

	public long done() {
		return this.lines.stream().filter((line) -> !line.visit().isOpen()).count();
	}

	/** Returns whether the list may still be added to. */
	public boolean isPlannable() {
		return !this.day.isBefore(this.today);
	}

	public List<Choice> outcomes() {
		return Choice.of(VisitOutcome.class, VisitOutcome::label);
	}

	public List<Choice> kinds() {
		return Choice.of(DemandKind.class, DemandKind::label);
	}

	public List<Choice> urgencies() {
		return Choice.of(Urgency.class, Urgency::label);
	}

}
