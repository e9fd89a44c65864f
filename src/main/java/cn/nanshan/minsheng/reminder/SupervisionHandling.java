package cn.nanshan.minsheng.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Deadline;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.shared.StaleVersion;
import cn.nanshan.minsheng.workflow.Deadlines;
import cn.nanshan.minsheng.workflow.Matter;
import cn.nanshan.minsheng.workflow.News;
import cn.nanshan.minsheng.workflow.NewsKind;
import cn.nanshan.minsheng.workflow.NewTask;
import cn.nanshan.minsheng.workflow.TaskDesk;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

/**
 * A 督办 from the question to its end: a leader asks, the office that the case waits for
 * answers, the leader closes or asks again.
 */
@UseCase
public class SupervisionHandling {

	/** What the office has to do; its task. */
	public static final String REPLY = "答复督办";

	/** The name under which the day that an answer promised is kept. */
	public static final String PROMISE = "承诺办结";

	private final SupervisionReading reading;

	private final SupervisionStore store;

	private final TaskDesk desk;

	private final Deadlines deadlines;

	private final Postbox postbox;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SupervisionHandling(SupervisionReading reading, SupervisionStore store, TaskDesk desk, Deadlines deadlines,
			Postbox postbox, AuditTrail trail, ApplicationEventPublisher events, Clock clock) {
		this.reading = reading;
		this.store = store;
		this.desk = desk;
		this.deadlines = deadlines;
		this.postbox = postbox;
		this.trail = trail;
		this.events = events;
		this.clock = clock;
	}

	/** Asks, and returns the id. */
	@AllowedTo(value = { Role.STREET_LEADER, Role.TASK_FORCE, Role.BUREAU_CIVIL_AFFAIRS }, action = "发起督办")
	public UUID raise(@Nullable UUID task, @Nullable String project, String reason, LocalDate due, Actor actor) {
		SupervisionTarget target = this.reading.target(task, project, actor);
		notBefore(due);
		Supervision raised = new Supervision(UUID.randomUUID(), target, actor.accountId(), office(actor),
				actor.scope().streetCode(), due, null, SupervisionState.ASKED, this.clock.instant(), 0);
		if (!this.store.add(raised)) {
			throw new Refused("您所在的岗位对这件事已有一个没有办结的督办，请在那里再次督办。");
		}
		openTask(raised, due);
		keep(raised, SupervisionAct.ASKED, reason, due, actor);
		return raised.id();
	}

	/** Answers. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.STREET_WORKS, Role.STREET_FINANCE, Role.STREET_PROCUREMENT, Role.TASK_FORCE, Role.STREET_LEADER,
			Role.SUPERVISION_TEAM }, action = REPLY)
	public void reply(UUID id, int seen, String words, @Nullable LocalDate promised, Actor actor) {
		Supervision asked = toChange(id, seen, actor);
		if (!asked.isAnsweredBy(actor)) {
			throw new AccessDeniedException("由" + asked.target().role().label() + "答复");
		}
		inState(asked, SupervisionState.ASKED);
		if (promised != null) {
			notBefore(promised);
		}
		move(asked, SupervisionState.REPLIED, asked.due(), promised);
		if (promised != null) {
			promise(asked, promised);
		}
		this.desk.close(id, REPLY, actor.accountId());
		keep(asked, SupervisionAct.REPLIED, words, promised, actor);
		tell(Set.of(asked.raiserId()), asked, "已答复", actor);
	}

	/** Is not content with the answer. */
	@AllowedTo(value = { Role.STREET_LEADER, Role.TASK_FORCE, Role.BUREAU_CIVIL_AFFAIRS }, action = "再次督办")
	public void askAgain(UUID id, int seen, String reason, LocalDate due, Actor actor) {
		Supervision replied = led(id, seen, actor);
		inState(replied, SupervisionState.REPLIED);
		notBefore(due);
		move(replied, SupervisionState.ASKED, due, null);
		openTask(replied, due);
		keep(replied, SupervisionAct.ASKED_AGAIN, reason, due, actor);
	}

	/** Moves the day of an answer that is still awaited. */
	@AllowedTo(value = { Role.STREET_LEADER, Role.TASK_FORCE, Role.BUREAU_CIVIL_AFFAIRS }, action = "督办改期")
	public void postpone(UUID id, int seen, String reason, LocalDate due, Actor actor) {
		Supervision asked = led(id, seen, actor);
		inState(asked, SupervisionState.ASKED);
		notBefore(due);
		move(asked, SupervisionState.ASKED, due, null);
		this.desk.moveDue(id, REPLY, due, "督办改期", actor.accountId());
		keep(asked, SupervisionAct.MOVED, reason, due, actor);
	}

