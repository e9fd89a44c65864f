package cn.nanshan.minsheng.intake;

import java.util.List;
import java.util.Map;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.table.Line;

/** A list that can be taken in; a feature brings one and is asked row by row. */
public interface IntakeKind {

	/** Returns its name in addresses. */
	String key();

	/** Returns what the list is called. */
	String title();

	/** Returns the address of the page to which what was taken belongs. */
	String home();

	/**
	 * Returns whether a person takes it in: the staff of a community, unless said
	 * otherwise.
	 */
	default boolean isFor(Actor actor) {
		return actor.scope().communityCode() != null;
	}

	/** Returns its columns in the order of the template. */
	List<? extends IntakeColumn> columns();

	/** Returns what a column may say where it may not say anything, by heading. */
	Map<String, List<String>> choices(Actor actor);

	/**
	 * Judges every row; what two rows of one file share makes the second one a double.
	 */
	List<Verdict> judge(List<Line> lines, Actor actor);

	/** Begins to take a few rows for somebody. */
	Taker taker(Actor actor);

	/** Takes rows one after the other. */
	@FunctionalInterface
	interface Taker {

		/**
		 * Takes a row and returns the number under which it is kept now.
		 * @throws AlreadyTaken if it is there already
		 * @throws cn.nanshan.minsheng.shared.Refused if it cannot be taken any more
		 */
		String take(Line line);

	}

}
