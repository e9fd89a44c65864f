package cn.nanshan.minsheng.project;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import cn.nanshan.minsheng.workflow.NoticeNode;

/**
 * The day on which a notice may say that it was posted: its period is counted from that
 * day, so a day made up would make the period up (MF-23).
 */
final class PostingDay {

	private static final Set<ProjectState> BARELY_AWARDED = EnumSet.of(ProjectState.PROCURING, ProjectState.CONTRACTED);

	private PostingDay() {
	}

	/** Returns whether the project has moved past the step whose result is posted. */
	static boolean isLate(NoticeNode node, ProjectState state) {
		return switch (node) {
			case DELIBERATION -> false;
			case PROCUREMENT -> !BARELY_AWARDED.contains(state);
			case ACCEPTANCE -> state == ProjectState.SETTLED;
		};
	}

	/**
	 * Returns what is wrong with a day: nothing is posted in advance, nor before its
	 * result was there, and what is late was posted today.
	 */
	static Optional<String> refusal(NoticeNode node, Project project, LocalDate postedOn, LocalDate today,
			ZoneId zone) {
		if (postedOn.isAfter(today)) {
			return Optional.of("张贴日期不能晚于今天");
		}
		if (isLate(node, project.state())) {
			return postedOn.equals(today) ? Optional.empty() : Optional.of("补发的公示从今天张贴，张贴日期只能是 " + today);
		}
		LocalDate since = day(project.stateSince(), zone);
		return (project.state() != ProjectState.CONTRACTED && postedOn.isBefore(since))
				? Optional.of("张贴日期不能早于项目进入“%s”的 %s".formatted(project.state().label(), since)) : Optional.empty();
	}

	private static LocalDate day(Instant instant, ZoneId zone) {
		return instant.atZone(zone).toLocalDate();
	}

}
