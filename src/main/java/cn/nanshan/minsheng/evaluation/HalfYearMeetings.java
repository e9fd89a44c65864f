package cn.nanshan.minsheng.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.policy.DecisionLog;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.project.Participation;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.Step;
import cn.nanshan.minsheng.shared.HalfYear;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Percent;
import cn.nanshan.minsheng.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/**
 * The half-yearly meeting of a community and the filing of what it said (ACC-03 to
 * ACC-06, ACC-09).
 */
@UseCase
public class HalfYearMeetings {

	/** Type of the subject under which the trail keeps an evaluation's events. */
	public static final String SUBJECT = "half-year-evaluation";

	private final HalfYearEvaluations evaluations;

	private final MeetingFactsReader facts;

	private final Projects projects;

	private final ProjectLife life;

	private final DecisionLog decisions;

	private final AuditTrail trail;

	private final PolicyTermBook terms;

	private final EvaluationTasks tasks;

	private final Clock clock;

	HalfYearMeetings(HalfYearEvaluations evaluations, MeetingFactsReader facts, Projects projects, ProjectLife life,
			DecisionLog decisions, AuditTrail trail, PolicyTermBook terms, EvaluationTasks tasks, Clock clock) {
		this.evaluations = evaluations;
		this.facts = facts;
		this.projects = projects;
		this.life = life;
		this.decisions = decisions;
		this.trail = trail;
		this.terms = terms;
		this.tasks = tasks;
		this.clock = clock;
	}

	/**
	 * Returns the evaluation of a community's or the street's own half-year, empty if
	 * nothing was accepted in it.
	 */
	@AnyStaff(action = "查看集中评价")
	public Optional<HalfYearEvaluation> of(String place, HalfYear window, Actor actor) {
		return this.evaluations.at(place, window.code())
			.filter((evaluation) -> actor.scope().covers(evaluation.streetCode(), evaluation.communityCode()));
	}

	/** Asks the rules on closing. */
	@AnyStaff(action = "查看集中评价核验")
	public Assessment<ClosingRule> assessClosing(String place, HalfYear window, Actor actor) {
		return Assessment.of(ClosingRule.class, this.facts.read(find(place, window, actor), ""));
	}

	/** Asks the rules on filing. */
	@AnyStaff(action = "查看备案核验")
	public Assessment<FilingRule> assessFiling(String place, HalfYear window, String number, Actor actor) {
		return Assessment.of(FilingRule.class, this.facts.read(find(place, window, actor), number));
	}

	/** Writes down the meeting, as often as needed until it is closed. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK, Role.TASK_FORCE },
			action = "登记集中评价")
	public void record(SeenMeeting key, MeetingRecord record, Actor actor) {
		HalfYearEvaluation evaluation = toChange(key, actor);
		evaluation.judge().mustAct(actor, Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY);
		if (record.heldOn().isAfter(LocalDate.now(this.clock))) {
			throw new EntryRefused("heldOn", "会议日期不能晚于今天");
		}
		evaluation.record(record);
		note(evaluation, "登记集中评价", "%s集中评价：已评 %d 个项目".formatted(evaluation.halfYear(), evaluation.scores().size()),
				null, actor);
	}

	/** Closes the meeting; every project then has its result. */
	@AllowedTo(value = { Role.COMMUNITY_SECRETARY, Role.TASK_FORCE }, action = "结束集中评价")
	public void close(SeenMeeting key, Actor actor) {
		HalfYearEvaluation evaluation = toChange(key, actor);
		evaluation.judge().mustAct(actor, Role.COMMUNITY_SECRETARY);
		MeetingFacts facts = this.facts.read(evaluation, "");
		Clearance<ClosingRule> clearance = Assessment.of(ClosingRule.class, facts).clear();
		Instant now = this.clock.instant();
		evaluation.close(clearance, actor.name(), LocalDate.now(this.clock));
		this.decisions.keep(clearance.assessment(), actor.accountId(), actor.name(), now);
		Percent line = this.terms.on(LocalDate.now(this.clock), evaluation.streetCode()).percent(TermKey.EVAL_PASS);
		evaluation.scores()
			.stream()
			.filter((score) -> !score.isFiled())
			.forEach((score) -> tell(score, facts, line, actor, now));
		this.tasks.meetingClosed(evaluation, actor);
		note(evaluation, "结束集中评价", "%s集中评价结束，共 %d 个项目".formatted(evaluation.halfYear(), facts.projects().size()), null,
				actor);
	}

