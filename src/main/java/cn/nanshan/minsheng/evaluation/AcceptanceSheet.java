package cn.nanshan.minsheng.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.document.Attachment;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.workflow.Deadlines;
import org.jspecify.annotations.Nullable;

/**
 * An acceptance as page and form F14 show it.
 *
 * @param id its id
 * @param projectId the project
 * @param round 1, or 2 for the re-inspection
 * @param heldOn when
 * @param place where
 * @param organiser who called the group together
 * @param dueOn last day (ACC-14)
 * @param why page that explains it
 * @param members the group
 * @param items what was looked at
 * @param measurements what was measured
 * @param verdict the verdict, absent before it
 * @param opinion in words
 * @param demand what must be rectified
 * @param rectifyBy until when
 * @param verifiedValue what failed work is worth
 * @param deciderName who spoke the verdict
 * @param decidedOn when
 * @param rectifiedOn when rectification was reported
 * @param rectification what was done
 * @param version the version on the page
 * @param photos its photographs
 */
public record AcceptanceSheet(UUID id, UUID projectId, int round, LocalDate heldOn, String place, String organiser,
		LocalDate dueOn, String why, List<Member> members, List<CheckedItem> items, String measurements,
		@Nullable AcceptanceVerdict verdict, String opinion, String demand, @Nullable LocalDate rectifyBy,
		@Nullable Money verifiedValue, @Nullable String deciderName, @Nullable LocalDate decidedOn,
		@Nullable LocalDate rectifiedOn, String rectification, int version, List<Attachment> photos) {

	static AcceptanceSheet of(Acceptance acceptance, List<Attachment> photos) {
		return new AcceptanceSheet(acceptance.id(), acceptance.projectId(), acceptance.round(), acceptance.heldOn(),
				acceptance.place(), acceptance.organiserUnit() + " " + acceptance.organiserName(), acceptance.dueOn(),
				Deadlines.href(acceptance.projectId(), EvaluationTasks.ORGANISE), acceptance.members(),
				acceptance.items(), acceptance.measurements(), acceptance.verdict(), acceptance.opinion(),
				acceptance.demand(), acceptance.rectifyBy(), acceptance.verifiedValue(), acceptance.deciderName(),
				acceptance.decidedOn(), acceptance.rectifiedOn(), acceptance.rectification(), acceptance.version(),
				photos);
	}

	/** Returns the page that explains until when to rectify. */
	public String rectifyWhy() {
		return Deadlines.href(this.projectId, EvaluationTasks.RECTIFY);
	}

	public boolean isOpen() {
		return this.verdict == null;
	}

	/** Returns whether the vendor still has to rectify. */
	public boolean waitsForRectification() {
		return this.verdict == AcceptanceVerdict.RECTIFY && this.rectifiedOn == null;
	}

	public String title() {
		return (this.round == 1) ? "验收" : "复验";
	}

}
