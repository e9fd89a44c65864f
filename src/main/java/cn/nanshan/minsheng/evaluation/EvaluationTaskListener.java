package cn.nanshan.minsheng.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.procurement.ContractSigned;
import cn.nanshan.minsheng.policy.Deadline;
import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.project.ProjectMoved;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.shared.HalfYear;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets the state of a project open and close the tasks of its stage, and puts every
 * finally accepted project on the page of its half-year.
 */
@Component
class EvaluationTaskListener {

	private final JdbcClient jdbc;

	private final EvaluationTasks tasks;

	private final AcceptanceDeadline deadline;

	private final HalfYearEvaluations evaluations;

	private final Acceptances acceptances;

	private final Clock clock;

	EvaluationTaskListener(JdbcClient jdbc, EvaluationTasks tasks, AcceptanceDeadline deadline,
			HalfYearEvaluations evaluations, Acceptances acceptances, Clock clock) {
		this.jdbc = jdbc;
		this.tasks = tasks;
		this.deadline = deadline;
		this.evaluations = evaluations;
		this.acceptances = acceptances;
		this.clock = clock;
	}

	@EventListener
	void follow(ProjectMoved moved) {
		ProjectRef project = read(moved.project());
		close(project, moved.change().from(), moved.by());
		open(project, moved.change().to());
	}

	/** Urgent work has a vendor only now; from here on it reports like any other. */
	@EventListener
	void follow(ContractSigned signed) {
		this.tasks.openForVendor(read(signed.project()), EvaluationTasks.REPORT, "/progress");
	}

	private void close(ProjectRef project, ProjectState left, UUID by) {
		switch (left) {
			case CONTRACTED -> this.tasks.close(project, by, EvaluationTasks.START);
			case RUNNING -> this.tasks.close(project, by, EvaluationTasks.REPORT, EvaluationTasks.CONFIRM_PROGRESS,
					EvaluationTasks.CONFIRM_COMPLETION);
			case SUSPENDED -> this.tasks.close(project, by, EvaluationTasks.RESUME);
			case COMPLETED -> this.tasks.close(project, by, EvaluationTasks.ORGANISE);
			case ACCEPTING -> this.tasks.close(project, by, EvaluationTasks.DECIDE);
			case RECTIFYING -> this.tasks.close(project, by, EvaluationTasks.RECTIFY, EvaluationTasks.REPORT_RECTIFIED);
			case SETTLED -> this.tasks.close(project, by, EvaluationTasks.DAILY);
			default -> {
			}
		}
	}

	private void open(ProjectRef project, ProjectState reached) {
		switch (reached) {
			case CONTRACTED ->
				this.tasks.open(project, EvaluationTasks.START, project.runner().hand(Role.COMMUNITY_CLERK), "/start");
			case RUNNING -> run(project);
			case SUSPENDED -> this.tasks.open(project, EvaluationTasks.RESUME, Role.STREET_CLERK, "/resumption");
			case COMPLETED ->
				this.tasks.open(project, EvaluationTasks.ORGANISE, project.judge().hand(Role.COMMUNITY_SECRETARY),
						"/acceptance", this.deadline.of(new ProjectId(project.id()), project.streetCode()));
			case ACCEPTING -> this.tasks.open(project, EvaluationTasks.DECIDE,
					project.judge().hand(Role.COMMUNITY_SECRETARY), "/acceptance");
			case RECTIFYING -> this.tasks.rectify(project, rectification(project));
			case ACCEPTED, ACCEPT_FAILED -> putOnThePage(project);
			default -> {
			}
		}
	}

	private Deadline rectification(ProjectRef project) {
		Acceptance decided = this.acceptances.findFirstByProjectIdOrderByRoundDesc(project.id()).orElseThrow();
		return Deadline.fixed(Objects.requireNonNull(decided.decidedOn()), Objects.requireNonNull(decided.rectifyBy()),
				"验收结论定下的整改期限");
	}

	/**
	 * Opens what work asks for; after a pause, what was reported before it waits again.
	 */
	private void run(ProjectRef project) {
		this.tasks.openForVendor(project, EvaluationTasks.REPORT, "/progress");
		if (!there("select 1 from daily_evaluation where project_id = :id", project)) {
			this.tasks.open(project, EvaluationTasks.DAILY, Role.SUPERVISION_TEAM, "/evaluations");
		}
		if (there("select 1 from progress_report where project_id = :id and state = 'REPORTED'", project)) {
			this.tasks.open(project, EvaluationTasks.CONFIRM_PROGRESS, project.runner().hand(Role.COMMUNITY_CLERK),
					"/progress");
		}
		if (there(
				"select 1 from completion_report where project_id = :id and returned_reason = '' and confirmed_on is null",
				project)) {
			this.tasks.open(project, EvaluationTasks.CONFIRM_COMPLETION, project.runner().hand(Role.COMMUNITY_CLERK),
					"/completion");
		}
	}

	private boolean there(String sql, ProjectRef project) {
		return !this.jdbc.sql(sql + " limit 1").param("id", project.id()).query(Integer.class).list().isEmpty();
	}

	private void putOnThePage(ProjectRef project) {
		HalfYear window = HalfYear.of(LocalDate.now(this.clock));
		this.jdbc
			.sql("""
					insert into half_year_evaluation (id, street_code, community_code, half_year, state, place, occasion, version)
					values (:id, :street, :community, :window, 'OPEN', '', 'ALONE', 0)
					on conflict (community_code, half_year, street_code) do nothing
					""")
			.param("id", UUID.randomUUID())
			.param("street", project.streetCode())
			.param("community", project.communityCode())
			.param("window", window.code())
			.update();
		this.evaluations
			.at((project.communityCode() != null) ? project.communityCode() : project.streetCode(), window.code())
			.ifPresent(this.tasks::meetingOpened);
	}

	private ProjectRef read(ProjectId id) {
		return this.jdbc.sql("select id, number, name, street_code, community_code, runner from project where id = :id")
			.param("id", id.value())
			.query(ProjectRef.class)
			.single();
	}

}
