package cn.nanshan.minsheng.workflow;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.document.NewFile;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;

/** Takes the signed papers of a meeting in until it is closed (domain A3). */
@UseCase
public class MeetingFiling {

	private final Meetings meetings;

	private final MeetingPapers papers;

	private final MeetingTrail trail;

	MeetingFiling(Meetings meetings, MeetingPapers papers, MeetingTrail trail) {
		this.meetings = meetings;
		this.papers = papers;
		this.trail = trail;
	}

	/** Keeps scanned papers. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE, Role.STREET_LEADER }, action = "上传会议材料")
	public void keep(UUID id, int seenVersion, MeetingPaper paper, List<NewFile> files, Actor actor) {
		Meeting meeting = this.meetings.toChange(id, seenVersion, actor);
		meeting.mustBeOpen();
		files.forEach((file) -> this.papers.keep(id, paper, file, actor));
		this.trail.record(id, "上传会议材料", "%s %d 份".formatted(paper.label(), files.size()), null, actor);
	}

}
