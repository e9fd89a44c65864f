package cn.nanshan.minsheng.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Waivers;
import cn.nanshan.minsheng.shared.HalfYear;
import org.jspecify.annotations.Nullable;

/**
 * What the rules on closing and filing a half-year's evaluation look at.
 *
 * @param subject the evaluation
 * @param window the half-year
 * @param governedBy the day of the step (Q12)
 * @param state where it stands
 * @param heldOn when the meeting was
 * @param projects everything finally accepted in the window
 * @param scores what was said
 * @param attendance who was asked and came
 * @param withoutDaily numbers of projects without any daily evaluation
 * @param filingNumber number of the filing about to be made
 * @param waivers justifications given
 */
record MeetingFacts(UUID subject, HalfYear window, LocalDate governedBy, MeetingState state, @Nullable LocalDate heldOn,
		List<AcceptedProject> projects, List<Score> scores, List<Attendance> attendance, List<String> withoutDaily,
		String filingNumber, Waivers waivers) implements Facts {

	@Override
	public Track track() {
		return Track.COMMUNITY;
	}

	/** Returns the numbers of projects of the window that nobody scored. */
	List<String> leftOut() {
		Set<UUID> scored = this.scores.stream().map(Score::projectId).collect(Collectors.toSet());
		return this.projects.stream()
			.filter((project) -> !scored.contains(project.projectId()))
			.map(AcceptedProject::number)
			.toList();
	}

	String coverageInWords() {
		List<String> leftOut = leftOut();
		String counted = "半年内验收 %d 个，已评 %d 个".formatted(this.projects.size(), this.projects.size() - leftOut.size());
		return leftOut.isEmpty() ? counted : counted + "，还缺 " + String.join("、", leftOut);
	}

	int invited(Attendance.Category category) {
		return this.attendance.stream().filter((row) -> row.category() == category).mapToInt(Attendance::invited).sum();
	}

	/**
	 * Returns the labels of the kinds of people that were not asked, besides the
	 * proposers.
	 */
	List<String> notInvited() {
		return java.util.Arrays.stream(Attendance.Category.values())
			.filter((category) -> category != Attendance.Category.PROPOSER && category != Attendance.Category.OTHER)
			.filter((category) -> invited(category) == 0)
			.map(Attendance.Category::label)
			.toList();
	}

	int present() {
		return this.attendance.stream().mapToInt(Attendance::present).sum();
	}

	boolean wasHeld() {
		return this.heldOn != null && !this.heldOn.isAfter(this.governedBy);
	}

	String href(String field) {
		return "/evaluations/" + this.window.code() + "#" + field;
	}

}
