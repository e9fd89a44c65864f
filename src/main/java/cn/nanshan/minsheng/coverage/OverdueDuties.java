package cn.nanshan.minsheng.coverage;

import java.util.List;

/**
 * What a community must have done before it closes its year and has not: coverage knows
 * no project, those who do say it here.
 */
public interface OverdueDuties {

	/** Returns in words what is past its day among the matters begun up to a year. */
	List<String> of(String communityCode, int year);

}
