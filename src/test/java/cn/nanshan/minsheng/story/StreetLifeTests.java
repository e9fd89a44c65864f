package cn.nanshan.minsheng.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import cn.nanshan.minsheng.evaluation.AcceptanceVerdict;
import cn.nanshan.minsheng.evaluation.AcceptanceWork;
import cn.nanshan.minsheng.evaluation.Completion;
import cn.nanshan.minsheng.evaluation.Acceptance.Decided;
import cn.nanshan.minsheng.evaluation.Acceptance.Gathering;
import cn.nanshan.minsheng.evaluation.Acceptance.OnTheSpot;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.shared.HalfYear;
import cn.nanshan.minsheng.evaluation.EvaluationLists;
import cn.nanshan.minsheng.evaluation.HalfYearMeetings;
import cn.nanshan.minsheng.evaluation.HalfYearMeetings.SeenMeeting;
import cn.nanshan.minsheng.evaluation.MeetingRecord;
import cn.nanshan.minsheng.evaluation.MeetingSheet;
import cn.nanshan.minsheng.evaluation.Member;
import cn.nanshan.minsheng.evaluation.MonthlyProgress;
import cn.nanshan.minsheng.evaluation.Occasion;
import cn.nanshan.minsheng.evaluation.Participations;
import cn.nanshan.minsheng.evaluation.ProgressReporting;
import cn.nanshan.minsheng.evaluation.Score;
import cn.nanshan.minsheng.evaluation.StartOfWork;
import cn.nanshan.minsheng.evaluation.StartOrder;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.project.Participation;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.settlement.Archiving;
import cn.nanshan.minsheng.settlement.PaymentHandling;
import cn.nanshan.minsheng.settlement.PaymentRequest;
import cn.nanshan.minsheng.settlement.PaymentStage;
import cn.nanshan.minsheng.settlement.PaymentVoucher;
import cn.nanshan.minsheng.settlement.SelfRating;
import cn.nanshan.minsheng.settlement.SelfRatings;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.DesignBuilder;
import cn.nanshan.minsheng.testing.EvaluationFixture;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.Invoices;
import cn.nanshan.minsheng.testing.ProcurementFixture;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.SettlementFixture;
import cn.nanshan.minsheng.testing.StudyFixture;
import cn.nanshan.minsheng.testing.TestClock;
import cn.nanshan.minsheng.testing.VendorFixture;
import cn.nanshan.minsheng.workflow.NoticeNode;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The life of a project of three communities, carried out, accepted and evaluated by the
 * street (MF-14, ACC-10).
 */
@IntegrationTest
class StreetLifeTests {

	private static final Money SUM = Money.of(46_800);

	private final Cast cast;

	private final TestClock clock;

	private final ProjectFixture projects;

	private final ApprovalFixture approvals;

	private final StudyFixture studies;

	private final ProcurementFixture procurement;

	private final VendorFixture vendors;

	private final SettlementFixture money;

	private final StartOfWork startOfWork;

	private final ProgressReporting reporting;

	private final Participations participations;

	private final Completion completion;

	private final AcceptanceWork acceptances;

	private final EvaluationFixture evaluations;

	private final HalfYearMeetings meetings;

	private final EvaluationLists lists;

	private final PaymentHandling payments;

	private final SelfRatings ratings;

	private final Archiving archiving;

	private final JdbcClient jdbc;

	StreetLifeTests(Cast cast, TestClock clock, ProjectFixture projects, ApprovalFixture approvals,
			StudyFixture studies, ProcurementFixture procurement, VendorFixture vendors, SettlementFixture money,
			StartOfWork startOfWork, ProgressReporting reporting, Participations participations, Completion completion,
			AcceptanceWork acceptances, EvaluationFixture evaluations, HalfYearMeetings meetings, EvaluationLists lists,
			PaymentHandling payments, SelfRatings ratings, Archiving archiving, JdbcClient jdbc) {
		this.cast = cast;
		this.clock = clock;
		this.projects = projects;
		this.approvals = approvals;
		this.studies = studies;
		this.procurement = procurement;
		this.vendors = vendors;
		this.money = money;
		this.startOfWork = startOfWork;
		this.reporting = reporting;
		this.participations = participations;
		this.completion = completion;
		this.acceptances = acceptances;
		this.evaluations = evaluations;
		this.meetings = meetings;
		this.lists = lists;
		this.payments = payments;
		this.ratings = ratings;
		this.archiving = archiving;
		this.jdbc = jdbc;
	}

