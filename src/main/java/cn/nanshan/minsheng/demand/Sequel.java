package cn.nanshan.minsheng.demand;

import java.time.LocalDate;
import java.util.List;

/**
 * Tells what became of demands after they went into a project; every feature that a
 * project passes through tells its part.
 */
public interface Sequel {

	/** Returns what happened to a project, in any order. */
	List<Event> of(String projectNumber);

	/**
	 * One thing that happened.
	 *
	 * @param on when
	 * @param words what, in words for the page
	 */
	record Event(LocalDate on, String words) {

	}

}
