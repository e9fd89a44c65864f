package cn.nanshan.minsheng.evaluation;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Waivers;

/**
 * What the rules on confirming completion look at.
 *
 * @param subject the project
 * @param number its number, for links
 * @param track its track
 * @param type service, goods or works
 * @param governedBy the day of the step (Q12)
 * @param confirmedReports monthly reports that the community confirmed
 * @param openReports monthly reports that wait for an answer
 * @param pictures photographs of the work
 * @param participation records of residents' part while it was carried out
 * @param waivers justifications given
 */
record CompletionFacts(UUID subject, String number, Track track, ProjectType type, LocalDate governedBy,
		int confirmedReports, int openReports, int pictures, int participation, Waivers waivers) implements Facts {

	boolean isWorks() {
		return this.type == ProjectType.WORKS;
	}

	String href(String page) {
		return "/projects/" + this.number + "/" + page;
	}

}
