package cn.nanshan.minsheng.settlement;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.EvaluationFixture;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.Invoices;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.SettlementFixture;
import cn.nanshan.minsheng.workflow.NoticeNode;
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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A tranche goes through four hands, and each breach on its way is refused. */
@IntegrationTest
class PaymentTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final SettlementFixture fixture;

	private final EvaluationFixture work;

	private final ProjectFixture projects;

	private final ApprovalFixture approvals;

	private final JdbcClient jdbc;

	PaymentTests(MockMvc mvc, Cast cast, SettlementFixture fixture, EvaluationFixture work, ProjectFixture projects,
			ApprovalFixture approvals, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.fixture = fixture;
		this.work = work;
		this.projects = projects;
		this.approvals = approvals;
		this.jdbc = jdbc;
	}

	@Test
	@Enforces("FUND-03")
	void overheadIsNotPaidFromACommunityProject() throws Exception {
		String number = this.fixture.payable();
		request(number, Map.of("fundUse", "OVERHEAD")).andExpect(Blocked.by("FUND-03"));
		assertThat(paymentsOf(number)).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "IMPLEMENTATION", "OTHER" })
	@AtBoundary("FUND-03")
	void theOtherTwoUsesArePaid(String use) throws Exception {
		request(this.fixture.payable(), Map.of("fundUse", use)).andExpect(status().is3xxRedirection());
	}

	@Test
	@Enforces("FUND-25")
	void notAFenAboveTheContract() throws Exception {
		String number = this.fixture.payable();
		request(number, Map.of("amount", "46,800.01")).andExpect(Blocked.by("FUND-25"));
		this.fixture.paid(number, PaymentStage.ADVANCE, Money.of(20_000));
		this.fixture.requested(number, PaymentStage.ADVANCE, Money.of(6_800));
		request(number, Map.of("amount", "20000.01")).andExpect(Blocked.by("FUND-25"));
	}

	@Test
	@AtBoundary("FUND-25")
	void theWholeContractIsPaid() throws Exception {
		String number = this.fixture.payable();
		this.fixture.paid(number, PaymentStage.ADVANCE, Money.of(20_000));
		this.fixture.requested(number, PaymentStage.ADVANCE, Money.of(6_800));
		request(number, Map.of("amount", "20000.00")).andExpect(status().is3xxRedirection());
	}

	@Test
	@Enforces("FUND-25")
	void failedWorkIsPaidUpToItsVerifiedValue() throws Exception {
		String number = this.fixture.failed(Money.of(12_000));
		request(number, Map.of("stage", "FINAL", "amount", "12000.01")).andExpect(Blocked.by("FUND-25"));
		request(number, Map.of("stage", "FINAL", "amount", "12000.00")).andExpect(status().is3xxRedirection());
	}

	@Test
	@Enforces("FUND-26")
	void nothingIsPaidWithoutAContract() throws Exception {
		String number = this.approvals.approved(this.projects.deliberating());
		request(number, Map.of("amount", "0.01")).andExpect(Blocked.by("FUND-25", "FUND-26"))
			.andExpect(content().string(containsString("缺：合同、采购结果公示")));
	}

	@Test
	@Enforces("FUND-26")
	void nothingIsPaidBeforeTheResultWasMadePublic() throws Exception {
		String number = this.work.contracted();
		request(number, Map.of()).andExpect(Blocked.by("FUND-26"))
			.andExpect(content().string(containsString("缺：采购结果公示")));
		this.fixture.post(number, NoticeNode.PROCUREMENT);
		request(number, Map.of()).andExpect(status().is3xxRedirection());
	}

	@Test
	@Enforces("FUND-26")
	void nothingIsPaidWithoutAnInvoice() throws Exception {
		String number = this.fixture.payable();
		request(number, Map.of("lines[0].number", "　 ")).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("请填写发票号码")));
		assertThat(paymentsOf(number)).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "INTERIM, 缺：阶段成果（进度月报）", "FINAL, 缺：验收结论", "RETENTION, 缺：结算" })
	@Enforces("FUND-26")
	void eachStageHasItsPaper(String stage, String missing) throws Exception {
		request(this.fixture.payable(), Map.of("stage", stage)).andExpect(Blocked.by("FUND-26"))
			.andExpect(content().string(containsString(missing)));
	}

	@ParameterizedTest
	@EnumSource(PaymentStage.class)
	@AtBoundary("FUND-26")
	void withItsPaperEachStageIsPaid(PaymentStage stage) throws Exception {
		String number = switch (stage) {
			case ADVANCE -> this.fixture.payable();
			case INTERIM -> reported();
			case FINAL -> this.fixture.accepted();
			case RETENTION -> withRetention();
		};
		request(number, Map.of("stage", stage.name(), "amount", "1000")).andExpect(status().is3xxRedirection());
	}

	private String reported() {
		String number = this.fixture.running();
		this.fixture.reportMonth(number);
		return number;
	}

	private String withRetention() {
		String number = this.fixture.accepted();
		this.fixture.paid(number, PaymentStage.FINAL, Money.of(45_800));
		return this.fixture.settled(number, SettlementFixture.CONTRACT, Money.of(1_000));
	}

	@Test
	@AtBoundary({ "FUND-20", "FUND-27" })
	void fourHandsAndAVoucherLeaveTheirTrace() throws Exception {
		String number = this.fixture.payable();
		request(number, Map.of("amount", "１０,000.5")).andExpect(status().is3xxRedirection());
		UUID payment = lastOf(number);
		for (Role role : List.of(Role.STREET_CLERK, Role.STREET_FINANCE, Role.STREET_LEADER)) {
			sign(payment, role).andExpect(status().is3xxRedirection());
			assertThat(this.fixture.paidOf(number)).isEqualByComparingTo("0");
		}
		voucher(payment, this.fixture.today().toString(), "记-12").andExpect(status().is3xxRedirection());
		assertThat(this.fixture.paymentState(payment)).isEqualTo("PAID");
		assertThat(this.fixture.paidOf(number)).isEqualByComparingTo("10000.50");
		assertThat(entriesOf(number)).containsExactly("COMMIT", "CONTRACT", "PAY");
		this.mvc.perform(get("/payments/" + payment).with(this.cast.as(Role.STREET_CLERK)))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("10,000.50"), containsString("记-12"))));
		this.mvc.perform(get("/payments").with(this.cast.as(Role.STREET_FINANCE)))
			.andExpect(content().string(containsString("/payments/" + payment)));
	}

	@Test
	@Enforces("FUND-20")
	void theLedgerIsOnlyAddedTo() {
		String number = this.fixture.payable();
		this.fixture.paid(number, PaymentStage.ADVANCE, Money.of(1_000));
		for (String tampering : List.of("update fund_entry set amount = 1", "delete from fund_entry")) {
			assertThatThrownBy(() -> this.jdbc
				.sql(tampering + " where kind = 'PAY' and reference = (select id from project where number = :number)")
				.param("number", number)
				.update()).isNotNull();
		}
		assertThat(entriesOf(number)).containsExactly("COMMIT", "CONTRACT", "PAY");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "0.00|金额应大于 0", "-1|金额应大于 0", "1.005|金额最多两位小数（精确到分）", "123456789012|金额太大，整数部分最多 10 位，请核对",
					"一千|金额只能填数字，例如 48000.00", "|请填写金额" })
	@Enforces("FUND-27")
	void aTrancheHasAnAmount(String typed, String said) throws Exception {
		String number = this.fixture.payable();
		request(number, Map.of("amount", (typed != null) ? typed : "")).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString(said)));
		assertThat(paymentsOf(number)).isZero();
	}

	@Test
	@AtBoundary("FUND-27")
	void theSmallestTrancheIsOneFen() throws Exception {
		request(this.fixture.payable(), Map.of("amount", "0.01")).andExpect(status().is3xxRedirection());
	}

	@Test
	void nobodySignsTwice() throws Exception {
		String number = this.fixture.payable();
		UUID payment = this.fixture.requested(number, PaymentStage.ADVANCE, Money.of(1_000));
		takeOver(payment, Role.STREET_CLERK);
		sign(payment, Role.STREET_CLERK).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("您已在这笔支付上签过字")));
		assertThat(this.fixture.paymentState(payment)).isEqualTo("REQUESTED");
		takeOver(payment, Role.COMMUNITY_CLERK);
		sign(payment, Role.STREET_CLERK).andExpect(status().is3xxRedirection());
		for (Role role : List.of(Role.STREET_FINANCE, Role.STREET_LEADER)) {
			takeOver(payment, role);
			sign(payment, role).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("您已在这笔支付上签过字")));
			takeOver(payment, Role.COMMUNITY_CLERK);
			sign(payment, role).andExpect(status().is3xxRedirection());
		}
	}

	/** Makes it look as if the request had been this office's. */
	private void takeOver(UUID payment, Role role) {
		this.jdbc.sql("update payment_signature set account_id = :by where payment_id = :payment and position = 0")
			.param("by", this.cast.the(role).accountId())
			.param("payment", payment)
			.update();
	}

	@Test
	void theDatabaseTakesEveryHandOnce() {
		UUID payment = this.fixture
			.reviewed(this.fixture.requested(this.fixture.payable(), PaymentStage.ADVANCE, Money.of(1_000)));
		assertThatThrownBy(() -> takeOver(payment, Role.STREET_CLERK))
			.hasMessageContaining("payment_signature_hand_uq");
	}

	@Test
	void aReturnHasItsReasonAndFreesTheSum() throws Exception {
		String number = this.fixture.payable();
		UUID payment = this.fixture.requested(number, PaymentStage.ADVANCE, SettlementFixture.CONTRACT);
		sendBack(payment, Role.STREET_CLERK, " ").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("退回要写明理由")));
		sendBack(payment, Role.STREET_FINANCE, "发票抬头有误").andExpect(status().isNotFound());
		assertThat(this.fixture.paymentState(payment)).isEqualTo("REQUESTED");
		sendBack(payment, Role.STREET_CLERK, "发票抬头有误").andExpect(status().is3xxRedirection());
		assertThat(this.fixture.paymentState(payment)).isEqualTo("RETURNED");
		this.mvc.perform(get("/payments/" + payment).with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(content().string(containsString("发票抬头有误")));
		request(number, Map.of("amount", "46800")).andExpect(status().is3xxRedirection());
	}

	@Test
	void everythingWrongIsSaidAtOnceAndKept() throws Exception {
		String number = this.fixture.payable();
		Document page = pageOf(request(number, Map.of("stage", "", "fundUse", "", "amount", "-5", "lines[0].number", "",
				"lines[0].issuedOn", "2026-02-30", "purpose", "")));
		assertThat(page.select("#main form").text()).contains("请选择付款节点", "请选择资金用途", "金额应大于 0", "请填写发票号码",
				"没有这一天，请核对开票日期", "请写明这一批付的是什么");
		assertThat(page.select("input[name=amount]").val()).isEqualTo("-5");
		assertThat(page.select("input[name='lines[0].issuedOn']").val()).isEqualTo("2026-02-30");
		UUID payment = this.fixture.approved(this.fixture.requested(number, PaymentStage.ADVANCE, Money.of(1_000)));
		String tomorrow = this.fixture.today().plusDays(1).toString();
		Document voucher = pageOf(voucher(payment, tomorrow, ""));
		assertThat(voucher.select("#pay").text()).contains("付款日期不能晚于今天", "请填写凭证号");
		assertThat(voucher.select("input[name=paidOn]").val()).isEqualTo(tomorrow);
	}

	@Test
	void aFormWithoutItsFieldsIsRefusedToo() throws Exception {
		String number = this.fixture.payable();
		as(Role.COMMUNITY_CLERK, post("/projects/" + number + "/payments/new"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("请填写开票日期")));
		UUID payment = this.fixture.requested(number, PaymentStage.ADVANCE, Money.of(1_000));
		String version = String.valueOf(this.fixture.paymentVersion(payment));
		as(Role.STREET_CLERK, post("/payments/" + payment + "/return").param("version", version))
			.andExpect(status().isUnprocessableContent());
		as(Role.STREET_CLERK, post("/payments/" + payment + "/signature").param("version", version))
			.andExpect(status().is3xxRedirection());
		UUID approved = this.fixture.approved(this.fixture.requested(number, PaymentStage.ADVANCE, Money.of(1_000)));
		as(Role.STREET_FINANCE,
				post("/payments/" + approved + "/voucher").param("version",
						String.valueOf(this.fixture.paymentVersion(approved))))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(allOf(containsString("请填写付款日期"), containsString("请填写凭证号"))));
	}

	@Test
	void staleFormIsAConflict() throws Exception {
		UUID payment = this.fixture
			.reviewed(this.fixture.requested(this.fixture.payable(), PaymentStage.ADVANCE, Money.of(1_000)));
		for (String act : List.of("signature", "return")) {
			as(Role.STREET_FINANCE,
					post("/payments/" + payment + "/" + act).param("version", "0").param("opinion", "同意"))
				.andExpect(status().isConflict())
				.andExpect(content().string(containsString("待财务审核")));
		}
		assertThat(this.fixture.paymentState(payment)).isEqualTo("REVIEWED");
	}

	@Test
	void foreignersFindNothing() throws Exception {
		String number = this.fixture.payable();
		UUID payment = this.fixture.requested(number, PaymentStage.ADVANCE, Money.of(1_000));
		for (String page : List.of("/payments/" + payment, "/projects/" + number + "/payments/new",
				"/projects/" + number + "/print/F18")) {
			this.mvc.perform(get(page).with(Cast.as(this.cast.foreign(Role.STREET_CLERK))))
				.andExpect(status().isNotFound());
		}
		this.mvc
			.perform(post("/payments/" + payment + "/signature").with(Cast.as(this.cast.foreign(Role.STREET_CLERK)))
				.with(csrf())
				.param("version", "0")
				.param("opinion", ""))
			.andExpect(status().isNotFound());
		this.mvc.perform(form(number, Map.of()).with(Cast.as(this.cast.foreign(Role.COMMUNITY_CLERK))).with(csrf()))
			.andExpect(status().isNotFound());
		this.mvc.perform(get("/payments").with(Cast.as(this.cast.foreign(Role.STREET_CLERK))))
			.andExpect(content().string(not(containsString("/payments/" + payment))));
	}

	@Test
	void theWrongOfficeIsForbidden() throws Exception {
		String number = this.fixture.payable();
		as(Role.STREET_CLERK, form(number, Map.of())).andExpect(status().isForbidden());
		UUID payment = this.fixture.requested(number, PaymentStage.ADVANCE, Money.of(1_000));
		sign(payment, Role.STREET_LEADER).andExpect(status().isForbidden());
		sendBack(payment, Role.COMMUNITY_CLERK, "改发票").andExpect(status().isForbidden());
		as(Role.STREET_LEADER,
				post("/payments/" + payment + "/voucher").param("version", "0")
					.param("paidOn", this.fixture.today().toString())
					.param("voucherNumber", "记-1"))
			.andExpect(status().isForbidden());
		assertThat(this.fixture.paymentState(payment)).isEqualTo("REQUESTED");
	}

	@Test
	void theVoucherWaitsForTheApproval() throws Exception {
		String number = this.fixture.payable();
		UUID payment = this.fixture.requested(number, PaymentStage.ADVANCE, Money.of(1_000));
		voucher(payment, this.fixture.today().toString(), "记-1").andExpect(status().isConflict());
		assertThat(this.fixture.paidOf(number)).isEqualByComparingTo("0");
	}

	@Test
	void formSentTwiceActsOnce() throws Exception {
		String number = this.fixture.payable();
		Map<String, String> sent = Map.of("_key", UUID.randomUUID().toString(), "lines[0].number", Invoices.number());
		for (int time = 0; time < 2; time++) {
			request(number, sent).andExpect(status().is3xxRedirection());
		}
		assertThat(paymentsOf(number)).isEqualTo(1);
	}

	@Test
	void theFundSheetPrints() throws Exception {
		String number = this.fixture.payable();
		this.fixture.paid(number, PaymentStage.ADVANCE, Money.of(20_000));
		Document sheet = Jsoup
			.parse(this.mvc.perform(get("/projects/" + number + "/print/F18").with(this.cast.as(Role.STREET_FINANCE)))
				.andExpect(status().isOk())
				.andReturn()
				.getResponse()
				.getContentAsString());
		assertThat(sheet.text()).contains("资金支付审批表", number, "人民币贰万元整", "46,800.00", "申请支付", "业务审核", "财务审核", "批准支付",
				this.cast.the(Role.STREET_LEADER).name());
		assertThat(sheet.select("th:contains(财务审核) + td").eachText().toString())
			.contains(this.cast.the(Role.STREET_FINANCE).name());
	}

	private ResultActions request(String number, Map<String, String> changed) throws Exception {
		return as(Role.COMMUNITY_CLERK, form(number, changed));
	}

	private MockHttpServletRequestBuilder form(String number, Map<String, String> changed) {
		MockHttpServletRequestBuilder request = post("/projects/" + number + "/payments/new");
		Map<String, String> fields = new java.util.TreeMap<>(
				Map.of("stage", "ADVANCE", "fundUse", "IMPLEMENTATION", "amount", "1000.00", "lines[0].number",
						Invoices.number(), "lines[0].issuedOn", "2026-03-09", "purpose", "首款"));
		fields.putAll(changed);
		fields.putIfAbsent("lines[0].amount", fields.get("amount"));
		fields.forEach((name, value) -> request.param(name, value));
		return request;
	}

	private ResultActions sign(UUID payment, Role role) throws Exception {
		return as(role, post("/payments/" + payment + "/signature").param("opinion", "同意")
			.param("version", String.valueOf(this.fixture.paymentVersion(payment))));
	}

	private ResultActions sendBack(UUID payment, Role role, String reason) throws Exception {
		return as(role, post("/payments/" + payment + "/return").param("opinion", reason)
			.param("version", String.valueOf(this.fixture.paymentVersion(payment))));
	}

	private ResultActions voucher(UUID payment, String on, String number) throws Exception {
		return as(Role.STREET_FINANCE,
				post("/payments/" + payment + "/voucher").param("paidOn", on)
					.param("voucherNumber", number)
					.param("version", String.valueOf(this.fixture.paymentVersion(payment))));
	}

	private ResultActions as(Role role, MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(this.cast.as(role)).with(csrf()));
	}

	private static Document pageOf(ResultActions answer) throws Exception {
		return Jsoup
			.parse(answer.andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString());
	}

	private int paymentsOf(String number) {
		return this.jdbc
			.sql("select count(*) from payment where project_id = (select id from project where number = :number)")
			.param("number", number)
			.query(Integer.class)
			.single();
	}

	private UUID lastOf(String number) {
		return this.jdbc.sql("""
				select id from payment where project_id = (select id from project where number = :number)
				order by tranche desc limit 1
				""").param("number", number).query(UUID.class).single();
	}

	private List<String> entriesOf(String number) {
		return this.jdbc
			.sql("""
					select kind from fund_entry where reference = (select id from project where number = :number) order by id
					""")
			.param("number", number)
			.query(String.class)
			.list();
	}

}
