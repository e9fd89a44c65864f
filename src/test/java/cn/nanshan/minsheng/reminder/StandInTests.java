package cn.nanshan.minsheng.reminder;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.TestClock;
import cn.nanshan.minsheng.workflow.Delegating;
import cn.nanshan.minsheng.workflow.NewDelegation;
import cn.nanshan.minsheng.workflow.NewTask;
import cn.nanshan.minsheng.workflow.NewsKind;
import cn.nanshan.minsheng.workflow.TaskDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Who signs for somebody is told what he would have been told, of his signatures alone,
 * and finds them in the ledger; after the last day of the delegation nothing any more.
 */
@IntegrationTest
class StandInTests {

	private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Cast cast;

	@Autowired
	private TestClock clock;

	@Autowired
	private ProjectFixture drafts;

	@Autowired
	private ApprovalFixture approvals;

	@Autowired
	private Delegating delegating;

	@Autowired
	private DailyDigest digest;

	@Autowired
	private OverdueScan scan;

	@Autowired
	private TaskDesk desk;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private Actor deputy;

	private Actor leader;

	private UUID delegation;

	private String number;

	private LocalDate due;

	@BeforeEach
	void aSignatureWaitsForWhoIsAway() {
		this.clock.setTo(DAY);
		this.approvals.budget();
		this.number = this.approvals.beforeLastStep(this.drafts.deliberating());
		this.due = java.util.Objects.requireNonNull(this.approvals.step(this.number).due());
		this.deputy = this.cast.the(Role.STREET_PROCUREMENT);
		this.leader = this.cast.the(Role.STREET_LEADER);
		LocalDate today = this.clock.today();
		this.delegation = this.delegating.give(new NewDelegation(this.leader.accountId(), Role.STREET_LEADER,
				this.deputy.accountId(), today, today.plusDays(20), "外出学习"), this.leader);
	}

	@AfterEach
	void back() {
		this.delegating.end(this.delegation, this.leader);
	}

	@Test
	void theDigestCountsTheSignature() {
		this.clock.setTo(this.due);
		this.jdbc.sql("delete from message where once = :once").param("once", "digest:" + this.due).update();
		this.digest.run();
		int due = this.jdbc.sql("""
				select split_part(split_part(title, ' ', 2), ' ', 1)::int from message
				where account_id = :me and once = :once
				""")
			.param("me", this.deputy.accountId())
			.param("once", "digest:" + this.due)
			.query(Integer.class)
			.single();
		assertThat(due).isPositive();
	}

	@Test
	void anOverdueSignatureIsTold() {
		this.clock.setTo(this.due.plusDays(1));
		this.scan.run();
		assertThat(told(NewsKind.OVERDUE)).isOne();
	}

	@Test
	void aMovedDayIsTold() {
		UUID subject = this.approvals.project(this.number).id().value();
		String step = this.approvals.step(this.number).label();
		this.transaction.executeWithoutResult((status) -> this.desk.moveDue(subject, step, this.due.plusDays(3),
				"节假日调整", this.cast.the(Role.SYSTEM_ADMIN).accountId()));
		assertThat(told(NewsKind.DUE)).isOne();
	}

	@Test
	void whatIsNoSignatureStaysWithWhoIsAway() {
		UUID subject = UUID.randomUUID();
		this.transaction.executeWithoutResult((status) -> this.desk.open(new NewTask(subject, "主持会议",
				Role.STREET_LEADER, Cast.STREET, null, "不能代办的会议", "/", this.clock.today().minusDays(1))));
		this.scan.run();
		assertThat(this.jdbc.sql("select count(*) from message where account_id = :me and title like '%不能代办的会议%'")
			.param("me", this.deputy.accountId())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void theLedgerCountsWhatWaitsForWhomOneStandsInFor() throws Exception {
		mine().andExpect(content().string(containsString("\"/projects/" + this.number + "\"")));
		this.clock.setTo(this.clock.today().plusDays(21));
		mine().andExpect(content().string(not(containsString("\"/projects/" + this.number + "\""))));
	}

	private ResultActions mine() throws Exception {
		return this.mvc.perform(get("/projects?view=MINE&q=" + this.number).with(Cast.as(this.deputy)))
			.andExpect(status().isOk());
	}

	private int told(NewsKind kind) {
		return this.jdbc
			.sql("select count(*) from message where account_id = :me and kind = :kind and due_subject = :subject")
			.param("me", this.deputy.accountId())
			.param("kind", kind.name())
			.param("subject", this.approvals.project(this.number).id().value())
			.query(Integer.class)
			.single();
	}

}
