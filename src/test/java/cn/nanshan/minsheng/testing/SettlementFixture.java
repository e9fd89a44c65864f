package cn.nanshan.minsheng.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.nanshan.minsheng.evaluation.Acceptance.Decided;
import cn.nanshan.minsheng.evaluation.AcceptanceVerdict;
import cn.nanshan.minsheng.evaluation.AcceptanceWork;
import cn.nanshan.minsheng.evaluation.Completion;
import cn.nanshan.minsheng.evaluation.HalfYearMeetings;
import cn.nanshan.minsheng.evaluation.MonthlyProgress;
import cn.nanshan.minsheng.evaluation.Participations;
import cn.nanshan.minsheng.evaluation.ProgressReporting;
import cn.nanshan.minsheng.evaluation.StartOfWork;
import cn.nanshan.minsheng.evaluation.StartOrder;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.project.Participation;
import cn.nanshan.minsheng.settlement.FinalAccount;
import cn.nanshan.minsheng.settlement.NewRefund;
import cn.nanshan.minsheng.settlement.PaymentHandling;
import cn.nanshan.minsheng.settlement.PaymentRequest;
import cn.nanshan.minsheng.settlement.PaymentSignature;
import cn.nanshan.minsheng.settlement.PaymentStage;
import cn.nanshan.minsheng.settlement.PaymentVoucher;
import cn.nanshan.minsheng.settlement.ProjectSettlement;
import cn.nanshan.minsheng.settlement.Refunding;
import cn.nanshan.minsheng.settlement.SelfRating;
import cn.nanshan.minsheng.settlement.SelfRatings;
import cn.nanshan.minsheng.shared.HalfYear;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.workflow.NoticeNode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The way out of the money: projects of 大学城社区 whose result of procurement was made
 * public, from their first tranche to a dossier that lacks nothing; every step goes
 * through the public use cases.
 */
@Component
public class SettlementFixture {

	/** The sum of the contract of {@link EvaluationFixture#contracted()}. */
	public static final Money CONTRACT = Money.of(46_800);

	private final Cast cast;

	private final TestClock clock;

	private final EvaluationFixture work;

	private final ApprovalFixture approvals;

	private final StartOfWork startOfWork;

	private final ProgressReporting reporting;

	private final Participations participations;

	private final Completion completion;

	private final AcceptanceWork acceptances;

	private final HalfYearMeetings meetings;

	private final PaymentHandling payments;

	private final Refunding refunding;

	private final ProjectSettlement settlement;

	private final SelfRatings ratings;

	private final JdbcClient jdbc;

	SettlementFixture(Cast cast, TestClock clock, EvaluationFixture work, ApprovalFixture approvals,
			StartOfWork startOfWork, ProgressReporting reporting, Participations participations, Completion completion,
			AcceptanceWork acceptances, HalfYearMeetings meetings, PaymentHandling payments, Refunding refunding,
			ProjectSettlement settlement, SelfRatings ratings, JdbcClient jdbc) {
		this.cast = cast;
		this.clock = clock;
		this.work = work;
		this.approvals = approvals;
		this.startOfWork = startOfWork;
		this.reporting = reporting;
		this.participations = participations;
		this.completion = completion;
		this.acceptances = acceptances;
		this.meetings = meetings;
		this.payments = payments;
		this.refunding = refunding;
		this.settlement = settlement;
		this.ratings = ratings;
		this.jdbc = jdbc;
	}

	/** Returns a contracted project of which a first tranche may be asked for. */
	public String payable() {
		String number = this.work.contracted();
		post(number, NoticeNode.PROCUREMENT);
		return number;
	}

	/** Makes a result public. */
	public void post(String number, NoticeNode node) {
		this.approvals.posted(number, node, this.cast.the(Role.STREET_CLERK), this.cast.the(Role.TASK_FORCE));
	}

	/** Returns a payable project on which work has begun. */
	public String running() {
		return begun(payable());
	}

