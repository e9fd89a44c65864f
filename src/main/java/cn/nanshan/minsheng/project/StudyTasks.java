package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.DayRule;
import cn.nanshan.minsheng.policy.Deadline;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.workflow.AgendaMatter;
import cn.nanshan.minsheng.workflow.Deadlines;
import cn.nanshan.minsheng.workflow.MeetingCalled;
import cn.nanshan.minsheng.workflow.MeetingCancelled;
import cn.nanshan.minsheng.workflow.NewTask;
import cn.nanshan.minsheng.workflow.TaskDesk;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the tasks of the street's study: heard, reviewed, voted, signed. */
@Component
class StudyTasks {

	static final String REVIEW = "专责小组研究";

	static final String CALL = "安排党工委会议";

	static final String HOLD = "党工委会议研究";

	static final String SIGN = "签发立项";

	static final String PUBLISH = "公示研究确定结果";

	private static final String OPINION = "对街道统筹项目提意见：";

	private final ProjectRepository repository;

	private final Shares shares;

	private final Places places;

	private final TaskDesk desk;

	private final Deadlines deadlines;

	private final Clock clock;

	StudyTasks(ProjectRepository repository, Shares shares, Places places, TaskDesk desk, Deadlines deadlines,
			Clock clock) {
		this.repository = repository;
		this.shares = shares;
		this.places = places;
		this.desk = desk;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	@EventListener
	void on(ProjectMoved moved) {
		ProjectState from = moved.change().from();
		ProjectState to = moved.change().to();
		if (from == ProjectState.STREET_STUDY) {
			closeAll(moved);
		}
		if (from == ProjectState.APPROVED) {
			this.desk.close(moved.project().value(), PUBLISH, moved.by());
		}
		if (to == ProjectState.STREET_STUDY) {
			Project project = this.repository.findById(moved.project()).orElseThrow();
			open(project, REVIEW, Role.TASK_FORCE, null, "/study", in(5, "报街道研究当日"));
			this.shares.of(project.id())
				.stream()
				.filter((share) -> !share.isAnswered())
				.forEach((share) -> open(project, opinion(share.communityCode()), Role.COMMUNITY_SECRETARY,
						share.communityCode(), "/study", in(3, "报街道研究当日")));
		}
	}

	private void closeAll(ProjectMoved moved) {
		UUID subject = moved.project().value();
		Stream
			.concat(List.of(REVIEW, CALL, HOLD, SIGN).stream(),
					this.shares.of(moved.project()).stream().map((share) -> opinion(share.communityCode())))
			.forEach((kind) -> this.desk.close(subject, kind, moved.by()));
		if (moved.change().to() == ProjectState.APPROVED) {
			Project project = this.repository.findById(moved.project()).orElseThrow();
			if (project.track() == Track.STREET) {
				open(project, PUBLISH, Role.STREET_CLERK, null, "/notices/new", in(3, "立项当日"));
			}
		}
	}

	void answered(Project project, String communityCode, UUID by) {
		this.desk.close(project.id().value(), opinion(communityCode), by);
	}

	void reviewed(Project project, UUID by) {
		this.desk.close(project.id().value(), REVIEW, by);
		call(project);
	}

	/** The meeting took it up: what is left is the signature. */
	void decided(Project project, UUID by) {
		this.desk.close(project.id().value(), HOLD, by);
		open(project, SIGN, Role.STREET_LEADER, null, "/study", in(3, "会议表决当日"));
	}

	void published(Project project, UUID by) {
		this.desk.close(project.id().value(), PUBLISH, by);
	}

	@EventListener
	void on(MeetingCalled meeting) {
		meeting.subjects(AgendaMatter.STREET_STUDY)
			.forEach((subject) -> this.repository.findById(new ProjectId(subject)).ifPresent((project) -> {
				this.desk.close(subject, CALL, meeting.by().accountId());
				this.desk.close(subject, HOLD, meeting.by().accountId());
				this.desk.open(task(project, HOLD, Role.STREET_LEADER, null, "/meetings/" + meeting.meeting()),
						Deadline.fixed(LocalDate.now(this.clock), meeting.heldOn(), "会议通知上的开会日期"));
			}));
	}

	@EventListener
	void on(MeetingCancelled meeting) {
		meeting.subjects(AgendaMatter.STREET_STUDY)
			.forEach((subject) -> this.repository.findById(new ProjectId(subject)).ifPresent((project) -> {
				this.desk.close(subject, HOLD, meeting.by().accountId());
				call(project);
			}));
	}

	private void call(Project project) {
		this.desk.open(task(project, CALL, Role.STREET_CLERK, null, "/meetings/new"), in(5, "要安排会议当日"));
	}

	private String opinion(String communityCode) {
		return OPINION + this.places.communityName(communityCode);
	}

	private void open(Project project, String kind, Role role, @Nullable String community, String page,
			Deadline deadline) {
		this.desk.open(task(project, kind, role, community, "/projects/" + project.number() + page), deadline);
	}

	private static NewTask task(Project project, String kind, Role role, @Nullable String community, String href) {
		return new NewTask(project.id().value(), kind, role, project.home().streetCode(),
				(role.level() == Level.COMMUNITY) ? community : null, project.outline().name(), href, null);
	}

	private Deadline in(int workingDays, String from) {
		return this.deadlines.count(LocalDate.now(this.clock), DayRule.working(workingDays, from, "MF-14-a", null));
	}

}
