package cn.nanshan.minsheng.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.document.NewFile;
import cn.nanshan.minsheng.evaluation.Acceptance.Decided;
import cn.nanshan.minsheng.evaluation.Acceptance.Gathering;
import cn.nanshan.minsheng.evaluation.Acceptance.OnTheSpot;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.project.Participation;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.Step;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/**
 * The community party committee, for what belongs to no single community the street,
 * calls the group together, looks and decides (domain A12, Q7).
 */
@UseCase
public class AcceptanceWork {

	private final Projects projects;

	private final Acceptances acceptances;

	private final AcceptanceDeadline deadline;

	private final AcceptanceFactsReader facts;

	private final ConcernedCommunities concerned;

	private final Papers papers;

	private final ProjectLife life;

	private final EvaluationTasks tasks;

	private final Clock clock;

	AcceptanceWork(Projects projects, Acceptances acceptances, AcceptanceDeadline deadline, AcceptanceFactsReader facts,
			ConcernedCommunities concerned, Papers papers, ProjectLife life, EvaluationTasks tasks, Clock clock) {
		this.projects = projects;
		this.acceptances = acceptances;
		this.deadline = deadline;
		this.facts = facts;
		this.concerned = concerned;
		this.papers = papers;
		this.life = life;
		this.tasks = tasks;
		this.clock = clock;
	}

	/** Asks the rules about a verdict. */
	@AnyStaff(action = "查看验收核验")
	public Assessment<AcceptanceRule> assess(UUID id, @Nullable AcceptanceVerdict verdict, Actor actor) {
		Acceptance acceptance = find(id);
		Project project = this.projects.withId(new ProjectId(acceptance.projectId()), actor);
		return Assessment.of(AcceptanceRule.class, this.facts.read(project, acceptance, verdict, actor));
	}

	/** Calls the group together, at first or for the re-inspection. */
	@AllowedTo(value = { Role.COMMUNITY_SECRETARY, Role.TASK_FORCE }, action = "组织验收")
	public UUID organise(String number, int seenVersion, Gathering gathering, Actor actor) {
		Project project = this.projects.toChange(number, seenVersion, actor);
		project.judge().mustAct(actor, Role.COMMUNITY_SECRETARY);
		List<Acceptance> earlier = this.acceptances.findByProjectIdOrderByRound(project.id().value());
		if (earlier.stream()
			.anyMatch((acceptance) -> acceptance.verdict() == AcceptanceVerdict.RECTIFY
					&& acceptance.rectifiedOn() == null)) {
			throw new EntryRefused("heldOn", "执行单位还没有报整改完成，不能复验");
		}
		refuseStrangers(project, gathering.members());
		Instant now = this.clock.instant();
		project.beginAcceptance(now);
		Acceptance acceptance = this.acceptances.save(new Acceptance(project, earlier.size() + 1, gathering,
				this.deadline.lastDay(project.id(), project.home().streetCode()), actor));
		this.life.record(project, Step.of(earlier.isEmpty() ? "组织验收" : "组织复验",
				"%s 在%s验收，邀请 %d 人".formatted(gathering.heldOn(), gathering.place(), gathering.members().size()), now),
				actor);
		return acceptance.id();
	}