	/** Lets the work of a payable project begin. */
	public String begun(String number) {
		this.startOfWork.start(number, version(number),
				new StartOrder(this.clock.today(), "桃开〔2026〕" + number, "罗志强", "林嘉欣", "", List.of()),
				this.cast.the(Role.COMMUNITY_CLERK));
		return number;
	}

	/** Enters the first month of a running project and confirms it. */
	public void reportMonth(String running) {
		this.reporting.report(running, new MonthlyProgress(YearMonth.from(this.clock.today()), 100, 40, 20, 320, "",
				List.of(EvaluationFixture.photo("现场.jpg"))), this.cast.the(Role.VENDOR));
		this.reporting.confirm(this.jdbc
			.sql("select r.id from progress_report r join project p on p.id = r.project_id where p.number = :number")
			.param("number", running)
			.query(UUID.class)
			.single(), 0, this.cast.the(Role.COMMUNITY_CLERK));
	}

	/** Returns a payable project that waits for acceptance. */
	public String completed() {
		return completed(payable());
	}

	/** Takes a payable project to where it waits for acceptance. */
	public String completed(String payable) {
		String number = begun(payable);
		reportMonth(number);
		this.participations.note(number, version(number),
				new Participation(Participation.Stage.IMPLEMENTATION, this.clock.today(), 12, "居民代表旁听并提意见"),
				this.cast.the(Role.COMMUNITY_CLERK));
		this.completion.report(number, version(number), this.clock.today(), "二十次课全部上完",
				List.of(EvaluationFixture.photo("结课.jpg")), this.cast.the(Role.VENDOR));
		this.completion.confirm(number, version(number), this.cast.the(Role.COMMUNITY_CLERK));
		return number;
	}

	/** Returns a payable project that was accepted. */
	public String accepted() {
		String number = completed();
		decide(number, new Decided(AcceptanceVerdict.PASSED, "按合同完成，同意验收", "", null, null));
		return number;
	}

	/** Returns a payable project that failed, with what it is worth all the same. */
	public String failed(Money verified) {
		return failed(payable(), verified);
	}

	/** Takes a payable project to failure, with what it is worth all the same. */
	public String failed(String payable, Money verified) {
		String number = completed(payable);
		decide(number, new Decided(AcceptanceVerdict.FAILED, "课时不足", "", null, verified));
		return number;
	}

	private void decide(String number, Decided decided) {
		UUID acceptance = this.work.inspected(number);
		this.work.declare(this.work.secretary());
		this.acceptances.decide(acceptance, this.work.acceptanceVersion(acceptance), decided, this.work.secretary());
	}

	/** Evaluates everything of this half-year and ends the meeting. */
	public void evaluate() {
		HalfYear window = HalfYear.of(this.clock.today());
		evaluate(window);
		this.meetings.close(this.work.seen(window), this.work.secretary());
	}

	/** Files the evaluation of this half-year with the street. */
	public void file() {
		this.meetings.file(this.work.seen(HalfYear.of(this.clock.today())), "桃评备〔2026〕" + UUID.randomUUID(),
				this.clock.today(), this.work.secretary());
	}

	private void evaluate(HalfYear window) {
		if (!this.work.meeting(window).isOpen()) {
			this.meetings.reopen(this.work.seen(window), "会后又有项目验收", this.work.secretary());
		}
		this.jdbc.sql("""
				select p.number from acceptance a join project p on p.id = a.project_id
				where p.community_code = :community and a.verdict in ('PASSED', 'FAILED')
				and a.decided_on between :first and :last
				and not exists (select 1 from daily_evaluation d where d.project_id = p.id)
				""")
			.param("community", Cast.COMMUNITY)
			.param("first", window.firstDay())
			.param("last", window.lastDay())
			.query(String.class)
			.list()
			.forEach(this.work::evaluateDaily);
		this.work.recordMeeting(window);
	}

	/** Asks for a tranche and returns its id. */
	public UUID requested(String payable, PaymentStage stage, Money amount) {
		return this.payments.request(payable,
				new PaymentRequest(stage, FundUse.IMPLEMENTATION, amount,
						List.of(Invoices.over(amount, this.clock.today())), "", "按合同约定支付"),
				this.cast.the(Role.COMMUNITY_CLERK));
	}