	/** Opens a closed or filed evaluation again for a project accepted since. */
	@AllowedTo(value = { Role.COMMUNITY_SECRETARY, Role.TASK_FORCE }, action = "重新打开集中评价")
	public void reopen(SeenMeeting key, String reason, Actor actor) {
		HalfYearEvaluation evaluation = toChange(key, actor);
		evaluation.judge().mustAct(actor, Role.COMMUNITY_SECRETARY);
		if (this.facts.read(evaluation, "").leftOut().isEmpty()) {
			throw new EntryRefused("reason", "半年内验收的项目都已评价，不需要重新打开");
		}
		evaluation.reopen();
		this.tasks.meetingReopened(evaluation, actor);
		note(evaluation, "重新打开集中评价", "重新打开%s集中评价".formatted(evaluation.halfYear()), reason, actor);
	}

	/** Files the results with the street. */
	@AllowedTo(value = { Role.COMMUNITY_SECRETARY, Role.TASK_FORCE }, action = "报街道备案")
	public void file(SeenMeeting key, String number, LocalDate on, Actor actor) {
		HalfYearEvaluation evaluation = toChange(key, actor);
		evaluation.judge().mustAct(actor, Role.COMMUNITY_SECRETARY);
		Clearance<FilingRule> clearance = Assessment.of(FilingRule.class, this.facts.read(evaluation, number)).clear();
		if (on.isAfter(LocalDate.now(this.clock))) {
			throw new EntryRefused("filedOn", "备案日期不能晚于今天");
		}
		if (this.evaluations.existsByStreetCodeAndFilingNumberAndIdNot(evaluation.streetCode(), number,
				evaluation.id())) {
			throw new EntryRefused("filingNumber", "备案号 %s 本街道已经用过".formatted(number));
		}
		evaluation.file(clearance, number, on, actor.name());
		this.decisions.keep(clearance.assessment(), actor.accountId(), actor.name(), this.clock.instant());
		this.tasks.meetingFiled(evaluation, actor);
		note(evaluation, "报街道备案", "%s集中评价报街道备案，备案号 %s".formatted(evaluation.halfYear(), number), null, actor);
	}

	/** The street takes the filing in. */
	@AllowedTo(value = Role.STREET_CLERK, action = "接收评价备案")
	public void receive(SeenMeeting key, Actor actor) {
		HalfYearEvaluation evaluation = toChange(key, actor);
		evaluation.receive(actor.name(), LocalDate.now(this.clock));
		this.tasks.meetingReceived(evaluation, actor);
		note(evaluation, "接收评价备案", "街道接收%s集中评价备案".formatted(evaluation.halfYear()), null, actor);
	}

	private void tell(Score score, MeetingFacts facts, Percent line, Actor actor, Instant now) {
		Project project = this.projects.withId(new ProjectId(score.projectId()), actor);
		LocalDate heldOn = facts.heldOn();
		if (heldOn != null) {
			project.note(new Participation(Participation.Stage.EVALUATION, heldOn, facts.present(), "半年集中评价会"));
		}
		this.life.record(project, Step.of("集中评价", "%s集中评价：满意度 %s，契合度 %s，%s".formatted(facts.window(),
				score.satisfaction(), score.fit(), score.reaches(line) ? "评价合格" : "评价不合格"), now), actor);
	}

	private void note(HalfYearEvaluation evaluation, String action, String sentence, @Nullable String reason,
			Actor actor) {
		this.evaluations.save(evaluation);
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action, SUBJECT,
				evaluation.id().toString(), sentence, List.of(), reason, null));
	}

	private HalfYearEvaluation find(String place, HalfYear window, Actor actor) {
		return of(place, window, actor).orElseThrow(() -> new NotFound("集中评价 " + window));
	}

	private HalfYearEvaluation toChange(SeenMeeting key, Actor actor) {
		HalfYearEvaluation evaluation = find(key.place(), key.window(), actor);
		if (evaluation.version() != key.seenVersion()) {
			throw new StaleVersion("集中评价", List.of(new StaleVersion.Difference("状态", "打开页面时的版本 " + key.seenVersion(),
					"%s（版本 %d）".formatted(evaluation.state().label(), evaluation.version()))));
		}
		return evaluation;
	}

	/**
	 * Which evaluation, as it was when the page was opened.
	 *
	 * @param place code of the community, or of the street for what is the whole street's
	 * @param window the half-year
	 * @param seenVersion the version on the page
	 */
	public record SeenMeeting(String place, HalfYear window, int seenVersion) {

	}

}