	@Test
	void threeCommunitiesGetTheirProjectFromTheStreet() throws Exception {
		String number = contracted();
		Actor clerk = this.cast.the(Role.STREET_CLERK);
		Actor force = this.cast.the(Role.TASK_FORCE);
		assertThat(open(number)).contains("STREET_CLERK 登记开工");
		assertThatThrownBy(() -> start(number, this.cast.the(Role.COMMUNITY_CLERK)))
			.isInstanceOf(AccessDeniedException.class);
		start(number, clerk);
		work(number, clerk);
		assertThat(open(number)).contains("TASK_FORCE 组织验收");
		accept(number, clerk, force);
		assertThat(state(number)).isEqualTo(ProjectState.ACCEPTED);
		pay(number, force);
		evaluate(number, force);
		this.money.post(number, NoticeNode.ACCEPTANCE);
		this.money.settled(number, SUM, Money.ZERO);
		this.ratings.rate(number, this.approvals.version(number),
				List.of(0, 1, 2, 3).stream().map((at) -> new SelfRating(at, "已完成", 95)).toList(), clerk);
		this.archiving.close(number, this.approvals.version(number), "街道档案室 3 柜", clerk);
		assertThat(state(number)).isEqualTo(ProjectState.ARCHIVED);
		assertThat(open(number)).isEmpty();
	}

	private String contracted() throws Exception {
		this.approvals.budget();
		String number = this.studies.draft(Track.STREET, this.projects.design()
			.name("三社区长者智能手机课堂")
			.type(ProjectType.SERVICE)
			.requested("48000")
			.budget(DesignBuilder.line("讲师课酬", "20", "1800", "人工标准"), DesignBuilder.line("教材印制", "120", "100", "询价")));
		this.studies.share(number, "16000", this.studies.communities(2));
		this.studies.entered(number);
		this.studies.heard(number, this.studies.communities(2));
		this.studies.reviewed(number);
		this.studies.voted(number, 8, 0);
		this.studies.signed(number);
		assertThatThrownBy(() -> this.procurement.opened(number)).isInstanceOf(NotCleared.class)
			.hasMessageContaining("MF-23");
		this.money.post(number, NoticeNode.DELIBERATION);
		this.clock.setTo(this.clock.today().plusDays(ApprovalFixture.DAYS));
		this.procurement.awarded(this.procurement.readyToAward(this.procurement.opened(number)), this.vendors.first(),
				SUM);
		this.procurement.signed(number, SUM, this.clock.today().plusMonths(3));
		this.money.post(number, NoticeNode.PROCUREMENT);
		return number;
	}

	private void start(String number, Actor actor) {
		this.startOfWork.start(number, this.approvals.version(number),
				new StartOrder(this.clock.today(), "桃开〔2026〕" + number, "罗志强", "林嘉欣", "", List.of()), actor);
	}

	private void work(String number, Actor clerk) {
		this.reporting.report(number, new MonthlyProgress(YearMonth.from(this.clock.today()), 100, 40, 20, 320, "",
				List.of(EvaluationFixture.photo("现场.jpg"))), this.cast.the(Role.VENDOR));
		this.reporting.confirm(id("select r.id from progress_report r join project p on p.id = r.project_id", number),
				0, clerk);
		this.participations.note(number, this.approvals.version(number),
				new Participation(Participation.Stage.IMPLEMENTATION, this.clock.today(), 12, "三个社区居民代表旁听"), clerk);
		this.completion.report(number, this.approvals.version(number), this.clock.today(), "二十次课全部上完",
				List.of(EvaluationFixture.photo("结课.jpg")), this.cast.the(Role.VENDOR));
		this.completion.confirm(number, this.approvals.version(number), clerk);
	}

