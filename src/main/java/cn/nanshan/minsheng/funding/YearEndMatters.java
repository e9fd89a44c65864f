package cn.nanshan.minsheng.funding;

import java.util.List;

/** Tells what a feature still has open in a street's year when it is to be closed. */
public interface YearEndMatters {

	/** Returns what is open, at most a handful of each kind. */
	List<YearEndMatter> of(String streetCode, int year);

}
