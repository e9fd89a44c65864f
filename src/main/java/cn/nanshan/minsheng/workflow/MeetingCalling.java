package cn.nanshan.minsheng.workflow;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;

/** Calls a meeting on what waits for one. */
@UseCase
public class MeetingCalling {

	private final MeetingRepository repository;

	private final ObjectProvider<AgendaSource> sources;

	private final ApplicationEventPublisher events;

	private final AuditTrail trail;

	MeetingCalling(MeetingRepository repository, ObjectProvider<AgendaSource> sources, ApplicationEventPublisher events,
			AuditTrail trail) {
		this.repository = repository;
		this.sources = sources;
		this.events = events;
		this.trail = trail;
	}

	/** Returns what may be put on an agenda. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "查看待评议项目")
	public List<AgendaCandidate> waiting(Actor actor) {
		return this.sources.orderedStream().flatMap((source) -> source.waiting(actor).stream()).toList();
	}

	/**
	 * Calls the meeting and tells those who own the subjects.
	 * @return id of the meeting
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "安排评议会")
	public UUID call(MeetingPlan plan, Actor actor) {
		String street = actor.scope().streetCode();
		if (street == null) {
			throw new IllegalArgumentException("a meeting belongs to a street");
		}
		UUID id = UUID.randomUUID();
		this.repository.save(new Meeting(id, street, actor.scope().communityCode(), plan));
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), "安排评议会",
				MeetingRecording.SUBJECT, id.toString(),
				"通知 %s 召开%s，议题 %d 项".formatted(plan.heldOn(), plan.kind().label(), plan.agenda().size()), List.of(),
				null, null));
		List<UUID> subjects = plan.agenda().stream().map(AgendaCandidate::subject).toList();
		this.events.publishEvent(new MeetingCalled(id, subjects, plan.heldOn(), actor));
		return id;
	}

}
