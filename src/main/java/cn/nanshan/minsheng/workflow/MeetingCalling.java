package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.Refused;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;

/** Calls a meeting on what waits for one. */
@UseCase
public class MeetingCalling {

	private final MeetingRepository repository;

	private final AgendaSources sources;

	private final StandingBodies bodies;

	private final ApplicationEventPublisher events;

	private final MeetingTrail trail;

	private final Clock clock;

	MeetingCalling(MeetingRepository repository, AgendaSources sources, StandingBodies bodies,
			ApplicationEventPublisher events, MeetingTrail trail, Clock clock) {
		this.repository = repository;
		this.sources = sources;
		this.bodies = bodies;
		this.events = events;
		this.trail = trail;
		this.clock = clock;
	}

	/** Returns what may be put on an agenda. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE, Role.STREET_LEADER }, action = "查看待议事项")
	public List<AgendaCandidate> waiting(Actor actor) {
		return this.sources.waiting(actor);
	}

	/**
	 * Calls the meeting and tells those who own the subjects.
	 * @return id of the meeting
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE, Role.STREET_LEADER }, action = "安排会议")
	public UUID call(MeetingPlan plan, Actor actor) {
		String street = actor.scope().streetCode();
		if (street == null || plan.kind().level() != actor.scope().level()) {
			throw new Refused("%s不由本级召开。".formatted(plan.kind().label()));
		}
		List<AgendaItem> agenda = this.sources.items(plan, actor);
		UUID id = UUID.randomUUID();
		MeetingPlan seated = plan.seating(seats(plan, actor));
		try {
			this.repository.save(new Meeting(id, street, actor.scope().communityCode(), seated, agenda,
					this.clock.instant().truncatedTo(ChronoUnit.MICROS)));
			this.repository.flush();
		}
		catch (DataIntegrityViolationException ex) {
			throw new Refused("有议题刚刚列入了别的会议，请重新选择议题。");
		}
		this.trail.record(id, "安排会议", "通知 %s 召开%s，议题 %d 项，应到 %d 人".formatted(plan.heldOn(), plan.kind().label(),
				agenda.size(), seated.seats().size()), null, actor);
		this.events.publishEvent(new MeetingCalled(id, agenda, plan.heldOn(), actor));
		return id;
	}

	/**
	 * Members of a standing body bring their account; whose term is over is not invited.
	 */
	private List<Seat> seats(MeetingPlan plan, Actor actor) {
		UUID bodyId = plan.bodyId();
		if (bodyId == null) {
			return plan.seats();
		}
		StandingBody body = this.bodies.withId(bodyId, actor);
		if (body.kind() != plan.kind()) {
			throw new Refused("“%s”是%s，不能召开%s。".formatted(body.name(), body.kind().label(), plan.kind().label()));
		}
		List<Seat> seats = new ArrayList<>();
		for (Seat seat : plan.seats()) {
			if (body.knewButNotOn(plan.heldOn(), seat.member())) {
				throw new Refused("%s 在 %s 不在“%s”的任期内，不能通知其到会。".formatted(seat.member(), plan.heldOn(), body.name()));
			}
			seats.add(body.memberOn(plan.heldOn(), seat.member())
				.map((member) -> Seat.of(member.name(), seat.capacity(), member.accountId()))
				.orElse(seat));
		}
		return seats;
	}

}
