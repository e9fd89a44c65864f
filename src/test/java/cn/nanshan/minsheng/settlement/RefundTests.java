package cn.nanshan.minsheng.settlement;

import java.math.BigDecimal;
import java.util.List;
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
import cn.nanshan.minsheng.testing.SettlementFixture;
import org.junit.jupiter.api.Test;

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

/**
 * Money comes back of a paid tranche, and counts once a second person has confirmed it.
 */
@IntegrationTest
class RefundTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final SettlementFixture fixture;

	private final JdbcClient jdbc;

	RefundTests(MockMvc mvc, Cast cast, SettlementFixture fixture, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.fixture = fixture;
		this.jdbc = jdbc;
	}

	@Test
	void aPartComesBackAndMayBePaidOnceMore() throws Exception {
		String number = this.fixture.payable();
		UUID payment = this.fixture.paid(number, PaymentStage.ADVANCE, SettlementFixture.CONTRACT);
		enter(payment, Map.of("amount", "800.00")).andExpect(status().is3xxRedirection());
		assertThat(this.fixture.paidOf(number)).isEqualByComparingTo("46800");
		confirm(Role.STREET_LEADER, payment).andExpect(status().is3xxRedirection());
		assertThat(this.fixture.paidOf(number)).isEqualByComparingTo("46000");
		for (String page : List.of("/payments/" + payment, "/projects/" + number + "?tab=funds",
				"/projects/" + number + "/print/F18", "/projects/" + number + "/history")) {
			this.mvc.perform(get(page).with(this.cast.as(Role.STREET_FINANCE)))
				.andExpect(content().string(containsString("800.00")));
		}
		this.fixture.requested(number, PaymentStage.ADVANCE, Money.of(800));
	}

	@Test
	@Enforces("FUND-25")
	void neverMoreThanWasPaid() throws Exception {
		UUID payment = this.fixture.paid(this.fixture.payable(), PaymentStage.ADVANCE, Money.of(1_000));
		enter(payment, Map.of("amount", "1000.01")).andExpect(Blocked.by("FUND-25"));
		enter(payment, Map.of("amount", "400")).andExpect(status().is3xxRedirection());
		confirm(Role.STREET_LEADER, payment).andExpect(status().is3xxRedirection());
		enter(payment, Map.of("amount", "600.01")).andExpect(Blocked.by("FUND-25"));
		assertThatThrownBy(() -> this.jdbc.sql("update payment set refunded = 1000.01 where id = :id")
			.param("id", payment)
			.update()).hasMessageContaining("payment_refunded_ck");
	}

	@Test
	@AtBoundary("FUND-25")
	void theWholeTrancheComesBackInParts() throws Exception {
		String number = this.fixture.payable();
		UUID payment = this.fixture.paid(number, PaymentStage.ADVANCE, Money.of(1_000));
		for (String part : List.of("400", "600")) {
			enter(payment, Map.of("amount", part)).andExpect(status().is3xxRedirection());
			confirm(Role.STREET_LEADER, payment).andExpect(status().is3xxRedirection());
		}
		assertThat(this.fixture.paidOf(number)).isEqualByComparingTo("0");
	}

	@Test
	@Enforces("FUND-20")
	void nothingComesBackBeforeItLeft() throws Exception {
		UUID payment = this.fixture.paid(this.fixture.payable(), PaymentStage.ADVANCE, Money.of(1_000));
		enter(payment, Map.of("refundedOn", this.fixture.today().minusDays(1).toString()))
			.andExpect(Blocked.by("FUND-20"));
	}

	@Test
	void whoEnteredItDoesNotConfirmIt() throws Exception {
		UUID payment = this.fixture.paid(this.fixture.payable(), PaymentStage.ADVANCE, Money.of(1_000));
		enter(payment, Map.of()).andExpect(status().is3xxRedirection());
		confirm(Role.STREET_FINANCE, payment).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("请由另一个人确认")));
		assertThatThrownBy(() -> this.jdbc.sql("""
				update payment_refund set state = 'CONFIRMED', answered_by = entered_by where payment_id = :id
				""").param("id", payment).update()).hasMessageContaining("payment_refund_second_ck");
		enter(payment, Map.of("voucherNumber", "记-99")).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("还有一笔退款等待确认")));
	}

	@Test
	void aWrongEntryIsDroppedWithItsReason() throws Exception {
		String number = this.fixture.payable();
		UUID payment = this.fixture.paid(number, PaymentStage.ADVANCE, Money.of(1_000));
		enter(payment, Map.of()).andExpect(status().is3xxRedirection());
		decide(Role.STREET_FINANCE, payment, "drop", " ").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("撤销要写明原因")));
		decide(Role.STREET_FINANCE, payment, "drop", "登记错了金额").andExpect(status().is3xxRedirection());
		confirm(Role.STREET_LEADER, payment).andExpect(status().isConflict());
		assertThat(this.fixture.paidOf(number)).isEqualByComparingTo("1000");
		assertThat(this.jdbc
			.sql("select count(*) from task where kind = '确认退款' and done_at is null and href like '%' || :id || '%'")
			.param("id", payment.toString())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void everythingWrongIsSaidAtItsFieldAndForeignersFindNothing() throws Exception {
		UUID payment = this.fixture.paid(this.fixture.payable(), PaymentStage.ADVANCE, Money.of(1_000));
		enter(payment,
				Map.of("amount", "5万", "reason", "", "refundedOn", this.fixture.today().plusDays(1).toString(),
						"voucherNumber", ""))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("退款金额的单位是元，请把“5万”写成 50000")))
			.andExpect(content().string(containsString("到账日期不能晚于今天")))
			.andExpect(content().string(containsString("请写明退款原因")));
		this.mvc.perform(form(payment, Map.of()).with(Cast.as(this.cast.foreign(Role.STREET_FINANCE))).with(csrf()))
			.andExpect(status().isNotFound());
		this.mvc.perform(form(payment, Map.of()).with(this.cast.as(Role.STREET_CLERK)).with(csrf()))
			.andExpect(status().isForbidden());
	}

	@Test
	void afterTheAccountIsClosedItIsFreeForTheStreet() throws Exception {
		String number = this.fixture.paidInFull();
		this.fixture.settled(number, SettlementFixture.CONTRACT, Money.ZERO);
		UUID payment = lastOf(number);
		enter(payment, Map.of("amount", "800")).andExpect(status().is3xxRedirection());
		confirm(Role.STREET_LEADER, payment).andExpect(status().is3xxRedirection());
		assertThat(this.fixture.paidOf(number)).isEqualByComparingTo("46000");
		assertThat(heldOf(number)).isEqualByComparingTo("46000");
	}

	@Test
	@Enforces("FUND-25")
	void failedWorkIsSettledAtItsVerifiedValueOnceTheRestCameBack() throws Exception {
		String number = this.fixture.payable();
		UUID advance = this.fixture.paid(number, PaymentStage.ADVANCE, Money.of(20_000));
		this.fixture.failed(number, Money.of(12_000));
		settle(number, "20000").andExpect(Blocked.by("FUND-25"))
			.andExpect(content().string(containsString("已付比核定价值多 8,000.00 元，先在已付的批次登记退款并由另一人确认")));
		enter(advance, Map.of("amount", "8000")).andExpect(status().is3xxRedirection());
		settle(number, "12000").andExpect(Blocked.by("FUND-25", "FUND-27"));
		confirm(Role.STREET_LEADER, advance).andExpect(status().is3xxRedirection());
		settle(number, "12000").andExpect(status().is3xxRedirection());
		assertThat(heldOf(number)).isEqualByComparingTo("12000");
	}

	@Test
	@Enforces("FUND-25")
	void endedWorkIsSettledOnceWhatWasPaidAboveItsValueCameBack() throws Exception {
		String number = this.fixture.payable();
		UUID advance = this.fixture.paid(number, PaymentStage.ADVANCE, new Money(new BigDecimal("20000.01")));
		this.mvc
			.perform(post("/projects/" + number + "/termination").param("reason", "执行单位停业")
				.param("verifiedValue", "20000")
				.param("basis", "核定单 5 号")
				.param("version", String.valueOf(this.fixture.version(number)))
				.with(this.cast.as(Role.STREET_LEADER))
				.with(csrf()))
			.andExpect(status().is3xxRedirection());
		this.mvc.perform(get("/projects/" + number).with(this.cast.as(Role.STREET_FINANCE)))
			.andExpect(content().string(containsString("已付比核定价值多 0.01 元")));
		for (String sum : List.of("20000.01", "20000")) {
			settle(number, sum).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("已付比核定价值多 0.01 元")));
		}
		enter(advance, Map.of("amount", "0.01")).andExpect(status().is3xxRedirection());
		settle(number, "20000").andExpect(Blocked.by("FUND-25", "FUND-27"));
		confirm(Role.STREET_LEADER, advance).andExpect(status().is3xxRedirection());
		settle(number, "20000").andExpect(status().is3xxRedirection());
		assertThat(heldOf(number)).isEqualByComparingTo("20000");
	}

	private ResultActions settle(String number, String sum) throws Exception {
		return this.mvc.perform(post("/projects/" + number + "/settlement").param("finalSum", sum)
			.param("retention", "0")
			.param("basis", "结算书 3 号")
			.param("version", String.valueOf(this.fixture.version(number)))
			.with(this.cast.as(Role.STREET_FINANCE))
			.with(csrf()));
	}

	private ResultActions enter(UUID payment, Map<String, String> changed) throws Exception {
		return this.mvc.perform(form(payment, changed).with(this.cast.as(Role.STREET_FINANCE)).with(csrf()));
	}

	private MockHttpServletRequestBuilder form(UUID payment, Map<String, String> changed) {
		MockHttpServletRequestBuilder request = post("/payments/" + payment + "/refunds");
		Map<String, String> fields = new TreeMap<>(
				Map.of("amount", "500", "reason", "多付", "refundedOn", this.fixture.today().toString(), "voucherNumber",
						"记-88", "version", String.valueOf(this.fixture.paymentVersion(payment))));
		fields.putAll(changed);
		fields.forEach(request::param);
		return request;
	}

	private ResultActions confirm(Role role, UUID payment) throws Exception {
		return decide(role, payment, "confirmation", "");
	}

	private ResultActions decide(Role role, UUID payment, String act, String reason) throws Exception {
		Map<String, Object> refund = this.jdbc.sql("""
				select id from payment_refund where payment_id = :id
				order by case state when 'ENTERED' then 0 else 1 end, answered_at desc limit 1
				""").param("id", payment).query().singleRow();
		return this.mvc
			.perform(post("/payments/" + payment + "/refunds/" + refund.get("id") + "/" + act).param("version", "0")
				.param("reason", reason)
				.with(this.cast.as(role))
				.with(csrf()));
	}

	private UUID lastOf(String number) {
		return this.jdbc.sql("""
				select id from payment where project_id = (select id from project where number = :number)
				order by tranche desc limit 1
				""").param("number", number).query(UUID.class).single();
	}

	private BigDecimal heldOf(String number) {
		return this.jdbc
			.sql("select held from commitment where reference = (select id from project where number = :number)")
			.param("number", number)
			.query(BigDecimal.class)
			.single();
	}

}
