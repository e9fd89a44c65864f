package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import cn.nanshan.minsheng.funding.FundsRefused;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.workflow.Approvers;
import cn.nanshan.minsheng.workflow.FourGate;
import cn.nanshan.minsheng.workflow.Mandate;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/**
 * Studies a project at the street (domain §3.5): the communities concerned say what they
 * think, the task force guards the four gates, the party committee's meeting votes, and
 * the leader signs what it decided.
 */
@UseCase
public class StreetStudying {

	private final Projects projects;

	private final StreetStudies studies;

	private final Shares shares;

	private final ApprovalFactsReader reader;

	private final Approvers approvers;

	private final Granting granting;

	private final StudyTasks tasks;

	private final ProjectLife life;

	private final Clock clock;

	StreetStudying(Projects projects, StreetStudies studies, Shares shares, ApprovalFactsReader reader,
			Approvers approvers, Granting granting, StudyTasks tasks, ProjectLife life, Clock clock) {
		this.projects = projects;
		this.studies = studies;
		this.shares = shares;
		this.reader = reader;
		this.approvers = approvers;
		this.granting = granting;
		this.tasks = tasks;
		this.life = life;
		this.clock = clock;
	}

	/** Returns the newest study of a project, empty if there was none. */
	@AnyStaff(action = "查看街道研究")
	@Transactional(readOnly = true)
	public Optional<StudySheet> of(Project project, Actor actor) {
		return this.studies.findFirstByProjectIdOrderByRoundDesc(project.id().value()).map(StudySheet::of);
	}

	/** Returns the communities concerned and what they think. */
	@AnyStaff(action = "查看涉及社区的意见")
	@Transactional(readOnly = true)
	public List<Share> shares(Project project, Actor actor) {
		return this.shares.of(project.id());
	}

	/** Says what the rules would say to this person's signature now. */
	@AnyStaff(action = "查看街道统筹立项核验")
	@Transactional(readOnly = true)
	public Assessment<ApprovalRule> assess(Project project, Actor actor) {
		return Assessment.of(ApprovalRule.class, this.reader.read(project, study(project), actor));
	}

	/**
	 * Says what the actor's own community thinks of a street project that concerns it.
	 * @throws NotFound if it does not concern the community
	 */
	@AllowedTo(value = { Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "对街道统筹项目提意见")
	public void answer(String number, boolean agrees, String opinion, Actor actor) {
		Project project = this.projects.named(number, actor);
		refuseUnlessStudied(project);
		String community = Objects.requireNonNullElse(actor.scope().communityCode(), "");
		Instant now = this.clock.instant();
		if (!this.shares.answer(project.id(), community, agrees, opinion, actor.accountId(), now)) {
			throw new NotFound("项目 " + number);
		}
		this.tasks.answered(project, community, actor.accountId());
		this.life.record(project,
				Step.of("社区提意见", "%s%s。%s".formatted(actor.unitName(), agrees ? "同意" : "不同意", opinion), now), actor);
	}

	/** Guards the four gates and hands the project on to the meeting (MF-21). */
	@AllowedTo(value = Role.TASK_FORCE, action = "专责小组研究")
	public void review(String number, int seenVersion, Set<FourGate> gates, String words, Actor actor) {
		Project project = studied(number, seenVersion, actor);
		StreetStudy study = study(project);
		if (study.isReviewed()) {
			throw new Refused("专责小组已经提出研究意见，等街道党工委会议研究。");
		}
		Clearance<GateReviewRule> clearance = Assessment
			.of(GateReviewRule.class, this.reader.read(project, study, actor).guarding(gates))
			.clear();
		Instant now = this.clock.instant();
		study.review(gates, words, actor.accountId(), now);
		this.studies.save(study);
		this.life.record(project, clearance, Step.of("专责小组研究", "专责小组研究，提请街道党工委会议研究。" + words, now), actor);
		this.tasks.reviewed(project, actor.accountId());
	}

	/** Returns it to whoever wrote it, with the reason. */
	@AllowedTo(value = { Role.TASK_FORCE, Role.STREET_LEADER }, action = "街道研究退回")
	public void sendBack(String number, int seenVersion, String reason, Actor actor) {
		Project project = studied(number, seenVersion, actor);
		Instant now = this.clock.instant();
		end(project, now);
		project.sendBack(now);
		this.life.record(project, Step.because("街道研究退回", "街道研究退回", reason, now), actor);
	}

	/**
	 * Signs what the meeting decided: the project is approved and its money committed.
	 * @throws FundsRefused if the last yuan went to somebody else meanwhile
	 */
	@AllowedTo(value = { Role.STREET_CLERK, Role.STREET_WORKS, Role.STREET_FINANCE, Role.STREET_PROCUREMENT,
			Role.TASK_FORCE, Role.STREET_LEADER }, action = "签发街道统筹立项")
	public void approve(String number, int seenVersion, String words, Actor actor) {
		Project project = studied(number, seenVersion, actor);
		Mandate mandate = this.approvers.mandate(actor, Role.STREET_LEADER)
			.orElseThrow(() -> new AccessDeniedException("街道统筹立项由街道领导签发"));
		if (project.createdBy().equals(actor.accountId())) {
			throw new Refused("您是本项目的申报人，不能签发自己申报的项目。");
		}
		StreetStudy study = study(project);
		if (actor.accountId().equals(study.reviewedBy())) {
			throw new Refused("专责小组的研究意见是您提的，应由另一位同志签发。");
		}
		ApprovalFacts facts = this.reader.read(project, study, actor);
		Clearance<ApprovalRule> clearance = Assessment.of(ApprovalRule.class, facts).clear();
		Instant now = this.clock.instant();
		end(project, now);
		this.granting
			.grant(project, clearance, facts,
					Step.of("签发街道统筹立项",
							"签发立项 %s 元，%s，会议纪要 %s%s。%s".formatted(facts.sum(), study.result(), study.minutesNumber(),
									mandate.authority().isEmpty() ? "" : "，" + mandate.authority(), words),
							now),
					actor);
	}

	private Project studied(String number, int seenVersion, Actor actor) {
		Project project = this.projects.toChange(number, seenVersion, actor);
		refuseUnlessStudied(project);
		return project;
	}

	private static void refuseUnlessStudied(Project project) {
		if (project.state() != ProjectState.STREET_STUDY) {
			throw new Refused("项目现在是“%s”，不在街道研究。请刷新页面看最新情况。".formatted(project.state().label()));
		}
	}

	private StreetStudy study(Project project) {
		return this.studies.findFirstByProjectIdOrderByRoundDesc(project.id().value())
			.orElseThrow(() -> new NotFound("街道研究"));
	}

	private void end(Project project, Instant now) {
		StreetStudy study = study(project);
		study.end(now);
		this.studies.save(study);
	}

}
