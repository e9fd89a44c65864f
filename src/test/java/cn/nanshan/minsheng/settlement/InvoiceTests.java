package cn.nanshan.minsheng.settlement;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.Invoices;
import cn.nanshan.minsheng.testing.SettlementFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Each invoice stands behind one payment, and no yuan is paid that none covers. */
@IntegrationTest
class InvoiceTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final SettlementFixture fixture;

	private final JdbcClient jdbc;

	InvoiceTests(MockMvc mvc, Cast cast, SettlementFixture fixture, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.fixture = fixture;
		this.jdbc = jdbc;
	}

	@Test
	@AtBoundary("FUND-26")
	void severalInvoicesStandBehindOnePayment() throws Exception {
		String number = this.fixture.payable();
		String location = ask(number,
				Map.of("lines[0].amount", "400", "lines[1].number", "12345678", "lines[1].code", randomCode(),
						"lines[1].issuedOn", "2026-03-08", "lines[1].amount", "６00.00", "lines[2].number", ""))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		this.mvc.perform(get(String.valueOf(location)).with(this.cast.as(Role.STREET_CLERK)))
			.andExpect(content().string(containsString("400.00 元")))
			.andExpect(content().string(containsString("12345678（代码 ")))
			.andExpect(content().string(containsString("600.00 元")));
	}

	@Test
	@Enforces("FUND-26")
	void anInvoiceUsedBeforeIsRefusedAtItsFieldUntilThatPaymentComesToNothing() throws Exception {
		String first = this.fixture.payable();
		String invoice = Invoices.number();
		ask(first, Map.of("lines[0].number", invoice)).andExpect(status().is3xxRedirection());
		String second = this.fixture.payable();
		Document page = page(ask(second, Map.of("lines[0].number", invoice)));
		assertThat(page.select("#main form .field.bad").text())
			.contains("这张发票已用于 " + first + " 第 1 批支付（2026-03-10 申请，待业务审核）");
		assertThat(page.select("input[name='lines[0].number']").val()).isEqualTo(invoice);
		UUID payment = paymentOf(first);
		act(Role.STREET_CLERK, "/payments/" + payment + "/return", payment, "发票抬头有误")
			.andExpect(status().is3xxRedirection());
		ask(second, Map.of("lines[0].number", invoice)).andExpect(status().is3xxRedirection());
	}

	@Test
	@Enforces("FUND-26")
	void theDatabaseTakesEveryLiveInvoiceOnce() {
		String number = this.fixture.payable();
		UUID one = this.fixture.requested(number, PaymentStage.ADVANCE, Money.of(1_000));
		UUID other = this.fixture.requested(number, PaymentStage.ADVANCE, Money.of(1_000));
		assertThatThrownBy(() -> this.jdbc.sql("""
				update payment_invoice set number = (select number from payment_invoice where payment_id = :one)
				where payment_id = :other
				""").param("one", one).param("other", other).update()).hasMessageContaining("payment_invoice_live_uq");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "lines[0].number|1234567890|应为 20 位（数电票）或 8 位", "lines[0].number|12345678|要同时填发票代码",
					"lines[0].code|4403221130|数电票没有发票代码", "lines[0].issuedOn|2026-03-11|开票日期不能晚于今天",
					"lines[0].amount|1.005|发票金额最多两位小数", "lines[0].amount|''|请填写发票金额",
					"lines[0].amount|1千元|发票金额的单位是元，请把“1千元”写成 1000" })
	void whatIsWrongIsSaidAtItsField(String field, String typed, String said) throws Exception {
		Document page = page(ask(this.fixture.payable(), Map.of(field, typed)));
		assertThat(page.select("#main form .field.bad").text()).contains(said);
		assertThat(page.select("input[name='" + field + "']").val()).isEqualTo(typed);
	}

	@Test
	void anotherSumNeedsItsReason() throws Exception {
		String number = this.fixture.payable();
		assertThat(page(ask(number, Map.of("lines[0].amount", "1000.01"))).select("#main form .field.bad").text())
			.contains("发票合计 1,000.01 元与本批金额 1,000.00 元不一致");
		ask(number, Map.of("lines[0].amount", "1000.01", "difference", "已开足全额发票，扣留质保金"))
			.andExpect(status().is3xxRedirection());
	}

	@Test
	@Enforces("FUND-26")
	void noReasonPaysAFenThatNoInvoiceCovers() throws Exception {
		String number = this.fixture.payable();
		ask(number, Map.of("lines[0].amount", "999.99", "difference", "差一分")).andExpect(Blocked.by("FUND-26"))
			.andExpect(content().string(containsString("累计付款 1,000.00 元，发票合计 999.99 元")));
	}

	@Test
	void theSameInvoiceTwiceInOneFormIsSaid() throws Exception {
		String invoice = Invoices.number();
		Document page = page(ask(this.fixture.payable(), Map.of("lines[0].number", invoice, "lines[0].amount", "500",
				"lines[1].number", invoice, "lines[1].issuedOn", "2026-03-08", "lines[1].amount", "500")));
		assertThat(page.select("#main form .field.bad").text()).contains("和第 1 张是同一张发票");
	}

	@Test
	void aRowIsAddedWithoutScripts() throws Exception {
		String number = this.fixture.payable();
		Document page = Jsoup.parse(ask(number, Map.of("add", "lines", "purpose", "首款")).andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
		assertThat(page.select("input[name='lines[1].number']")).hasSize(1);
		assertThat(page.select("textarea[name=purpose]").text()).isEqualTo("首款");
	}

	@Test
	void everyStageSaysWhatItNeedsAndWhatIsUsual() throws Exception {
		String number = this.fixture.payable();
		this.mvc.perform(get("/projects/" + number + "/payments/new").with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(content().string(containsString("惯例到这一节点累计 40%")))
			.andExpect(content().string(containsString("/projects/" + number + "?tab=evaluation")));
	}

	private static String randomCode() {
		return "44" + Invoices.number().substring(10);
	}

	private ResultActions ask(String number, Map<String, String> changed) throws Exception {
		MockHttpServletRequestBuilder request = post("/projects/" + number + "/payments/new");
		Map<String, String> fields = new TreeMap<>(Map.of("stage", "ADVANCE", "fundUse", "IMPLEMENTATION", "amount",
				"1000.00", "lines[0].number", Invoices.number(), "lines[0].issuedOn", "2026-03-09", "lines[0].amount",
				"1000.00", "purpose", "首款"));
		fields.putAll(changed);
		fields.forEach(request::param);
		return this.mvc.perform(request.with(this.cast.as(Role.COMMUNITY_CLERK)).with(csrf()));
	}

	private ResultActions act(Role role, String path, UUID payment, String opinion) throws Exception {
		return this.mvc.perform(post(path).param("opinion", opinion)
			.param("version", String.valueOf(this.fixture.paymentVersion(payment)))
			.with(this.cast.as(role))
			.with(csrf()));
	}

	private static Document page(ResultActions answer) throws Exception {
		return Jsoup
			.parse(answer.andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString());
	}

	private UUID paymentOf(String number) {
		return this.jdbc
			.sql("select id from payment where project_id = (select id from project where number = :number)")
			.param("number", number)
			.query(UUID.class)
			.single();
	}

}
