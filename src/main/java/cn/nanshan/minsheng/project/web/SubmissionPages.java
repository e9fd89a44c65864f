package cn.nanshan.minsheng.project.web;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.ExclusionPrompting;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectSubmission;
import cn.nanshan.minsheng.project.Projects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Builds the page on which a project is handed to the street. */
@Component
class SubmissionPages {

	private final Projects projects;

	private final ProjectSubmission submission;

	private final CaseFrames frames;

	private final SplitTables splits;

	private final ExclusionPrompting prompting;

	SubmissionPages(Projects projects, ProjectSubmission submission, CaseFrames frames, SplitTables splits,
			ExclusionPrompting prompting) {
		this.projects = projects;
		this.submission = submission;
		this.frames = frames;
		this.splits = splits;
		this.prompting = prompting;
	}

	@Transactional(readOnly = true)
	SubmissionPage of(String number, Actor actor) {
		Project project = this.projects.named(number, actor);
		return new SubmissionPage(this.frames.of(project, actor, "/projects/" + number + "/submission"), number,
				project.version(), CaseReading.worded(this.submission.assess(project, actor)),
				ProjectSubmission.POSSIBLE.contains(project.state()),
				actor.holdsAny(Role.COMMUNITY_SECRETARY, Role.COMMITTEE_DIRECTOR),
				this.submission.mayRecall(project, actor), this.submission.changes(project, actor),
				this.splits.of(project, actor), this.prompting.of(project, actor));
	}

}
