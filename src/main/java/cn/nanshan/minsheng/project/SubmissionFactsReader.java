package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.LocalDate;

import cn.nanshan.minsheng.workflow.Meetings;
import cn.nanshan.minsheng.workflow.Notice;
import cn.nanshan.minsheng.workflow.NoticeNode;
import cn.nanshan.minsheng.workflow.Notices;

import org.springframework.stereotype.Component;

/** Reads what the submission rules look at, with today's figures. */
@Component
class SubmissionFactsReader {

	private final ProjectFactsReader projects;

	private final Meetings meetings;

	private final Notices notices;

	private final Clock clock;

	SubmissionFactsReader(ProjectFactsReader projects, Meetings meetings, Notices notices, Clock clock) {
		this.projects = projects;
		this.meetings = meetings;
		this.notices = notices;
		this.clock = clock;
	}

	SubmissionFacts read(Project project) {
		LocalDate today = LocalDate.now(this.clock);
		Notice notice = this.notices.of(project.id().value(), NoticeNode.DELIBERATION).orElse(null);
		return new SubmissionFacts(this.projects.read(project, today),
				this.meetings.lastOutcome(project.id().value()).orElse(false), project.changedSinceDeliberation(),
				notice, 0, today);
	}

}
