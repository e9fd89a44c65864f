package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;

/**
 * Takes a written objection from its arrival over the investigation to the answer
 * (MF-23). Who found out and who answers are two people; one that was right sends the
 * project back.
 */
@UseCase
public class ObjectionHandling {

	/** Type of the subject under which the trail keeps an objection. */
	static final String SUBJECT = "objection";

	/** Stands for a resident, who has no account. */
	private static final UUID NOBODY = new UUID(0, 0);

	private final Notices notices;

	private final Objections objections;

	private final ObjectionTasks tasks;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ObjectionHandling(Notices notices, Objections objections, ObjectionTasks tasks, AuditTrail trail,
			ApplicationEventPublisher events, Clock clock) {
		this.notices = notices;
		this.objections = objections;
		this.tasks = tasks;
		this.trail = trail;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Returns the notice to which an objection is written down.
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.STREET_CLERK }, action = "登记异议")
	public Notice notice(UUID id, Actor actor) {
		return this.notices.withId(id, actor);
	}

	/**
	 * Writes down an objection that came on paper, by letter or by word.
	 * @throws ObjectionRefused if it cannot have arrived when it says
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.STREET_CLERK }, action = "登记异议")
	public Objection register(UUID noticeId, NewObjection written, Actor actor) {
		Notice notice = this.notices.withId(noticeId, actor);
		if (written.receivedAt().isAfter(this.clock.instant())) {
			throw new ObjectionRefused("收到时间不能晚于现在");
		}
		if (day(written.receivedAt()).isBefore(notice.period().postedOn())) {
			throw new ObjectionRefused("收到时间不能早于张贴日期 " + notice.period().postedOn());
		}
		Objection objection = receive(notice, written, actor);
		record(objection, "登记异议", "登记异议 %s（%s）%s".formatted(objection.number(), objection.way().label(),
				objection.late() ? "，公示期已过，按逾期意见登记" : ""), actor);
		return objection;
	}

	/**
	 * Takes an objection in from whoever wrote it; in time until the last day is over.
	 */
	Objection receive(Notice notice, NewObjection written, @Nullable Actor by) {
		boolean late = notice.hasEndedBy(day(written.receivedAt()));
		Objection objection = this.objections.add(notice, written, late, by);
		this.tasks.received(objection, notice);
		tell(objection, notice, ObjectionState.RECEIVED, (by != null) ? by.accountId() : NOBODY);
		return objection;
	}

	/** Writes down what was found out. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.STREET_CLERK }, action = "调查异议")
	public void investigate(UUID id, int seenVersion, String found, Actor actor) {
		Objection objection = this.objections.withId(id, actor);
		if (!this.objections.investigated(id, seenVersion, found, actor)) {
			throw stale(objection, seenVersion);
		}
		this.tasks.investigated(objection, notice(objection), actor.accountId());
		record(objection, "调查异议", "调查异议 " + objection.number() + "，已写明情况", actor);
	}

	/**
	 * Answers an objection. One that is right sends the project back.
	 * @throws Refused if the same person found out
	 */
	@AllowedTo(value = { Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.TASK_FORCE }, action = "答复异议")
	public void decide(UUID id, int seenVersion, boolean upheld, String answer, Actor actor) {
		Objection objection = this.objections.withId(id, actor);
		UUID investigator = objection.investigatedBy();
		if (investigator != null && actor.is(investigator)) {
			throw new Refused("异议是您调查的，应由另一位同志答复。");
		}
		Notice notice = notice(objection);
		this.notices.hold(notice.subject());
		if (!this.objections.decided(id, seenVersion, upheld, answer, actor)) {
			throw stale(objection, seenVersion);
		}
		this.tasks.decided(objection, actor.accountId());
		tell(objection, notice, upheld ? ObjectionState.UPHELD : ObjectionState.NOT_UPHELD, actor.accountId());
		record(objection, "答复异议", "答复异议 %s，%s".formatted(objection.number(), upheld ? "异议成立" : "异议不成立"), actor);
		if (upheld) {
			this.notices.lapse(notice.subject(), notice.node(), "异议 " + objection.number() + " 成立，结果不再有效");
			this.events.publishEvent(new ObjectionUpheld(notice.subject(), notice.node(), objection.number(), actor));
		}
	}

	private void tell(Objection objection, Notice notice, ObjectionState state, UUID by) {
		this.events.publishEvent(new ObjectionMoved(objection.id(), objection.number(), objection.subject(),
				notice.title(), objection.late(), state, by));
	}

	private Notice notice(Objection objection) {
		return this.notices.open(objection.noticeId()).orElseThrow();
	}

	private LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, this.clock.getZone());
	}

	private void record(Objection objection, String action, String sentence, Actor actor) {
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action, SUBJECT,
				objection.id().toString(), sentence, List.of(), null, null));
	}

	private static StaleVersion stale(Objection objection, int seenVersion) {
		return new StaleVersion("异议 " + objection.number(), List.of(new StaleVersion.Difference("办理情况",
				"打开页面时的版本 " + seenVersion, objection.state().label() + "（版本 " + objection.version() + "）")));
	}

}
