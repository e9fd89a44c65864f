package cn.nanshan.minsheng.project;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.DayRule;
import cn.nanshan.minsheng.policy.Deadline;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.workflow.Deadlines;
import cn.nanshan.minsheng.workflow.KeptDeadline;
import cn.nanshan.minsheng.workflow.Matter;
import cn.nanshan.minsheng.workflow.NewTask;
import cn.nanshan.minsheng.workflow.TaskDesk;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens and closes the tasks of urgent projects and keeps the days of what they owe
 * (MF-12, MF-13, PROC-12).
 */
@Component
public class UrgentTasks {

	/** Working days within which the contract follows; nothing published, a default. */
	static final int CONTRACT_DAYS = 10;

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final ProjectRepository repository;

	private final UrgentCases cases;

	private final TaskDesk desk;

	private final Deadlines deadlines;

	private final PolicyTermBook terms;

	UrgentTasks(ProjectRepository repository, UrgentCases cases, TaskDesk desk, Deadlines deadlines,
			PolicyTermBook terms) {
		this.repository = repository;
		this.cases = cases;
		this.desk = desk;
		this.deadlines = deadlines;
		this.terms = terms;
	}

	@EventListener
	void on(ProjectMoved moved) {
		Project project = this.repository.findById(moved.project()).orElseThrow();
		UUID subject = moved.project().value();
		if (moved.change().from() == ProjectState.URGENT_FILED) {
			this.desk.close(subject, UrgentDuty.RECOGNISE, moved.by());
		}
		if (moved.change().from() == ProjectState.URGENT_FILED && moved.change().to() == ProjectState.DRAFT) {
			this.desk.close(subject, UrgentDuty.PUBLISH, moved.by());
		}
		boolean ends = moved.change().to() == ProjectState.COMPLETED || moved.change().to() == ProjectState.TERMINATED;
		if (project.track() == Track.URGENT && ends) {
			askForAssessment(project, LocalDate.ofInstant(moved.change().at(), ZONE));
		}
	}

	/** Opens what filing asks for: the leader's word and the notice of the same day. */
	void filed(Project project, LocalDate startedOn, Instant recogniseBy, boolean byStreet) {
		LocalDate day = LocalDate.ofInstant(recogniseBy, ZONE);
		this.desk.open(task(project, UrgentDuty.RECOGNISE, Role.STREET_LEADER, "/recognition"),
				Deadline.fixed(startedOn, day, "MF-13：登记后 24 小时内认定，到 %s".formatted(UrgentDuty.hour(recogniseBy))));
		this.desk.open(task(project, UrgentDuty.PUBLISH, byStreet ? Role.STREET_CLERK : Role.COMMUNITY_CLERK,
				"/notices/new?node=URGENT"), Deadline.fixed(startedOn, startedOn, "MF-12：同步公示，不晚于开工当日"));
	}

	/** Keeps the day by which the contract must follow. */
	void recognised(Project project, LocalDate startedOn) {
		this.deadlines.keep(
				new Matter(project.id().value(), UrgentDuty.CONTRACT, project.outline().name(),
						project.home().streetCode(), project.home().communityCode(), null),
				this.deadlines.count(startedOn, DayRule.working(CONTRACT_DAYS, "开工当日", "PROC-12", null)));
	}

	/** Closes the task of the notice, which was posted. */
	void posted(Project project, UUID by) {
		this.desk.close(project.id().value(), UrgentDuty.PUBLISH, by);
	}

	/** Returns the day by which the contract must follow, empty on other tracks. */
	public Optional<KeptDeadline> contractDue(ProjectId project) {
		return this.deadlines.of(project.value(), UrgentDuty.CONTRACT);
	}

	/** Takes note that the contract of urgent work was signed. */
	public void contracted(Project project, LocalDate signedOn) {
		if (project.track() == Track.URGENT) {
			this.cases.contracted(project.id(), signedOn);
		}
	}

	/** Closes the task of the assessment, which was concluded. */
	void assessed(Project project, UUID by) {
		this.desk.close(project.id().value(), UrgentDuty.ASSESS, by);
	}

	private void askForAssessment(Project project, LocalDate endedOn) {
		int days = this.terms.on(endedOn, project.home().streetCode()).count(TermKey.URGENT_ASSESS_DUE);
		this.desk.open(task(project, UrgentDuty.ASSESS, Role.TASK_FORCE, "/urgent-assessment"),
				this.deadlines.count(endedOn, DayRule.natural(days, "完工当日", "ACC-17", TermKey.URGENT_ASSESS_DUE)));
	}

	private static NewTask task(Project project, String kind, Role role, String page) {
		boolean community = role == Role.COMMUNITY_CLERK;
		return new NewTask(project.id().value(), kind, role, project.home().streetCode(),
				community ? project.home().communityCode() : null, project.outline().name(),
				"/projects/" + project.number() + page, null);
	}

}
