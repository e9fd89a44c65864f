package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.Waiver;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.workflow.News;
import cn.nanshan.minsheng.workflow.NewsKind;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets those who may not depart from a clause ask those who may; the answer comes back to
 * the asker, and a granted one is a waiver like any other (FUND-18).
 */
@UseCase
public class WaiverAsking {

	private static final Set<Role> ASKERS = Set.of(Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR,
			Role.COMMUNITY_SECRETARY, Role.STREET_CLERK, Role.STREET_WORKS, Role.STREET_FINANCE,
			Role.STREET_PROCUREMENT, Role.TASK_FORCE);

	private final Projects projects;

	private final WaivableClauses clauses;

	private final ProjectWaivers waivers;

	private final WaiverRequests requests;

	private final WaiverTasks tasks;

	private final ProjectLife life;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	WaiverAsking(Projects projects, WaivableClauses clauses, ProjectWaivers waivers, WaiverRequests requests,
			WaiverTasks tasks, ProjectLife life, ApplicationEventPublisher events, Clock clock) {
		this.projects = projects;
		this.clauses = clauses;
		this.waivers = waivers;
		this.requests = requests;
		this.tasks = tasks;
		this.life = life;
		this.events = events;
		this.clock = clock;
	}

	/** Returns whether a person has to ask for a departure from a clause, and may. */
	public static boolean isFor(Actor actor, Clause clause) {
		return actor.holdsAny(ASKERS.toArray(Role[]::new)) && !Justifying.isFor(actor, clause);
	}

	/** Returns what was asked for a project, the newest first. */
	@AnyStaff(action = "查看例外申请")
	@Transactional(readOnly = true)
	public List<WaiverRequest> of(Project project, Actor actor) {
		return this.requests.of(project.id());
	}

	/**
	 * Returns one request of a project.
	 * @throws NotFound if there is none within the actor's scope
	 */
	@AnyStaff(action = "查看例外申请")
	@Transactional(readOnly = true)
	public WaiverRequest one(String number, UUID id, Actor actor) {
		return find(this.projects.named(number, actor), id);
	}

	/**
	 * Asks for a departure from a clause that the project's present stage asks.
	 * @throws Refused if the person could give it, or it was asked for already
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.STREET_WORKS, Role.STREET_FINANCE, Role.STREET_PROCUREMENT, Role.TASK_FORCE }, action = "申请例外")
	public void ask(String number, String clauseId, String justification, String basis, Actor actor) {
		Project project = this.projects.named(number, actor);
		Clause clause = this.clauses.of(project, clauseId);
		Justifying.refuseMandatory(project.track(), clause);
		if (Justifying.isFor(actor, clause)) {
			throw new Refused("您可以直接说明 %s 的例外理由，不用申请。".formatted(clause.id()));
		}
		Instant now = this.clock.instant();
		WaiverRequest request = new WaiverRequest(UUID.randomUUID(), clause.id(), Justifying.decider(clause),
				justification, basis, actor.accountId(), actor.unitName() + " " + actor.name(), now, null, null);
		if (!this.requests.add(project.id(), request)) {
			throw new Refused("%s 的例外已经有人申请，等%s答复。".formatted(clause.id(), request.decider().label()));
		}
		this.life.record(project,
				Step.because("申请例外",
						"申请 %s（%s）例外，等%s答复".formatted(clause.id(), clause.sentence(), request.decider().label()),
						justification, now),
				actor);
		this.tasks.asked(project, request);
	}

	/**
	 * Gives what was asked for, as a waiver with its basis and minutes.
	 * @throws Refused if it was answered meanwhile
	 */
	@AllowedTo(value = { Role.TASK_FORCE, Role.STREET_LEADER }, action = "同意例外申请")
	public void grant(String number, UUID id, Justification why, Actor actor) {
		Project project = this.projects.named(number, actor);
		WaiverRequest request = decidable(project, id, actor);
		Waiver waiver = this.waivers.give(project, request.clauseId(), why, actor);
		close(project, request, "同意。依据 %s，会议纪要 %s".formatted(why.basis(), why.minutesNumber()), waiver.id(), actor);
	}

	/**
	 * Refuses what was asked for, in words.
	 * @throws Refused if it was answered meanwhile
	 */
	@AllowedTo(value = { Role.TASK_FORCE, Role.STREET_LEADER }, action = "不同意例外申请")
	public void refuse(String number, UUID id, String words, Actor actor) {
		Project project = this.projects.named(number, actor);
		WaiverRequest request = decidable(project, id, actor);
		close(project, request, words, null, actor);
		this.life.record(project,
				Step.because("不同意例外申请", "不同意 %s 例外".formatted(request.clauseId()), words, this.clock.instant()), actor);
	}

	private WaiverRequest decidable(Project project, UUID id, Actor actor) {
		WaiverRequest request = find(project, id);
		if (!actor.holdsAny(request.decider(), Role.STREET_LEADER)) {
			throw new AccessDeniedException(request.clauseId() + " 的例外由" + request.decider().label() + "答复");
		}
		if (actor.is(request.askedBy())) {
			throw new Refused("例外申请是您提的，应由另一位同志答复。");
		}
		refuseAnswered(request);
		return request;
	}

	private static void refuseAnswered(WaiverRequest request) {
		WaiverRequest.Answer answer = request.answer();
		if (answer != null) {
			throw new Refused(
					"%s 的例外申请已由%s答复：%s。".formatted(request.clauseId(), answer.by(), answer.granted() ? "同意" : "不同意"));
		}
		if (request.lapsedAt() != null) {
			throw new Refused("项目已进入下一阶段，%s 的例外申请已失效。".formatted(request.clauseId()));
		}
	}

	private void close(Project project, WaiverRequest request, String words, @Nullable UUID waiver, Actor actor) {
		if (!this.requests.answer(request.id(), words, waiver, this.clock.instant(), actor)) {
			throw new Refused("%s 的例外申请刚刚由别人答复，请刷新页面。".formatted(request.clauseId()));
		}
		this.tasks.answered(project, request, actor.accountId());
		this.events.publishEvent(new News(
				Set.of(request.askedBy()), NewsKind.PROJECT, "%s %s：%s 例外申请%s".formatted(project.number(),
						project.outline().name(), request.clauseId(), (waiver != null) ? "已同意" : "没有同意"),
				WaiverTasks.path(project, request), actor.accountId()));
	}

	private WaiverRequest find(Project project, UUID id) {
		return this.requests.of(project.id(), id).orElseThrow(() -> new NotFound("例外申请"));
	}

}
