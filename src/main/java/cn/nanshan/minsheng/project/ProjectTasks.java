package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.DayRule;
import cn.nanshan.minsheng.policy.Deadline;
import cn.nanshan.minsheng.workflow.AgendaMatter;
import cn.nanshan.minsheng.workflow.Deadlines;
import cn.nanshan.minsheng.workflow.MeetingCalled;
import cn.nanshan.minsheng.workflow.MeetingCancelled;
import cn.nanshan.minsheng.workflow.NewTask;
import cn.nanshan.minsheng.workflow.Notice;
import cn.nanshan.minsheng.workflow.TaskDesk;

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

	private final Deadlines deadlines;

	private final Clock clock;

	ProjectTasks(ProjectRepository repository, TaskDesk desk, Deadlines deadlines, Clock clock) {
		this.repository = repository;
		this.desk = desk;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	@EventListener
	void on(ProjectMoved moved) {
		UUID subject = moved.project().value();
		KINDS.forEach((kind) -> this.desk.close(subject, kind, moved.by()));
		Project project = this.repository.findById(moved.project()).orElseThrow();
		switch (moved.change().to()) {
			case DELIBERATING -> open(project, CALL, Role.COMMUNITY_CLERK, "/meetings/new", in(5, "提交评议当日"));
			case PASSED ->
				open(project, PUBLISH, Role.COMMUNITY_CLERK, path(project) + "/notices/new", in(3, "评议通过当日"));
			case RETURNED ->
				open(project, MEND, project.runner().hand(Role.COMMUNITY_CLERK), path(project), in(5, "退回当日"));
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
				open(project, DELIBERATE, Role.COMMUNITY_SECRETARY, "/meetings/" + meeting.meeting(),
						Deadline.fixed(LocalDate.now(this.clock), meeting.heldOn(), "会议通知上的开会日期"));
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
		open(project, CALL, Role.COMMUNITY_CLERK, "/meetings/new", in(5, "要重新安排当日"));
	}

	/** Hands on from the clerk who posted the result to the secretary who submits. */
	void published(Project project, Notice notice, UUID by) {
		this.desk.close(project.id().value(), PUBLISH, by);
		this.desk.open(task(project, SUBMIT, Role.COMMUNITY_SECRETARY, path(project) + "/submission"),
				this.deadlines.count(notice.period().last(), DayRule.working(3, "公示期最后一日")), notice.id());
	}

	private void open(Project project, String kind, Role role, String href, Deadline deadline) {
		this.desk.open(task(project, kind, role, href), deadline);
	}

	private static NewTask task(Project project, String kind, Role role, String href) {
		return new NewTask(project.id().value(), kind, role, project.home().streetCode(),
				(role.level() == Level.COMMUNITY) ? project.home().communityCode() : null, project.outline().name(),
				href, null);
	}

	private Deadline in(int workingDays, String from) {
		return this.deadlines.count(LocalDate.now(this.clock), DayRule.working(workingDays, from));
	}

	private static String path(Project project) {
		return "/projects/" + project.number();
	}

}
