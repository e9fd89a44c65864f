package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.WorkingCalendar;
import cn.nanshan.minsheng.workflow.AgendaMatter;
import cn.nanshan.minsheng.workflow.MeetingCalled;
import cn.nanshan.minsheng.workflow.MeetingCancelled;
import cn.nanshan.minsheng.workflow.NewTask;
import cn.nanshan.minsheng.workflow.TaskDesk;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the community's tasks from the draft to the submission; later features keep those
 * of their own states.
 */
@Component
class ProjectTasks {

	static final String CALL = "安排评议会";

	static final String DELIBERATE = "评议";

	static final String PUBLISH = "公示评议结果";

	static final String SUBMIT = "报街道审批";

	static final String MEND = "补正后再报";

	private static final List<String> KINDS = List.of(CALL, DELIBERATE, PUBLISH, SUBMIT, MEND);

	private final ProjectRepository repository;

	private final TaskDesk desk;

	private final WorkingCalendar calendar;

	private final Clock clock;

	ProjectTasks(ProjectRepository repository, TaskDesk desk, WorkingCalendar calendar, Clock clock) {
		this.repository = repository;
		this.desk = desk;
		this.calendar = calendar;
		this.clock = clock;
	}

	@EventListener
	void on(ProjectMoved moved) {
		UUID subject = moved.project().value();
		KINDS.forEach((kind) -> this.desk.close(subject, kind, moved.by()));
		Project project = this.repository.findById(moved.project()).orElseThrow();
		switch (moved.change().to()) {
			case DELIBERATING -> open(project, CALL, Role.COMMUNITY_CLERK, "/meetings/new", in(5));
			case PASSED -> open(project, PUBLISH, Role.COMMUNITY_CLERK, path(project) + "/notices/new", in(3));
			case RETURNED -> open(project, MEND, Role.COMMUNITY_CLERK, path(project), in(5));
			default -> {
			}
		}
	}

	@EventListener
	void on(MeetingCalled meeting) {
		meeting.subjects(AgendaMatter.DELIBERATION)
			.forEach((subject) -> this.repository.findById(new ProjectId(subject)).ifPresent((project) -> {
				this.desk.close(subject, CALL, meeting.by().accountId());
				this.desk.close(subject, DELIBERATE, meeting.by().accountId());
				open(project, DELIBERATE, Role.COMMUNITY_SECRETARY, "/meetings/" + meeting.meeting(), meeting.heldOn());
			}));
	}

	@EventListener
	void on(MeetingCancelled meeting) {
		meeting.subjects(AgendaMatter.DELIBERATION)
			.forEach((subject) -> this.repository.findById(new ProjectId(subject))
				.ifPresent((project) -> callAgain(project, meeting.by())));
	}

	/** Asks for another meeting: the first step supported it, or was called off. */
	void callAgain(Project project, Actor by) {
		this.desk.close(project.id().value(), DELIBERATE, by.accountId());
		open(project, CALL, Role.COMMUNITY_CLERK, "/meetings/new", in(5));
	}

	/** Hands on from the clerk who posted the result to the secretary who submits. */
	void published(Project project, LocalDate lastDay, UUID by) {
		this.desk.close(project.id().value(), PUBLISH, by);
		open(project, SUBMIT, Role.COMMUNITY_SECRETARY, path(project) + "/submission",
				this.calendar.plusWorkingDays(lastDay, 3));
	}

	private void open(Project project, String kind, Role role, String href, @Nullable LocalDate due) {
		this.desk.open(new NewTask(project.id().value(), kind, role, project.home().streetCode(),
				project.home().communityCode(), project.outline().name(), href, due));
	}

	private LocalDate in(int workingDays) {
		return this.calendar.plusWorkingDays(LocalDate.now(this.clock), workingDays);
	}

	private static String path(Project project) {
		return "/projects/" + project.number();
	}

}
