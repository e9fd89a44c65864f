package cn.nanshan.minsheng.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.document.NewFile;
import cn.nanshan.minsheng.evaluation.Acceptance.Decided;
import cn.nanshan.minsheng.evaluation.Acceptance.OnTheSpot;
import cn.nanshan.minsheng.evaluation.AcceptanceVerdict;
import cn.nanshan.minsheng.evaluation.AcceptanceWork;
import cn.nanshan.minsheng.evaluation.Completion;
import cn.nanshan.minsheng.evaluation.Member;
import cn.nanshan.minsheng.evaluation.Participations;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.project.Participation;
import cn.nanshan.minsheng.project.UrgentAssessing;
import cn.nanshan.minsheng.project.UrgentAssessment;
import cn.nanshan.minsheng.project.UrgentCategory;
import cn.nanshan.minsheng.project.UrgentFiling;
import cn.nanshan.minsheng.project.UrgentOpinion;
import cn.nanshan.minsheng.project.UrgentRecognition;
import cn.nanshan.minsheng.project.UrgentWork;
import cn.nanshan.minsheng.workflow.NoticeNode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Urgent work of 大学城社区 from the day it begins; every step goes through the public use
 * cases.
 */
@Component
public class UrgentFixture {

	private final Cast cast;

	private final TestClock clock;

	private final UrgentFiling filing;

	private final UrgentRecognition recognition;

	private final UrgentAssessing assessing;

	private final ApprovalFixture approvals;

	private final ProcurementFixture procurement;

	private final EvaluationFixture works;

	private final SettlementFixture ends;

	private final Participations participations;

	private final Completion completion;

	private final AcceptanceWork acceptances;

	private final JdbcClient jdbc;

	UrgentFixture(Cast cast, TestClock clock, UrgentFiling filing, UrgentRecognition recognition,
			UrgentAssessing assessing, ApprovalFixture approvals, ProcurementFixture procurement,
			EvaluationFixture works, SettlementFixture ends, Participations participations, Completion completion,
			AcceptanceWork acceptances, JdbcClient jdbc) {
		this.cast = cast;
		this.clock = clock;
		this.filing = filing;
		this.recognition = recognition;
		this.assessing = assessing;
		this.approvals = approvals;
		this.procurement = procurement;
		this.works = works;
		this.ends = ends;
		this.participations = participations;
		this.completion = completion;
		this.acceptances = acceptances;
		this.jdbc = jdbc;
	}

	/** Files urgent work that begins today. */
	public String filed() {
		return filed(this.cast.the(Role.COMMUNITY_CLERK));
	}

	/** Files urgent work that begins today as somebody. */
	public String filed(Actor filer) {
		LocalDate today = this.clock.today();
		NewFile photo = EvaluationFixture.photo("塌方.jpg");
		return this.filing.file(Cast.COMMUNITY,
				new DesignBuilder().name("挡土墙塌方抢修").type(ProjectType.WORKS).targets().participation().build(),
				new UrgentWork(UrgentCategory.DISASTER, "暴雨后挡土墙塌方，已围挡", "有砸伤行人的危险，不能等", today), List.of(photo), filer);
	}

	/** Lets a leader of the street recognise it. */
	public String recognised(String filed) {
		this.approvals.budget();
		Actor leader = this.cast.the(Role.STREET_LEADER);
		this.approvals.declared(leader);
		this.recognition.recognise(filed, version(filed), new UrgentOpinion(null, "情况属实", ""), leader);
		return filed;
	}

	/** Makes it public today. */
	public String posted(String number) {
		this.approvals.posted(number, NoticeNode.URGENT, this.cast.the(Role.COMMUNITY_CLERK),
				this.cast.the(Role.COMMITTEE_DIRECTOR));
		return number;
	}

	/** Makes the contract while work goes on, and the result of procurement public. */
	public String contracted(String recognised) {
		this.procurement.signed(this.procurement.awarded(this.procurement.opened(recognised)));
		this.ends.post(recognised, NoticeNode.PROCUREMENT);
		for (Role role : List.of(Role.COMMUNITY_CLERK, Role.STREET_CLERK, Role.STREET_FINANCE, Role.STREET_LEADER)) {
			this.approvals.declared(this.cast.the(role));
		}
		return recognised;
	}

	/** Ends the work. */
	public String completed(String contracted) {
		this.ends.reportMonth(contracted);
		this.participations.note(contracted, version(contracted),
				new Participation(Participation.Stage.IMPLEMENTATION, this.clock.today(), 12, "居民代表到场监督"),
				this.cast.the(Role.COMMUNITY_CLERK));
		this.completion.report(contracted, version(contracted), this.clock.today(), "挡土墙已重砌",
				List.of(EvaluationFixture.photo("完工.jpg")), this.cast.the(Role.VENDOR));
		this.completion.confirm(contracted, version(contracted), this.cast.the(Role.COMMUNITY_CLERK));
		return contracted;
	}

	/** Accepts the work. */
	public String accepted(String completed) {
		UUID acceptance = this.works.accepting(completed);
		this.works.record(acceptance, new OnTheSpot(this.clock.today(), "墙高 2 米，完好",
				EvaluationFixture.group(Member.Stance.AGREES), List.of(BigDecimal.ONE), List.of("")));
		Actor secretary = this.works.secretary();
		this.works.declare(secretary);
		this.acceptances.decide(acceptance, this.works.acceptanceVersion(acceptance),
				new Decided(AcceptanceVerdict.PASSED, "同意验收", "", null, null), secretary);
		return completed;
	}

	/** Lets the task force look back. */
	public String assessed(String ended, String onLatePublicity) {
		this.assessing.conclude(ended, version(ended),
				new UrgentAssessment("确属应急", "低于定额", "没有再塌", "修复 30 米，按期完成", onLatePublicity, ""),
				this.cast.the(Role.TASK_FORCE));
		return ended;
	}

	/**
	 * Forgets what other tests owe, so that it does not hold up this one or a year-end
	 * report.
	 */
	public void forget() {
		this.jdbc.sql("delete from urgent_case").update();
	}

	public int version(String number) {
		return this.works.version(number);
	}

}
