package cn.nanshan.minsheng.workflow;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Tells which subjects a change of a street's regulation touches. */
public interface RegulatedSubjects {

	/** Returns what is under approval or about to be handed in, at most so many. */
	List<Subject> underWay(String streetCode, int most);

	/**
	 * A subject in flight.
	 *
	 * @param number its number
	 * @param name its name
	 * @param standing where it is
	 * @param edition the edition it is bound to, absent if it was not handed in yet
	 * @param href where it is shown
	 */
	record Subject(String number, String name, String standing, @Nullable Integer edition, String href) {
	}

}
