package cn.nanshan.minsheng.funding.web;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.funding.Budgets;
import cn.nanshan.minsheng.funding.Commitments;
import cn.nanshan.minsheng.funding.FundsRefused;
import cn.nanshan.minsheng.funding.Grant;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.settlement.PaymentStage;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.FundDesk;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProcurementFixture;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.SettlementFixture;
import cn.nanshan.minsheng.testing.TestClock;
import cn.nanshan.minsheng.workflow.NoticeNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The end of a year: what is free goes somewhere to the fen, what projects hold stays
 * theirs (FUND-24).
 */
@IntegrationTest
class ClosingPageTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final TestClock clock;

	private final ProjectFixture projects;

	private final ApprovalFixture approvals;

	private final ProcurementFixture procurement;

	private final SettlementFixture settlements;

	private final Budgets budgets;

	private final Commitments commitments;

	private final TransactionTemplate transaction;

	private final JdbcClient jdbc;

	private FundDesk desk;

	ClosingPageTests(MockMvc mvc, Cast cast, TestClock clock, ProjectFixture projects, ApprovalFixture approvals,
			ProcurementFixture procurement, SettlementFixture settlements, Budgets budgets, Commitments commitments,
			TransactionTemplate transaction, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.clock = clock;
		this.projects = projects;
		this.approvals = approvals;
		this.procurement = procurement;
		this.settlements = settlements;
		this.budgets = budgets;
		this.commitments = commitments;
		this.transaction = transaction;
		this.jdbc = jdbc;
		this.desk = new FundDesk(mvc, cast);
	}

	@BeforeEach
	void theLastDayOfAYear() throws Exception {
		this.desk = new FundDesk(this.mvc, this.cast).opened("500000");
		this.clock.setTo(LocalDate.of(this.desk.year(), 12, 31));
	}

	@Test
	@Enforces("FUND-24")
	void notBeforeTheLastDay() throws Exception {
		this.clock.setTo(LocalDate.of(this.desk.year(), 12, 30));
		this.desk.close("0", "1000000").andExpect(Blocked.by("FUND-24"));
		assertThat(this.desk.page("/closing").text()).contains("不早于 " + this.desk.year() + "-12-31 关账");
	}

	@Test
	@Enforces("FUND-24")
	void allThatIsFreeGoesSomewhere() throws Exception {
		grant("300000");
		this.desk.close("0", "699999.99")
			.andExpect(Blocked.by("FUND-24"))
			.andExpect(content().string(containsString("未占用的 700,000.00 元")))
			.andExpect(content().string(containsString("value=\"699999.99\"")));
		this.desk.close("0", "700000.01").andExpect(Blocked.by("FUND-24"));
	}

	@Test
	@Enforces("FUND-24")
	void nothingIsCarriedIntoAYearThatIsNotOpen() throws Exception {
		this.desk.close("1000000", "0")
			.andExpect(Blocked.by("FUND-24"))
			.andExpect(content().string(containsString("年度预算还没有登记")));
	}

	@Test
	@AtBoundary("FUND-24")
	void onTheLastDayItIsClosedAndPaymentsGoOn() throws Exception {
		FundDesk next = this.desk.next().opened("100000");
		UUID project = grant("300000");
		this.desk.close("450000.01", "249999.99").andExpect(status().is3xxRedirection());
		assertThat(next.page("").text()).contains("650,000.01");
		assertThat(this.desk.page("").text()).contains("已关账");
		assertThatThrownBy(() -> grant("0.01")).isInstanceOf(FundsRefused.class);
		this.desk.budget("RAISE", "1", "")
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("已经关账")));
		does(() -> this.commitments.contract(project, Money.of(280_000), UUID.randomUUID()));
		does(() -> this.commitments.pay(project, Money.of(280_000), "支付", UUID.randomUUID()));
		assertThat(this.desk.page("/closing").text()).contains("补办结转和交回", "未占用 20,000.00 元");
		this.desk.close("", "20000").andExpect(status().is3xxRedirection());
		assertThat(this.desk.page("/verification").text()).contains("全部一致");
		assertThat(next.page("/verification").text()).contains("全部一致");
	}

	@Test
	@Enforces("FUND-01")
	void whatStillWaitsForTheStreetIsNamed() throws Exception {
		this.clock.setTo(TestClock.START);
		this.approvals.submitted(
				this.projects.deliberating(this.projects.design().name("红花岭台阶").place("红花岭").year(this.desk.year())));
		this.clock.setTo(LocalDate.of(this.desk.year(), 12, 31));
		this.desk.close("0", "1000000")
			.andExpect(Blocked.by("FUND-01"))
			.andExpect(content().string(containsString("红花岭台阶等待街道决定")));
	}

	@Test
	@Enforces("FUND-27")
	void aPaymentUnderWayIsNamedUntilItIsPaid() throws Exception {
		this.clock.setTo(TestClock.START);
		String number = this.procurement.contracted(this.projects.design()
			.name("香瑞园护老课堂" + this.desk.year())
			.type(ProjectType.SERVICE)
			.year(this.desk.year()), Money.of(90_000));
		this.settlements.post(number, NoticeNode.PROCUREMENT);
		UUID payment = this.settlements.requested(number, PaymentStage.ADVANCE, Money.of(20_000));
		paymentIsNamed(payment);
		this.settlements.reviewed(payment);
		paymentIsNamed(payment);
		this.settlements.checked(payment);
		paymentIsNamed(payment);
		this.settlements.permitted(payment);
		paymentIsNamed(payment);
		this.settlements.vouched(payment);
		this.settlements.refundEntered(payment, Money.of(100));
		isNamed("第 1 批的退款等待另一人确认", payment);
		this.settlements.refundConfirmed(payment);
		this.clock.setTo(LocalDate.of(this.desk.year(), 12, 31));
		this.desk.close("0", "910000").andExpect(status().is3xxRedirection());
	}

	private void paymentIsNamed(UUID payment) throws Exception {
		isNamed("第 1 批还在办理", payment);
	}

	private void isNamed(String matter, UUID payment) throws Exception {
		this.clock.setTo(LocalDate.of(this.desk.year(), 12, 31));
		this.desk.close("0", "910000")
			.andExpect(Blocked.by("FUND-27"))
			.andExpect(content().string(containsString("香瑞园护老课堂" + this.desk.year() + matter)))
			.andExpect(content().string(containsString("href=\"/payments/" + payment + "\"")));
		this.clock.setTo(TestClock.START.plusDays(ApprovalFixture.DAYS));
	}

	@Test
	void theVerificationNamesACorruptedBalance() throws Exception {
		grant("300000");
		UUID budget = budget();
		this.jdbc.sql("update annual_budget set committed = committed + 0.01 where id = :id")
			.param("id", budget)
			.update();
		assertThat(this.desk.page("/verification", Role.BUREAU_AUDIT).text()).contains("300,000.01", "300,000.00");
		this.desk.close("0", "699999.99").andExpect(Blocked.by("FUND-20"));
		this.jdbc.sql("update annual_budget set committed = committed - 0.01 where id = :id")
			.param("id", budget)
			.update();
		assertThat(this.desk.page("/verification").text()).contains("全部一致");
	}

	@Test
	void onlyWhoAnswersForTheMoneySeesTheVerification() throws Exception {
		this.mvc.perform(get(this.desk.at("/verification")).with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(status().isForbidden());
		this.mvc.perform(get(this.desk.at("/verification")).with(Cast.as(this.cast.foreign(Role.STREET_FINANCE))))
			.andExpect(status().isNotFound());
	}

	private UUID grant(String sum) {
		UUID project = UUID.randomUUID();
		does(() -> this.commitments.commit(new Grant(project, budget(), null, Money.of(sum)), UUID.randomUUID()));
		return project;
	}

	private UUID budget() {
		return this.budgets.of(Cast.STREET, this.desk.year()).orElseThrow().id();
	}

	private void does(Runnable act) {
		this.transaction.executeWithoutResult((status) -> act.run());
	}

}
