package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.LocalDate;

import cn.nanshan.minsheng.workflow.Meetings;
import cn.nanshan.minsheng.workflow.Notice;
import cn.nanshan.minsheng.workflow.NoticeNode;
import cn.nanshan.minsheng.workflow.Notices;
import cn.nanshan.minsheng.workflow.Objections;
import cn.nanshan.minsheng.workflow.PublicityNodes;

import org.springframework.stereotype.Component;

/** Reads what the submission rules look at, with today's figures. */
@Component
class SubmissionFactsReader {

	private final ProjectFactsReader projects;

	private final Meetings meetings;

	private final Notices notices;

	private final Objections objections;

	private final PublicityNodes nodes;

	private final Clock clock;

	SubmissionFactsReader(ProjectFactsReader projects, Meetings meetings, Notices notices, Objections objections,
			PublicityNodes nodes, Clock clock) {
		this.projects = projects;
		this.meetings = meetings;
		this.notices = notices;
		this.objections = objections;
		this.nodes = nodes;
		this.clock = clock;
	}

	/**
	 * Reads the same while nobody can hand an objection in until the transaction ends, so
	 * that of an objection and a submission at the same moment one sees the other.
	 */
	SubmissionFacts hold(Project project) {
		this.notices.hold(project.id().value());
		return read(project);
	}

	SubmissionFacts read(Project project) {
		LocalDate today = LocalDate.now(this.clock);
		Notice notice = this.notices.of(project.id().value(), NoticeNode.DELIBERATION).orElse(null);
		return new SubmissionFacts(this.projects.read(project, today),
				this.meetings.lastOutcome(project.id().value()).orElse(false), project.changedSinceDeliberation(),
				notice, this.objections.open(project.id().value(), NoticeNode.DELIBERATION),
				this.nodes.asks(NoticeNode.DELIBERATION, project.home().streetCode(), today), today);
	}

}
