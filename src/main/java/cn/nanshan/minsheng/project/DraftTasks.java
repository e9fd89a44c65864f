package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.workflow.NewTask;
import cn.nanshan.minsheng.workflow.TaskDesk;

import org.springframework.stereotype.Component;

/**
 * Keeps what hangs on the writing of a project: the leads that it looks like another, and
 * the tasks of its draft, the clerk's while something is missing, the secretary's once
 * nothing blocks deliberation, or the street's study where that is the way (MF-14).
 */
@Component
class DraftTasks {

	static final String FINISH = "完善项目设计";

	static final String ENTER = "提交评议";

	static final String STUDY = "报街道研究";

	private final TaskDesk desk;

	private final ProjectFactsReader reader;

	private final SplitLeads leads;

	private final Clock clock;

	DraftTasks(TaskDesk desk, ProjectFactsReader reader, SplitLeads leads, Clock clock) {
		this.desk = desk;
		this.reader = reader;
		this.leads = leads;
		this.clock = clock;
	}

	/** Opens and closes what the present content asks for, under its present name. */
	void refresh(Project project, UUID by) {
		UUID subject = project.id().value();
		this.desk.rename(subject, project.outline().name());
		ProjectFacts facts = this.reader.read(project, LocalDate.now(this.clock));
		this.leads.keep(project, facts.splits());
		if (project.state() != ProjectState.DRAFT) {
			close(subject, by);
			return;
		}
		String next = next(project, facts);
		List.of(FINISH, ENTER, STUDY)
			.stream()
			.filter((kind) -> !kind.equals(next))
			.forEach((kind) -> this.desk.close(subject, kind, by));
		open(project, next);
	}

	void close(UUID subject, UUID by) {
		List.of(FINISH, ENTER, STUDY).forEach((kind) -> this.desk.close(subject, kind, by));
	}

	private static String next(Project project, ProjectFacts facts) {
		if (project.runner() == Runner.STREET || facts.routing().binds()) {
			return Assessment.of(StudyEntryRule.class, facts).isClear() ? STUDY : FINISH;
		}
		return Assessment.of(DeliberationEntryRule.class, facts).isClear() ? ENTER : FINISH;
	}

	private void open(Project project, String kind) {
		Role role = project.runner().hand(kind.equals(FINISH) ? Role.COMMUNITY_CLERK : Role.COMMUNITY_SECRETARY);
		String page = switch (kind) {
			case ENTER -> "/deliberation-entry";
			case STUDY -> "/study";
			default -> "/edit";
		};
		this.desk.open(new NewTask(project.id().value(), kind, role, project.home().streetCode(),
				(role.level() == Level.COMMUNITY) ? project.home().communityCode() : null, project.outline().name(),
				"/projects/" + project.number() + page, null));
	}

}
