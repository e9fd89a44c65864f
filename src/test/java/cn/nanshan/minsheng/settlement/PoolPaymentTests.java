package cn.nanshan.minsheng.settlement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import cn.nanshan.minsheng.funding.BudgetAct;
import cn.nanshan.minsheng.funding.BudgetKeeping;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.BudgetLine;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.DesignBuilder;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.EvaluationFixture;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.Invoices;
import cn.nanshan.minsheng.testing.ProcurementFixture;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.SettlementFixture;
import cn.nanshan.minsheng.testing.StudyFixture;
import cn.nanshan.minsheng.testing.VendorFixture;
import cn.nanshan.minsheng.workflow.NoticeNode;
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

	private final ProjectFixture projects;

	private final StudyFixture studies;

	private final ProcurementFixture procurement;

	private final VendorFixture vendors;

	private final EvaluationFixture declarations;

	private final SettlementFixture fixture;

	private final BudgetKeeping budgets;

	private final JdbcClient jdbc;

	PoolPaymentTests(MockMvc mvc, Cast cast, ProjectFixture projects, StudyFixture studies,
			ProcurementFixture procurement, VendorFixture vendors, EvaluationFixture declarations,
			SettlementFixture fixture, BudgetKeeping budgets, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.projects = projects;
		this.studies = studies;
		this.procurement = procurement;
		this.vendors = vendors;
		this.declarations = declarations;
		this.fixture = fixture;
		this.budgets = budgets;
		this.jdbc = jdbc;
	}

	@Test
	@Enforces("FUND-05")
	void overheadNamesItsCategory() throws Exception {
		String number = contracted(2081);
		ask(number, Map.of("category", "")).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("请选择经费类别")));
	}

	@Test
	@AtBoundary("FUND-05")
	void aCategoryIsPaidWhatItHoldsUnderTheContractAndNotAFenMore() throws Exception {
		String number = contracted(2082);
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
		String number = contracted(2083);
		UUID approved = approvedBefore(number);
		cut(2083, "-142857.16");
		ask(number, Map.of("amount", "1000")).andExpect(Blocked.by("FUND-04"));
		voucher(approved).andExpect(Blocked.by("FUND-04"));
		assertThat(this.fixture.paymentState(approved)).isEqualTo("APPROVED");
	}

	@Test
	@AtBoundary("FUND-04")
	void atItsShareToTheFenItIsPaid() throws Exception {
		String number = contracted(2084);
		UUID approved = approvedBefore(number);
		cut(2084, "-142857.14");
		voucher(approved).andExpect(status().is3xxRedirection());
	}

	@Test
	void aClosedYearStillPaysWhatItHolds() throws Exception {
		String number = contracted(2085);
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

	/** Returns a yearly project of 60,000, seven percent of which are 857,142.86. */
	private String contracted(int year) throws Exception {
		this.budgets.open(year, BudgetAct.even(Money.of(1_000_000), "桃源财〔%d〕3 号".formatted(year)),
				this.cast.the(Role.STREET_FINANCE));
		String number = this.studies.draft(Track.POOL,
				this.projects.design()
					.type(ProjectType.SERVICE)
					.year(year)
					.requested("60000")
					.budget(overhead("全流程督导", "40000"), overhead("造价", "20000")));
		this.studies.entered(number);
		this.studies.reviewed(number);
		this.studies.voted(number, 9, 0);
		this.studies.signed(number);
		this.procurement.awarded(this.procurement.readyToAward(this.procurement.opened(number)), this.vendors.first(),
				Money.of(60_000));
		this.procurement.signed(number, Money.of(60_000), this.fixture.today().plusMonths(3));
		this.fixture.post(number, NoticeNode.PROCUREMENT);
		List.of(Role.TASK_FORCE, Role.STREET_CLERK, Role.STREET_FINANCE, Role.STREET_LEADER)
			.forEach((role) -> this.declarations.declare(this.cast.the(role)));
		return number;
	}

	private static BudgetLine overhead(String item, String yuan) {
		BudgetLine line = DesignBuilder.line(item, "1", yuan, "询价");
		return new BudgetLine(item, FundUse.OVERHEAD, line.unit(), line.quantity(), line.unitPrice(), line.standard());
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
