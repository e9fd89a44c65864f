package cn.nanshan.minsheng.report.web;

import cn.nanshan.minsheng.report.AskedProject;
import cn.nanshan.minsheng.shared.Money;

/**
 * A project that can be ticked.
 *
 * @param number its number
 * @param name its name
 * @param place its community
 * @param type its type
 * @param track its track
 * @param amount yuan asked for
 * @param chosen whether it is ticked
 */
record TrialLine(String number, String name, String place, String type, String track, Money amount, boolean chosen) {

	static TrialLine of(AskedProject project, String place, boolean chosen) {
		return new TrialLine(project.number(), project.name(), place, project.type().label(), project.track().label(),
				project.amount(), chosen);
	}

}
