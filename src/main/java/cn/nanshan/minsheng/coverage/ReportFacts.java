package cn.nanshan.minsheng.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Waivers;

/**
 * The facts of a community's year-end report.
 *
 * @param subject id of the report, the same before it is made
 * @param governedBy the day whose figures govern
 * @param coverage whom the community asked
 * @param year the year against its targets
 * @param overdue what other features say is past its day
 * @param waivers justifications given for it
 */
record ReportFacts(UUID subject, LocalDate governedBy, Coverage coverage, CoverageYear year, List<String> overdue,
		Waivers waivers) implements Facts {

	/** A community's report goes with what a community does itself. */
	@Override
	public Track track() {
		return Track.COMMUNITY;
	}

	String familiesInWords() {
		return (this.coverage.keyTotal() == 0) ? "名单是空的" : "名单 %d 户，已征集 %d 户，还差 %d 户"
			.formatted(this.coverage.keyTotal(), this.coverage.keyAsked(), this.coverage.keyMissing());
	}

	boolean allFamilies() {
		return this.coverage.keyTotal() > 0 && this.coverage.keyMissing() == 0;
	}

}