	/** Ends it. */
	@AllowedTo(value = { Role.STREET_LEADER, Role.TASK_FORCE, Role.BUREAU_CIVIL_AFFAIRS }, action = "办结督办")
	public void close(UUID id, int seen, String words, Actor actor) {
		Supervision open = led(id, seen, actor);
		if (open.state() == SupervisionState.CLOSED) {
			throw new Refused("这个督办已经办结。");
		}
		move(open, SupervisionState.CLOSED, open.due(), open.promised());
		this.desk.closeAll(id, actor.accountId());
		keep(open, SupervisionAct.CLOSED, words, null, actor);
		tell(repliers(id), open, "已办结", actor);
	}

	private Set<UUID> repliers(UUID id) {
		return this.store.entries(id)
			.stream()
			.filter((entry) -> entry.act() == SupervisionAct.REPLIED)
			.map(SupervisionEntry::accountId)
			.collect(Collectors.toSet());
	}

	private Supervision led(UUID id, int seen, Actor actor) {
		Supervision found = toChange(id, seen, actor);
		if (!found.isLedBy(actor)) {
			throw new AccessDeniedException("由发起督办的" + found.raiserRole().label() + "办理");
		}
		return found;
	}

	private Supervision toChange(UUID id, int seen, Actor actor) {
		Supervision found = this.reading.show(id, actor).supervision();
		if (found.version() != seen) {
			throw stale(found, seen);
		}
		return found;
	}

	private void move(Supervision from, SupervisionState state, LocalDate due, @Nullable LocalDate promised) {
		if (!this.store.move(from, state, due, promised)) {
			throw stale(from, from.version());
		}
	}

	private static StaleVersion stale(Supervision found, int seen) {
		return new StaleVersion("督办 " + found.target().title(), List.of(new StaleVersion.Difference("状态",
				"打开表单时的版本 " + seen, found.state().label() + "（版本 " + found.version() + "）")));
	}

	private void inState(Supervision found, SupervisionState wanted) {
		if (found.state() != wanted) {
			throw new Refused("这个督办现在是“%s”，不能这样办理。".formatted(found.state().label()));
		}
	}

	private void notBefore(LocalDate day) {
		if (day.isBefore(LocalDate.now(this.clock))) {
			throw new Refused("日期不能早于今天。");
		}
	}

	private void openTask(Supervision it, LocalDate due) {
		SupervisionTarget target = it.target();
		this.desk.open(
				new NewTask(it.id(), REPLY, target.role(), target.streetCode(), target.officeCommunity(),
						target.title(), "/supervisions/" + it.id(), null),
				Deadline.fixed(LocalDate.now(this.clock), due, "督办时定下的答复日子"));
		this.postbox.tellHolders(it.id(), NewsKind.SUPERVISION, sentence(it) + "，请于 " + due + " 前答复",
				"/supervisions/" + it.id(), it.raiserId());
	}

	private void promise(Supervision it, LocalDate day) {
		SupervisionTarget target = it.target();
		this.deadlines.keep(
				new Matter(it.id(), PROMISE, target.title(), target.streetCode(), target.communityCode(), null),
				Deadline.fixed(LocalDate.now(this.clock), day, "答复督办时承诺的日子"));
	}

	private void tell(Set<UUID> to, Supervision it, String what, Actor actor) {
		this.events.publishEvent(
				new News(to, NewsKind.SUPERVISION, sentence(it) + what, "/supervisions/" + it.id(), actor.accountId()));
	}

	private static String sentence(Supervision it) {
		return it.raiserRole().label() + "督办“" + it.target().title() + "”";
	}

	private void keep(Supervision it, SupervisionAct act, String words, @Nullable LocalDate day, Actor actor) {
		Instant now = this.clock.instant();
		this.store.write(it.id(),
				new SupervisionEntry(act, words, day, actor.accountId(), actor.name(), actor.unitName(), now));
		UUID project = it.target().projectId();
		String sentence = act.label() + "：" + it.target().title() + ((day != null) ? "，" + day : "");
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(),
				(act == SupervisionAct.REPLIED) ? REPLY : act.label(),
				(project != null) ? ProjectLife.SUBJECT : "supervision",
				Objects.requireNonNullElse(project, it.id()).toString(), sentence, List.of(),
				words.isBlank() ? null : words, null));
	}

	private static Role office(Actor actor) {
		return List.of(Role.BUREAU_CIVIL_AFFAIRS, Role.STREET_LEADER, Role.TASK_FORCE)
			.stream()
			.filter(actor.roles()::contains)
			.findFirst()
			.orElseThrow();
	}

}
