package cn.nanshan.minsheng.settlement;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.EvaluationFixture;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.Invoices;
import cn.nanshan.minsheng.testing.SettlementFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The account of a project is closed once, and only when the sums meet. */
@IntegrationTest
class SettlementTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final SettlementFixture fixture;

	private final EvaluationFixture work;

	private final JdbcClient jdbc;

	SettlementTests(MockMvc mvc, Cast cast, SettlementFixture fixture, EvaluationFixture work, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.fixture = fixture;
		this.work = work;
		this.jdbc = jdbc;
	}

	@Test
	@Enforces("MF-18")
	void nothingIsSettledBeforeAcceptance() throws Exception {
		String number = this.fixture.completed();
		this.fixture.paid(number, PaymentStage.INTERIM, Money.of(1_000));
		settle(number, Map.of("finalSum", "1000")).andExpect(Blocked.by("MF-18"));
		assertThat(this.work.state(number)).isEqualTo("COMPLETED");
	}

	@Test
	@AtBoundary({ "MF-18", "FUND-25", "FUND-27" })
	void whatWasPaidInFullIsSettled() throws Exception {
		String number = this.fixture.paidInFull();
		settle(number, Map.of("finalSum", "46,800.00")).andExpect(status().is3xxRedirection());
		assertThat(this.work.state(number)).isEqualTo("SETTLED");
		assertThat(heldOf(number)).isEqualByComparingTo("46800");
	}

	@Test
	@Enforces("FUND-25")
	void notAFenAboveTheContract() throws Exception {
		String number = this.fixture.paidInFull();
		settle(number, Map.of("finalSum", "46800.01", "retention", "0.01")).andExpect(Blocked.by("FUND-25"));
	}

	@Test
	@Enforces("FUND-25")
	void notAFenBelowWhatWasPaid() throws Exception {
		String number = this.fixture.paidInFull();
		settle(number, Map.of("finalSum", "46799.99")).andExpect(Blocked.by("FUND-25", "FUND-27"));
		assertThat(this.work.state(number)).isEqualTo("ACCEPTED");
	}

	@Test
	@Enforces("FUND-25")
	void failedWorkIsSettledAtItsVerifiedValueAtMost() throws Exception {
		String number = this.fixture.failed(Money.of(12_000));
		this.fixture.paid(number, PaymentStage.FINAL, Money.of(11_000));
		settle(number, Map.of("finalSum", "12000.01", "retention", "1000.01")).andExpect(Blocked.by("FUND-25"));
		BigDecimal before = committed();
		settle(number, Map.of("finalSum", "12000", "retention", "1000")).andExpect(status().is3xxRedirection());
		assertThat(before.subtract(committed())).isEqualByComparingTo("34800");
	}

	@Test
	@AtBoundary({ "MF-18", "FUND-25" })
	void endedWorkIsSettledWithoutAcceptance() throws Exception {
		String number = this.fixture.payable();
		as(Role.STREET_LEADER,
				post("/projects/" + number + "/termination").param("reason", "执行单位停业")
					.param("verifiedValue", "0")
					.param("basis", "核定单 3 号")
					.param("version", String.valueOf(this.fixture.version(number))))
			.andExpect(status().is3xxRedirection());
		settle(number, Map.of("finalSum", "0.01", "retention", "0.01")).andExpect(Blocked.by("FUND-25"));
		settle(number, Map.of("finalSum", "0")).andExpect(status().is3xxRedirection());
		assertThat(heldOf(number)).isEqualByComparingTo("0");
	}

	@Test
	@Enforces("FUND-27")
	void everyTrancheIsPaidOrReturnedBefore() throws Exception {
		String number = this.fixture.accepted();
		this.fixture.paid(number, PaymentStage.FINAL, Money.of(20_000));
		this.fixture.requested(number, PaymentStage.FINAL, Money.of(1_000));
		settle(number, Map.of("finalSum", "20000")).andExpect(Blocked.by("FUND-27"))
			.andExpect(content().string(containsString("办理中 1 笔")));
	}

	@ParameterizedTest
	@CsvSource({ "999.99", "1000.01" })
	@Enforces("FUND-27")
	void whatIsNotPaidIsTheRetention(String retention) throws Exception {
		String number = this.fixture.accepted();
		this.fixture.paid(number, PaymentStage.FINAL, Money.of(20_000));
		settle(number, Map.of("finalSum", "21000", "retention", retention)).andExpect(Blocked.by("FUND-27"));
	}

	@Test
	@AtBoundary("FUND-27")
	void theRetentionIsPaidAfterwardsAndNotAFenMore() throws Exception {
		String number = this.fixture.accepted();
		this.fixture.paid(number, PaymentStage.FINAL, Money.of(20_000));
		settle(number, Map.of("finalSum", "21000", "retention", "1000")).andExpect(status().is3xxRedirection());
		assertThat(heldOf(number)).isEqualByComparingTo("21000");
		as(Role.COMMUNITY_CLERK,
				Invoices.typed(post("/projects/" + number + "/payments/new"), "1000.01")
					.param("stage", "RETENTION")
					.param("fundUse", "IMPLEMENTATION")
					.param("amount", "1000.01")
					.param("purpose", "质保金"))
			.andExpect(Blocked.by("FUND-25"));
		this.fixture.paid(number, PaymentStage.RETENTION, Money.of(1_000));
		assertThat(this.fixture.paidOf(number)).isEqualByComparingTo("21000");
	}

	@ParameterizedTest
	@EnumSource(value = PaymentStage.class, names = "RETENTION", mode = EnumSource.Mode.EXCLUDE)
	@Enforces("FUND-26")
	void afterwardsNothingButTheRetentionIsAskedFor(PaymentStage stage) throws Exception {
		String number = this.fixture.accepted();
		this.fixture.paid(number, PaymentStage.FINAL, Money.of(20_000));
		this.fixture.settled(number, Money.of(21_000), Money.of(1_000));
		as(Role.COMMUNITY_CLERK,
				Invoices.typed(post("/projects/" + number + "/payments/new"), "500")
					.param("stage", stage.name())
					.param("fundUse", "IMPLEMENTATION")
					.param("amount", "500")
					.param("purpose", "补付首款"))
			.andExpect(Blocked.by("FUND-26"))
			.andExpect(content().string(containsString("结算后只付质保金")));
		Document form = Jsoup.parse(
				this.mvc.perform(get("/projects/" + number + "/payments/new").with(this.cast.as(Role.COMMUNITY_CLERK)))
					.andReturn()
					.getResponse()
					.getContentAsString());
		assertThat(form.select("[name=stage] option[value], input[name=stage]").eachAttr("value")).contains("RETENTION")
			.doesNotContain(stage.name());
	}

	@Test
	void withoutARetentionNothingMoreIsOffered() throws Exception {
		String number = this.fixture.paidInFull();
		assertThat(actionsOn(number)).contains("申请支付");
		this.fixture.settled(number, SettlementFixture.CONTRACT, Money.ZERO);
		assertThat(actionsOn(number)).doesNotContain("申请支付");
	}

	private String actionsOn(String number) throws Exception {
		return Jsoup
			.parse(this.mvc.perform(get("/projects/" + number).with(this.cast.as(Role.COMMUNITY_CLERK)))
				.andReturn()
				.getResponse()
				.getContentAsString())
			.select("#main a, #main button")
			.text();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "-0.01|金额不能小于 0", "1.005|金额最多两位小数（精确到分）", "123456789012|金额太大，整数部分最多 10 位，请核对", "|请填写金额" })
	void aFinalSumIsASum(String typed, String said) throws Exception {
		String number = this.fixture.accepted();
		settle(number, Map.of("finalSum", (typed != null) ? typed : "")).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString(said)));
		assertThat(this.work.state(number)).isEqualTo("ACCEPTED");
	}

	@Test
	void everythingWrongIsSaidAtOnceAndKept() throws Exception {
		Document page = Jsoup
			.parse(settle(this.fixture.accepted(), Map.of("finalSum", "两万", "retention", "", "basis", " "))
				.andExpect(status().isUnprocessableContent())
				.andReturn()
				.getResponse()
				.getContentAsString());
		assertThat(page.select("#main form").text()).contains("金额只能填数字，例如 48000.00", "请填写质保金，没有填 0", "请写明结算依据");
		assertThat(page.select("input[name=finalSum]").val()).isEqualTo("两万");
	}

	@Test
	void staleFormIsAConflictAndForeignersFindNothing() throws Exception {
		String number = this.fixture.paidInFull();
		settle(number, Map.of("finalSum", "46800", "version", String.valueOf(this.fixture.version(number) - 1)))
			.andExpect(status().isConflict());
		this.mvc.perform(form(number, Map.of()).with(Cast.as(this.cast.foreign(Role.STREET_FINANCE))).with(csrf()))
			.andExpect(status().isNotFound());
		this.mvc
			.perform(get("/projects/" + number + "/settlement").with(Cast.as(this.cast.foreign(Role.STREET_FINANCE))))
			.andExpect(status().isNotFound());
		as(Role.STREET_CLERK, form(number, Map.of("finalSum", "46800"))).andExpect(status().isForbidden());
		assertThat(this.work.state(number)).isEqualTo("ACCEPTED");
	}

	@Test
	void formSentTwiceSettlesOnce() throws Exception {
		String number = this.fixture.paidInFull();
		Map<String, String> sent = Map.of("finalSum", "46800", "_key", UUID.randomUUID().toString(), "version",
				String.valueOf(this.fixture.version(number)));
		for (int time = 0; time < 2; time++) {
			settle(number, sent).andExpect(status().is3xxRedirection());
		}
		settle(number, Map.of("finalSum", "46800")).andExpect(status().isConflict());
		assertThat(this.jdbc
			.sql("select count(*) from settlement where project_id = (select id from project where number = :number)")
			.param("number", number)
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void financeFindsTheFormFilledInWithWhatWasPaid() throws Exception {
		String number = this.fixture.accepted();
		this.fixture.paid(number, PaymentStage.FINAL, new Money(new BigDecimal("20000.50")));
		Document page = Jsoup
			.parse(this.mvc.perform(get("/projects/" + number + "/settlement").with(this.cast.as(Role.STREET_FINANCE)))
				.andExpect(status().isOk())
				.andReturn()
				.getResponse()
				.getContentAsString());
		assertThat(page.select("input[name=finalSum]").val()).isEqualTo("20000.50");
		assertThat(page.text()).contains("第 1 批", "20,000.50");
	}

	private ResultActions settle(String number, Map<String, String> changed) throws Exception {
		return as(Role.STREET_FINANCE, form(number, changed));
	}

	private MockHttpServletRequestBuilder form(String number, Map<String, String> changed) {
		MockHttpServletRequestBuilder request = post("/projects/" + number + "/settlement");
		Map<String, String> fields = new TreeMap<>(Map.of("finalSum", "1000", "retention", "0", "basis", "结算书 3 号",
				"warrantyEnds", "2026-03-09", "version", String.valueOf(this.fixture.version(number))));
		fields.putAll(changed);
		fields.forEach((name, value) -> request.param(name, value));
		return request;
	}

	private ResultActions as(Role role, MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(this.cast.as(role)).with(csrf()));
	}

	private BigDecimal heldOf(String number) {
		return this.jdbc
			.sql("select held from commitment where reference = (select id from project where number = :number)")
			.param("number", number)
			.query(BigDecimal.class)
			.single();
	}

	private BigDecimal committed() {
		return this.jdbc.sql("select committed from annual_budget where street_code = 'TY' and year = 2026")
			.query(BigDecimal.class)
			.single();
	}

}