	/** Writes down who came and what was found. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK, Role.TASK_FORCE },
			action = "登记验收情况")
	public void record(UUID id, int seenVersion, OnTheSpot spot, List<NewFile> photos, Actor actor) {
		Acceptance acceptance = find(id);
		Project project = this.projects.withId(new ProjectId(acceptance.projectId()), actor);
		project.judge().mustAct(actor, Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY);
		refuseStale(acceptance, seenVersion);
		if (spot.heldOn().isAfter(LocalDate.now(this.clock))) {
			throw new EntryRefused("heldOn", "验收日期不能晚于今天");
		}
		refuseStrangers(project, spot.members());
		acceptance.record(spot);
		this.papers.keep(Papers.ACCEPTANCE, id, "验收照片", photos, actor);
		this.life.record(project,
				Step.of("登记验收情况", "核对 %d 项，到场 %d 人".formatted(acceptance.items().size(),
						acceptance.members().stream().filter((it) -> it.stance() != Member.Stance.INVITED).count()),
						this.clock.instant()),
				actor);
	}

	/** Speaks the verdict. */
	@AllowedTo(value = { Role.COMMUNITY_SECRETARY, Role.TASK_FORCE }, action = "给出验收结论")
	public void decide(UUID id, int seenVersion, Decided decided, Actor actor) {
		Acceptance acceptance = find(id);
		Project project = this.projects.withId(new ProjectId(acceptance.projectId()), actor);
		project.judge().mustAct(actor, Role.COMMUNITY_SECRETARY);
		refuseStale(acceptance, seenVersion);
		refuseValueAboveContract(project, decided.verifiedValue());
		AcceptanceFacts facts = this.facts.read(project, acceptance, decided.verdict(), actor);
		Clearance<AcceptanceRule> clearance = Assessment.of(AcceptanceRule.class, facts).clear();
		Instant now = this.clock.instant();
		acceptance.decide(decided, actor, LocalDate.now(this.clock));
		if (facts.residents() > 0) {
			project.note(new Participation(Participation.Stage.ACCEPTANCE, acceptance.heldOn(), (int) facts.residents(),
					"提案人、居民代表参加验收组"));
		}
		switch (decided.verdict()) {
			case PASSED -> project.accept(clearance, now);
			case RECTIFY -> project.requireRectification(clearance, now);
			case FAILED -> project.failAcceptance(clearance, now);
		}
		this.life.record(project, clearance,
				Step.because("给出验收结论", "验收结论：" + decided.verdict().label(), decided.opinion(), now), actor);
	}

	/** Reports that what was asked for has been done. */
	@AllowedTo(value = { Role.VENDOR, Role.COMMUNITY_CLERK, Role.STREET_CLERK }, action = "报告整改完成")
	public void rectified(UUID id, int seenVersion, String what, List<NewFile> photos, Actor actor) {
		Acceptance acceptance = find(id);
		Project project = this.projects.withId(new ProjectId(acceptance.projectId()), actor);
		project.judge().mustAct(actor, Role.COMMUNITY_CLERK, Role.VENDOR);
		refuseStale(acceptance, seenVersion);
		acceptance.rectified(what, LocalDate.now(this.clock));
		this.papers.keep(Papers.ACCEPTANCE, id, "整改照片", photos, actor);
		this.tasks.rectified(project, actor);
		this.life.record(project, Step.of("报告整改完成", "整改完成：" + what, this.clock.instant()), actor);
	}

	private void refuseStrangers(Project project, List<Member> members) {
		List<String> concerned = this.concerned.of(project);
		if (members.stream().map(Member::communityCode).anyMatch((code) -> code != null && !concerned.contains(code))) {
			throw new EntryRefused("members", "代表的社区请从本项目涉及的社区里选");
		}
	}

	private Acceptance find(UUID id) {
		return this.acceptances.findById(id).orElseThrow(() -> new NotFound("验收"));
	}

	private static void refuseStale(Acceptance acceptance, int seenVersion) {
		if (acceptance.version() != seenVersion) {
			AcceptanceVerdict verdict = acceptance.verdict();
			throw new StaleVersion("验收", List.of(new StaleVersion.Difference("验收情况", "打开页面时的版本 " + seenVersion,
					"版本 %d，%s".formatted(acceptance.version(), (verdict != null) ? verdict.label() : "还没有结论"))));
		}
	}

	private static void refuseValueAboveContract(Project project, @Nullable Money value) {
		Money contracted = project.contractAmount();
		if (value != null && contracted != null && value.moreThan(contracted)) {
			throw new EntryRefused("verifiedValue", "核定价值 %s 元不能超过合同额 %s 元".formatted(value, contracted));
		}
	}

}