	/** Asks for a first tranche and has it reviewed. */
	public UUID reviewed(UUID requested) {
		this.payments.review(signature(requested), this.cast.the(Role.STREET_CLERK));
		return requested;
	}

	/** Has a reviewed tranche checked by finance. */
	public UUID checked(UUID reviewed) {
		this.payments.check(signature(reviewed), this.cast.the(Role.STREET_FINANCE));
		return reviewed;
	}

	/** Has a tranche reviewed, checked and approved by three people. */
	public UUID approved(UUID requested) {
		return permitted(checked(reviewed(requested)));
	}

	/** Has a checked tranche approved by the leader. */
	public UUID permitted(UUID checked) {
		this.payments.approve(signature(checked), this.cast.the(Role.STREET_LEADER));
		return checked;
	}

	/** Takes a tranche from the request to the voucher. */
	public UUID paid(String payable, PaymentStage stage, Money amount) {
		return vouched(approved(requested(payable, stage, amount)));
	}

	/** Enters the voucher of an approved tranche. */
	public UUID vouched(UUID approved) {
		this.payments.pay(
				new PaymentVoucher(approved, paymentVersion(approved), this.clock.today(), "记-" + approved.toString()),
				this.cast.the(Role.STREET_FINANCE));
		return approved;
	}

	/** Returns an accepted project that was paid in full. */
	public String paidInFull() {
		String number = accepted();
		paid(number, PaymentStage.FINAL, CONTRACT);
		return number;
	}

	/** Enters what came back of a tranche today; nothing counts yet. */
	public void refundEntered(UUID paid, Money amount) {
		this.refunding.enter(paid, paymentVersion(paid), new NewRefund(amount, "课时减少", today(), "记-退"),
				this.cast.the(Role.STREET_FINANCE));
	}

	/** Lets a second person confirm it. */
	public void refundConfirmed(UUID paid) {
		UUID refund = this.jdbc.sql("select id from payment_refund where payment_id = :id and state = 'ENTERED'")
			.param("id", paid)
			.query(UUID.class)
			.single();
		this.refunding.confirm(paid, refund, 0, this.cast.the(Role.STREET_LEADER));
	}

	/** Settles a project. */
	public String settled(String accepted, Money sum, Money retention) {
		this.settlement.settle(
				accepted, version(accepted), new FinalAccount(sum, retention,
						retention.isZero() ? null : this.clock.today().minusDays(1), "结算书 3 号"),
				this.cast.the(Role.STREET_FINANCE));
		return accepted;
	}

	/** Rates this many targets, in their order. */
	public void rated(String number, int targets) {
		this.ratings.rate(number, version(number),
				IntStream.range(0, targets).mapToObj((at) -> new SelfRating(at, "已完成", 95)).toList(),
				this.cast.the(Role.COMMUNITY_CLERK));
	}

	/** Returns a settled project whose dossier lacks nothing. */
	public String readyToArchive() {
		String number = paidInFull();
		evaluate();
		file();
		post(number, NoticeNode.ACCEPTANCE);
		settled(number, CONTRACT, Money.ZERO);
		rated(number, 4);
		return number;
	}

	private PaymentSignature signature(UUID payment) {
		return new PaymentSignature(payment, paymentVersion(payment), "同意");
	}

	public int version(String number) {
		return this.work.version(number);
	}

	public int paymentVersion(UUID payment) {
		return this.jdbc.sql("select version from payment where id = :id")
			.param("id", payment)
			.query(Integer.class)
			.single();
	}

	public String paymentState(UUID payment) {
		return this.jdbc.sql("select state from payment where id = :id")
			.param("id", payment)
			.query(String.class)
			.single();
	}

	/** Returns what the fund says was paid of a project. */
	public BigDecimal paidOf(String number) {
		return this.jdbc
			.sql("select c.paid from commitment c join project p on p.id = c.reference where number = :number")
			.param("number", number)
			.query(BigDecimal.class)
			.single();
	}

	/** Returns the day of the tests' clock. */
	public LocalDate today() {
		return this.clock.today();
	}

}
