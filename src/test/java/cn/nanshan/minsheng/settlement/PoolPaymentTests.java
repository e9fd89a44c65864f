package cn.nanshan.minsheng.settlement;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import cn.nanshan.minsheng.funding.BudgetAct;
import cn.nanshan.minsheng.funding.BudgetKeeping;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.Invoices;
import cn.nanshan.minsheng.testing.PoolFixture;
import cn.nanshan.minsheng.testing.SettlementFixture;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Overhead is paid by category, and not while a budget cut has put it above its share.
 */
@IntegrationTest
class PoolPaymentTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final PoolFixture pools;

	private final SettlementFixture fixture;

	private final BudgetKeeping budgets;

	private final JdbcClient jdbc;

	PoolPaymentTests(MockMvc mvc, Cast cast, PoolFixture pools, SettlementFixture fixture, BudgetKeeping budgets,
			JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.pools = pools;
		this.fixture = fixture;
		this.budgets = budgets;
		this.jdbc = jdbc;
	}

	@Test
	@Enforces("FUND-05")
	void overheadNamesItsCategory() throws Exception {
		String number = this.pools.contracted(2081);
		ask(number, Map.of("category", "")).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("请选择经费类别")));
	}

	@Test
	@AtBoundary("FUND-05")
	void aCategoryIsPaidWhatItHoldsUnderTheContractAndNotAFenMore() throws Exception {
		String number = this.pools.contracted(2082);
		ask(number, Map.of("amount", "40000.01")).andExpect(status().is3xxRedirection());
		UUID more = this.fixture.approved(lastOf(number));
		voucher(more).andExpect(status().isUnprocessableContent());
		assertThat(this.fixture.paymentState(more)).isEqualTo("APPROVED");
		this.mvc
			.perform(post("/payments/" + more + "/return").param("opinion", "超过督导费")
				.param("version", String.valueOf(this.fixture.paymentVersion(more)))
				.with(this.cast.as(Role.STREET_FINANCE))
				.with(csrf()))
			.andExpect(status().is3xxRedirection());
		ask(number, Map.of("amount", "40000.00")).andExpect(status().is3xxRedirection());
		voucher(this.fixture.approved(lastOf(number))).andExpect(status().is3xxRedirection());
		assertThat(this.jdbc.sql("""
				select paid from pool_item where reference = (select id from project where number = :number)
				and category = 'SUPERVISION'
				""").param("number", number).query(java.math.BigDecimal.class).single()).isEqualByComparingTo("40000");
	}

	@Test
	@Enforces("FUND-04")
	void aCutThatPutsThePoolAboveItsShareStopsPayments() throws Exception {
		String number = this.pools.contracted(2083);
		UUID approved = approvedBefore(number);
		cut(2083, "-142857.16");
		ask(number, Map.of("amount", "1000")).andExpect(Blocked.by("FUND-04"));
		voucher(approved).andExpect(Blocked.by("FUND-04"));
		assertThat(this.fixture.paymentState(approved)).isEqualTo("APPROVED");
	}

	@Test
	@AtBoundary("FUND-04")
	void atItsShareToTheFenItIsPaid() throws Exception {
		String number = this.pools.contracted(2084);
		UUID approved = approvedBefore(number);
		cut(2084, "-142857.14");
		voucher(approved).andExpect(status().is3xxRedirection());
	}

	@Test
	void aClosedYearStillPaysWhatItHolds() throws Exception {
		String number = this.pools.contracted(2085);
		UUID approved = approvedBefore(number);
		this.jdbc
			.sql("update annual_budget set closed_at = '2086-01-10T09:00:00Z' where street_code = 'TY' and year = 2085")
			.update();
		ask(number, Map.of("amount", "500")).andExpect(status().is3xxRedirection());
		voucher(approved).andExpect(status().is3xxRedirection());
	}

	private UUID approvedBefore(String number) throws Exception {
		ask(number, Map.of("amount", "1000")).andExpect(status().is3xxRedirection());
		return this.fixture.approved(lastOf(number));
	}

	private void cut(int year, String difference) {
		this.budgets.adjust(year, BudgetAct.even(Money.of(difference), "桃源财〔%d〕9 号".formatted(year)),
				this.cast.the(Role.STREET_FINANCE));
	}

	private ResultActions ask(String number, Map<String, String> changed) throws Exception {
		Map<String, String> fields = new TreeMap<>(Map.of("stage", "ADVANCE", "fundUse", "OVERHEAD", "category",
				"SUPERVISION", "amount", "1000", "purpose", "督导服务首款"));
		fields.putAll(changed);
		var request = Invoices.typed(post("/projects/" + number + "/payments/new"),
				Objects.requireNonNull(fields.get("amount")));
		fields.forEach(request::param);
		return this.mvc.perform(request.with(this.cast.as(Role.TASK_FORCE)).with(csrf()));
	}

	private ResultActions voucher(UUID payment) throws Exception {
		return this.mvc
			.perform(post("/payments/" + payment + "/voucher").param("paidOn", this.fixture.today().toString())
				.param("voucherNumber", "记-9")
				.param("version", String.valueOf(this.fixture.paymentVersion(payment)))
				.with(this.cast.as(Role.STREET_FINANCE))
				.with(csrf()));
	}

	private UUID lastOf(String number) {
		return this.jdbc.sql("""
				select id from payment where project_id = (select id from project where number = :number)
				order by tranche desc limit 1
				""").param("number", number).query(UUID.class).single();
	}

}
