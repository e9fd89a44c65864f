package cn.nanshan.minsheng.job;

/** Work that is done at set times; a bean of the feature that it belongs to. */
public interface Job {

	/** Returns the name under which the database keeps it; never changed. */
	String key();

	/** Returns its name for the page. */
	String label();

	/** Returns when it runs. */
	Timetable timetable();

	/**
	 * Does the work once; doing it again on the same day must change nothing.
	 * @return what was done in a sentence, without personal data
	 */
	String run();

}
