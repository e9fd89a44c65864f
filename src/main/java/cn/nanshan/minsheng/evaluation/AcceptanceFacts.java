package cn.nanshan.minsheng.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.integrity.Standing;
import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.policy.Waivers;
import org.jspecify.annotations.Nullable;

/**
 * What the rules on a verdict look at.
 *
 * @param subject the project
 * @param acceptance the acceptance, for links
 * @param track the project's track
 * @param type service, goods or works
 * @param governedBy the day of the step (Q12)
 * @param round 1, or 2 for the re-inspection
 * @param retries how many re-inspections the street allows
 * @param heldOn when the group came
 * @param dueOn last day counted from the report of completion
 * @param members the group
 * @param absent names of the communities concerned for which nobody came, absent if the
 * project is one community's
 * @param items what was looked at
 * @param measurements what was measured
 * @param pictures photographs of the acceptance
 * @param participation records of residents' part in this stage
 * @param verdict the verdict that is about to be spoken, absent while nobody chose one
 * @param approverDecides whether the person about to decide also approved the project
 * @param standing how that person stands with the yearly declaration, absent while a
 * reader looks on who does not decide
 * @param waivers justifications given
 */
record AcceptanceFacts(UUID subject, UUID acceptance, Track track, ProjectType type, LocalDate governedBy, int round,
		int retries, LocalDate heldOn, LocalDate dueOn, List<Member> members, @Nullable List<String> absent,
		List<CheckedItem> items, String measurements, int pictures, int participation,
		@Nullable AcceptanceVerdict verdict, boolean approverDecides, @Nullable Standing standing,
		Waivers waivers) implements Facts {

	boolean isWorks() {
		return this.type == ProjectType.WORKS;
	}

	long signed(Member.Identity... identities) {
		return this.members.stream()
			.filter((member) -> member.hasSigned() && List.of(identities).contains(member.identity()))
			.count();
	}

	long signed() {
		return this.members.stream().filter(Member::hasSigned).count();
	}

	/**
	 * Returns how many residents stand behind the result, as proposers or
	 * representatives.
	 */
	long residents() {
		return signed(Member.Identity.PROPOSER, Member.Identity.RESIDENT);
	}

	long vendorVotes() {
		return signed(Member.Identity.VENDOR);
	}

	long signedWithoutStatement() {
		return this.members.stream().filter((member) -> member.hasSigned() && !member.impartial()).count();
	}

	long itemsNotLookedAt() {
		return this.items.stream().filter((item) -> item.found() == null).count();
	}

	long shortfallsUnexplained() {
		return this.items.stream().filter(CheckedItem::fallsShortUnexplained).count();
	}

	boolean inTime() {
		return !this.heldOn.isAfter(this.dueOn);
	}

	String retriesInWords() {
		return "不合格限期整改，"
				+ ((this.retries == 1) ? "只复验一次" : (this.retries == 0) ? "不复验" : "最多复验 " + this.retries + " 次");
	}

	boolean asksTooOften() {
		return this.round > this.retries && this.verdict == AcceptanceVerdict.RECTIFY;
	}

	/** Says whether somebody came for each community that the project concerns (Q7). */
	Verdict communitiesCame() {
		return (this.absent == null) ? Verdict.notApplicable("不是跨社区项目") : Verdict
			.of(this.absent.isEmpty(), this.absent.isEmpty() ? "涉及的社区都有人到场" : "没有人到场：" + String.join("、", this.absent),
					"街道组织，涉及的每个社区都有人到场")
			.fixedBy("补登记", recordHref("members"));
	}

	Verdict declared() {
		return (this.standing == null) ? Verdict.notApplicable("社区党委书记给出结论时核验")
				: Verdict.of(this.standing.isCurrent(), this.standing.inWords(), "给出结论的人 12 个月内有回避申报")
					.fixedBy("去申报", "/declarations");
	}

	String recordHref(String field) {
		return "/acceptances/" + this.acceptance + "/record#" + field;
	}

}
