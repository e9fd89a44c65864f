package cn.nanshan.minsheng.project;

import java.time.ZoneOffset;
import java.util.List;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.policy.DecisionLog;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes everything that must stand or fall with a step of a project: the aggregate, its
 * line of states, the reasons of the decision, the audit trail, and the event that
 * changes the tasks.
 */
@Component
public class ProjectLife {

	/** Type of the subject under which the trail keeps a project's events. */
	public static final String SUBJECT = "project";

	private final ProjectRepository repository;

	private final DecisionLog decisions;

	private final AuditTrail trail;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	ProjectLife(ProjectRepository repository, DecisionLog decisions, AuditTrail trail, JdbcClient jdbc,
			ApplicationEventPublisher events) {
		this.repository = repository;
		this.decisions = decisions;
		this.trail = trail;
		this.jdbc = jdbc;
		this.events = events;
	}

	/**
	 * Records a step that rules allowed.
	 * @param project the aggregate after its verb
	 * @param clearance why the step was allowed, kept with the decision
	 * @param step what happened
	 * @param actor who did it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(Project project, Clearance<?> clearance, Step step, Actor actor) {
		this.decisions.keep(clearance.assessment(), actor.accountId(), actor.name(), step.at());
		record(project, step, actor);
	}

	/** Records a step that no rule set binds, such as a return or a note. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(Project project, Step step, Actor actor) {
		this.repository.save(project);
		this.repository.flush();
		List<StateChange> changes = project.pullChanges();
		changes.forEach((change) -> keep(project, change, step.reason(), actor));
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), step.action(),
				SUBJECT, project.id().value().toString(), step.sentence(), step.changes(), step.reason(), null));
		changes
			.forEach((change) -> this.events.publishEvent(new ProjectMoved(project.id(), change, actor.accountId())));
	}

	private void keep(Project project, StateChange change, @Nullable String reason, Actor actor) {
		this.jdbc.sql("""
				insert into project_state_change (project_id, from_state, to_state, changed_at, changed_by, reason)
				values (:project, :from, :to, :at, :by, :reason)
				""")
			.param("project", project.id().value())
			.param("from", change.from().name())
			.param("to", change.to().name())
			.param("at", change.at().atOffset(ZoneOffset.UTC))
			.param("by", actor.accountId())
			.param("reason", (reason != null) ? reason : "")
			.update();
	}

}
