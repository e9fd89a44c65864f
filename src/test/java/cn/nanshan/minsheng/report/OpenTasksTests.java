package cn.nanshan.minsheng.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.evaluation.Acceptance.Decided;
import cn.nanshan.minsheng.evaluation.AcceptanceVerdict;
import cn.nanshan.minsheng.evaluation.AcceptanceWork;
import cn.nanshan.minsheng.evaluation.Completion;
import cn.nanshan.minsheng.evaluation.Interruption;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.ProjectDrafting;
import cn.nanshan.minsheng.project.ProjectWithdrawal;
import cn.nanshan.minsheng.settlement.PaymentEnding;
import cn.nanshan.minsheng.settlement.PaymentSignature;
import cn.nanshan.minsheng.settlement.PaymentStage;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.ActWatch;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.EvaluationFixture;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.SettlementFixture;
import cn.nanshan.minsheng.testing.UrgentFixture;
import cn.nanshan.minsheng.workflow.StepOutcome;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * After every single act, what is open is what a small model of the stored facts expects:
 * nothing stale, nothing missing, under the present name.
 */
@IntegrationTest
class OpenTasksTests {

	@Autowired
	private ActWatch watch;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Cast cast;

	@Autowired
	private ProjectFixture drafts;

	@Autowired
	private ApprovalFixture approvals;

	@Autowired
	private EvaluationFixture works;

	@Autowired
	private SettlementFixture ends;

	@Autowired
	private UrgentFixture urgent;

	@Autowired
	private ProjectWithdrawal withdrawal;

	@Autowired
	private ProjectDrafting drafting;

	@Autowired
	private Interruption interruption;

	@Autowired
	private Completion completion;

	@Autowired
	private AcceptanceWork acceptances;

	@Autowired
	private PaymentEnding payments;

	@Test
	void aWholeLifeLeavesNothingBehind() {
		List<String> acts = afterEachAct(() -> this.ends.readyToArchive());
		assertThat(acts).hasSizeGreaterThan(40);
	}

	@Test
	void urgentWorkLeavesNothingBehind() {
		try {
			List<String> acts = afterEachAct(() -> {
				String number = this.urgent.contracted(this.urgent.recognised(this.urgent.posted(this.urgent.filed())));
				this.urgent.assessed(this.urgent.accepted(this.urgent.completed(number)), "");
				this.urgent.contracted(this.urgent.recognised(this.urgent.filed()));
			});
			assertThat(acts).hasSizeGreaterThan(20);
		}
		finally {
			this.urgent.forget();
		}
	}

	@Test
	void whatIsReturnedRejectedOrTakenBackWaitsForNobodyElse() {
		afterEachAct(() -> {
			String returned = this.approvals.submitted(this.drafts.deliberating());
			this.approvals.sign(returned, StepOutcome.RETURNED, "预算明细请补标准依据");
			this.drafting.revise(returned, this.approvals.version(returned),
					this.drafts.design().name("丽山路人行道改造（二次申报）").build(), this.cast.the(Role.COMMUNITY_CLERK));
			String rejected = this.approvals.submitted(this.drafts.deliberating());
			this.approvals.sign(rejected, StepOutcome.REJECTED, "与市政工程重复");
			for (String taken : List.of(this.drafts.draft(), this.approvals.passed(this.drafts.deliberating()),
					this.approvals.submitted(this.drafts.deliberating()),
					this.approvals.approved(this.drafts.deliberating()))) {
				this.withdrawal.withdraw(taken, this.approvals.version(taken), "居民不再需要",
						this.cast.the(Role.COMMUNITY_CLERK));
			}
		});
	}

	@Test
	void aPauseKeepsWhatWasReported() {
		afterEachAct(() -> {
			String number = this.works.nearlyDone();
			this.works.evaluateDaily(number);
			LocalDate later = this.ends.today().plusDays(20);
			this.interruption.suspend(number, this.ends.version(number), "雨季停工", later,
					this.cast.the(Role.STREET_CLERK));
			this.interruption.resume(number, this.ends.version(number), "天晴", this.cast.the(Role.STREET_CLERK));
			this.completion.sendBack(number, this.ends.version(number), "还有两次课", this.cast.the(Role.COMMUNITY_CLERK));
			this.interruption.suspend(number, this.ends.version(number), "老师生病", later,
					this.cast.the(Role.STREET_CLERK));
			this.interruption.terminate(number, this.ends.version(number), "执行单位退出", Money.of(10_000), "审定单 1 号",
					this.cast.the(Role.STREET_LEADER));
		});
	}

	@Test
	void aRectificationIsReportedOnce() {
		afterEachAct(() -> {
			String number = this.works.completed();
			UUID acceptance = this.works.inspected(number);
			this.works.declare(this.works.secretary());
			this.acceptances.decide(acceptance, this.works.acceptanceVersion(acceptance),
					new Decided(AcceptanceVerdict.RECTIFY, "教材缺页", "补印教材", this.ends.today().plusDays(10), null),
					this.works.secretary());
			this.acceptances.rectified(acceptance, this.works.acceptanceVersion(acceptance), "已补印",
					List.of(EvaluationFixture.photo("教材.jpg")), this.cast.the(Role.VENDOR));
		});
	}

	@Test
	void aHalfYearOpenedAgainIsNotFiledMeanwhile() {
		afterEachAct(() -> {
			this.ends.accepted();
			this.ends.evaluate();
			this.ends.accepted();
			this.ends.evaluate();
			this.ends.file();
			this.ends.accepted();
			this.ends.evaluate();
		});
	}

	@Test
	void aPaymentSentBackWaitsForNobody() {
		afterEachAct(() -> {
			UUID payment = this.ends
				.reviewed(this.ends.requested(this.ends.running(), PaymentStage.ADVANCE, Money.of(100)));
			this.payments.sendBack(new PaymentSignature(payment, this.ends.paymentVersion(payment), "发票抬头有误"),
					this.cast.the(Role.STREET_FINANCE));
		});
	}

	/** Returns the acts that were looked at. */
	private List<String> afterEachAct(Runnable work) {
		TaskModel model = new TaskModel(this.jdbc);
		List<UUID> before = projects();
		List<String> acts = new ArrayList<>();
		this.watch.during(work, (act) -> {
			acts.add(act);
			List<UUID> made = new ArrayList<>(projects());
			made.removeAll(before);
			made.forEach((project) -> assertThat(model.open(project)).as("%d. %s", acts.size(), act)
				.isEqualTo(model.expected(project)));
			assertThat(model.paymentsThatDiffer()).as(act).isEmpty();
			assertThat(model.halfYearsThatDiffer(Cast.COMMUNITY)).as(act).isEmpty();
		});
		return acts;
	}

	private List<UUID> projects() {
		return this.jdbc.sql("select id from project where community_code = :community")
			.param("community", Cast.COMMUNITY)
			.query(UUID.class)
			.list();
	}

}