	/** A community that nobody came from keeps the verdict back (domain Q7). */
	private void accept(String number, Actor clerk, Actor force) {
		List<String> communities = this.studies.communities(2);
		UUID acceptance = this.acceptances.organise(number, this.approvals.version(number),
				new Gathering(this.clock.today(), "街道党群服务中心", EvaluationFixture.group(Member.Stance.INVITED)), force);
		this.evaluations.declare(force);
		record(acceptance, group(communities.subList(0, 2)), clerk);
		Decided passed = new Decided(AcceptanceVerdict.PASSED, "按合同完成，同意验收", "", null, null);
		assertThatThrownBy(() -> this.acceptances.decide(acceptance, this.evaluations.acceptanceVersion(acceptance),
				passed, force))
			.isInstanceOf(NotCleared.class)
			.hasMessageContaining("ACC-12");
		assertThatThrownBy(() -> record(acceptance, group(List.of(Cast.OTHER_COMMUNITY)), clerk))
			.hasMessageContaining("本项目涉及的社区");
		record(acceptance, group(communities), clerk);
		this.acceptances.decide(acceptance, this.evaluations.acceptanceVersion(acceptance), passed, force);
	}

	private void record(UUID acceptance, List<Member> group, Actor clerk) {
		this.acceptances.record(acceptance, this.evaluations.acceptanceVersion(acceptance),
				new OnTheSpot(this.clock.today(), "教室 60 平方米", group,
						List.of(new BigDecimal("20"), new BigDecimal("120")), List.of("", "")),
				List.of(EvaluationFixture.photo("验收.jpg")), clerk);
	}

	/** Returns a group with somebody of each of these communities. */
	private static List<Member> group(List<String> communities) {
		return Stream
			.concat(EvaluationFixture.group(Member.Stance.AGREES).stream(), communities.stream()
				.map((code) -> new Member("社区" + code, Member.Identity.PARTY_COMMITTEE, Member.Stance.PRESENT, false)
					.of(code)))
			.toList();
	}

	private void pay(String number, Actor force) {
		List.of(Role.TASK_FORCE, Role.STREET_CLERK, Role.STREET_FINANCE, Role.STREET_LEADER)
			.forEach((role) -> this.evaluations.declare(this.cast.the(role)));
		UUID payment = this.payments.request(number, new PaymentRequest(PaymentStage.FINAL, FundUse.IMPLEMENTATION, SUM,
				List.of(Invoices.over(SUM, this.clock.today())), "", "按合同约定支付"), force);
		this.money.approved(payment);
		this.payments.pay(
				new PaymentVoucher(payment, this.money.paymentVersion(payment), this.clock.today(), "记-" + payment),
				this.cast.the(Role.STREET_FINANCE));
	}

	private void evaluate(String number, Actor force) {
		this.evaluations.evaluateDaily(number);
		HalfYear window = HalfYear.of(this.clock.today());
		LocalDate today = this.clock.today();
		MeetingSheet sheet = this.lists.meeting(Cast.STREET, window, today, force);
		this.meetings.record(seen(window, force),
				new MeetingRecord(today, "街道党群服务中心", Occasion.ALONE, EvaluationFixture.attendance(),
						sheet.rows()
							.stream()
							.map((row) -> new Score(row.project().projectId(), 40, 30, 7, new BigDecimal("4.5"), "很好",
									null, null))
							.toList()),
				force);
		this.meetings.close(seen(window, force), force);
		assertThatThrownBy(() -> this.meetings.file(seen(window, force), "桃评备街〔2026〕1", today,
				this.cast.the(Role.COMMUNITY_SECRETARY)))
			.isInstanceOf(RuntimeException.class);
		this.meetings.file(seen(window, force), "桃评备街〔2026〕" + number, today, force);
	}

	private SeenMeeting seen(HalfYear window, Actor force) {
		return new SeenMeeting(Cast.STREET, window,
				this.lists.meeting(Cast.STREET, window, this.clock.today(), force).version());
	}

	private UUID id(String sql, String number) {
		return this.jdbc.sql(sql + " where p.number = :number").param("number", number).query(UUID.class).single();
	}

	private ProjectState state(String number) {
		return this.approvals.project(number).state();
	}

	private List<String> open(String number) {
		return this.jdbc.sql("""
				select coalesce(t.role, '') || ' ' || t.kind from task t join project p on p.id = t.subject
				where p.number = :number and t.done_at is null order by 1
				""").param("number", number).query(String.class).list();
	}

}
