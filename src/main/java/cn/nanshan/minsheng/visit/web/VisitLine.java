package cn.nanshan.minsheng.visit.web;

import java.util.Objects;

import cn.nanshan.minsheng.visit.Visit;
import cn.nanshan.minsheng.visit.VisitOutcome;
import cn.nanshan.minsheng.web.Status;
import org.jspecify.annotations.Nullable;

/**
 * One door as the list shows it.
 *
 * @param visit the visit
 * @param status how it stands
 * @param note its words, absent before anybody rang
 */
record VisitLine(Visit visit, Status status, @Nullable String note) {

	static VisitLine of(Visit visit) {
		VisitOutcome outcome = visit.outcome();
		if (outcome == null) {
			return new VisitLine(visit, Status.NOT_REACHED, null);
		}
		return new VisitLine(visit, visit.isOpen() ? Status.NEEDS_ACTION : Status.DONE, outcome.label());
	}

	/** Returns what the script knows it by. */
	public String state() {
		return this.visit.isNew() ? "new" : this.visit.isOpen() ? "missed" : "done";
	}

	public boolean isDemand() {
		return !Objects.toString(this.visit.demandNumber(), "").isEmpty();
	}

}
