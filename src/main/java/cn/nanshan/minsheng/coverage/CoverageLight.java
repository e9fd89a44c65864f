package cn.nanshan.minsheng.coverage;

/** How a figure stands against its target and the calendar. */
public enum CoverageLight {

	/** The target is reached. */
	REACHED,

	/** Not yet, and there is time. */
	ON_THE_WAY,

	/** At this speed, or by this date, it will not be. */
	AMBER,

	/** The last month has begun, or the year is over, and it is not. */
	RED

}
