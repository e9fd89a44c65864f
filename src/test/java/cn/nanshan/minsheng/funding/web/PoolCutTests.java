package cn.nanshan.minsheng.funding.web;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.procurement.ProcurementMethod;
import cn.nanshan.minsheng.project.BudgetLine;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.DesignBuilder;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.FundDesk;
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
 * Worked check 2 through the pages: seven percent of 24 millions to the fen, and what
 * happens to them when the total is cut (FUND-04).
 */
@IntegrationTest
class PoolCutTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final ProjectFixture projects;

	private final ApprovalFixture approvals;

	private final StudyFixture studies;

	private final ProcurementFixture procurement;

	private final VendorFixture vendors;

	private final SettlementFixture settlements;

	private final JdbcClient jdbc;

	private final FundDesk desk;

	PoolCutTests(MockMvc mvc, Cast cast, ProjectFixture projects, ApprovalFixture approvals, StudyFixture studies,
			ProcurementFixture procurement, VendorFixture vendors, SettlementFixture settlements, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.projects = projects;
		this.approvals = approvals;
		this.studies = studies;
		this.procurement = procurement;
		this.vendors = vendors;
		this.settlements = settlements;
		this.jdbc = jdbc;
		this.desk = new FundDesk(mvc, cast);
	}

	@Test
	@Enforces("FUND-04")
	void aCutIsRecordedAndFoundUntilTheTotalIsRaisedAgain() throws Exception {
		this.desk.opened("12000000");
		FundDesk another = new FundDesk(this.mvc, this.cast).opened("12000000");
		approve(overhead("1680000.01", another.year())).andExpect(Blocked.by("FUND-04"));
		String number = overhead("1680000.00", this.desk.year());
		approve(number).andExpect(status().is3xxRedirection());
		assertThat(this.desk.page("").text()).doesNotContain("不能再批、再付");
		this.desk.budget("CUT", "500000", "500000").andExpect(status().is3xxRedirection());
		assertThat(this.desk.page("").text()).contains("23,000,000.00", "不能再批、再付", "1,610,000.00", "70,000.00");
		assertThat(tasks()).containsExactly("处理督导经费超限");
		this.desk.budget("RAISE", "500000", "500000").andExpect(status().is3xxRedirection());
		assertThat(tasks()).isEmpty();
		assertThat(this.desk.page("").text()).doesNotContain("不能再批、再付");
		assertThat(this.desk.page("/verification").text()).contains("全部一致");
	}

	@Test
	@Enforces("FUND-04")
	void aCutStopsThePaymentsOfTheWholeShareUntilTheTotalIsRaisedAgain() throws Exception {
		this.desk.opened("12000000");
		String number = overhead("1680000.00", this.desk.year());
		approve(number).andExpect(status().is3xxRedirection());
		contracted(number);
		ask(number).andExpect(status().is3xxRedirection());
		UUID approved = this.settlements.approved(newest(number));
		this.desk.budget("CUT", "500000", "500000").andExpect(status().is3xxRedirection());
		for (ResultActions refused : List.of(ask(number), voucher(approved))) {
			refused.andExpect(Blocked.by("FUND-04"))
				.andExpect(content().string(containsString("督导等工作经费已批 1,680,000.00")))
				.andExpect(content().string(containsString("不超过街道资金总额 23,000,000.00 的 7%，即 1,610,000.00")));
		}
		assertThat(this.settlements.paymentState(approved)).isEqualTo("APPROVED");
		assertThat(this.settlements.paidOf(number)).isZero();
		this.desk.budget("RAISE", "500000", "500000").andExpect(status().is3xxRedirection());
		voucher(approved).andExpect(status().is3xxRedirection());
		assertThat(this.settlements.paidOf(number)).isEqualByComparingTo("672000");
		assertThat(this.desk.page("/verification").text()).contains("全部一致");
	}

	/**
	 * A million and more is tendered, and the leading body decides (PROC-03, PROC-07).
	 */
	private void contracted(String number) {
		Money sum = Money.of("1680000.00");
		this.procurement.awarded(
				this.procurement.decided(
						this.procurement.by(ProcurementMethod.OPEN_TENDER, this.procurement.opened(number)), 9, 8, 0),
				this.vendors.first(), sum);
		this.procurement.signed(number, sum, this.settlements.today().plusMonths(3));
		this.settlements.post(number, NoticeNode.PROCUREMENT);
		List.of(Role.TASK_FORCE, Role.STREET_CLERK, Role.STREET_FINANCE, Role.STREET_LEADER)
			.forEach((role) -> this.approvals.declared(this.cast.the(role)));
	}

	/** Asks for forty percent, as is usual after the contract. */
	private ResultActions ask(String number) throws Exception {
		return this.mvc.perform(Invoices.typed(post("/projects/" + number + "/payments/new"), "672000.00")
			.param("stage", "ADVANCE")
			.param("fundUse", "OVERHEAD")
			.param("category", "SUPERVISION")
			.param("amount", "672000.00")
			.param("purpose", "全流程督导首款")
			.with(this.cast.as(Role.TASK_FORCE))
			.with(csrf()));
	}

	private ResultActions voucher(UUID payment) throws Exception {
		return this.mvc
			.perform(post("/payments/" + payment + "/voucher").param("paidOn", this.settlements.today().toString())
				.param("voucherNumber", "记-1680")
				.param("version", String.valueOf(this.settlements.paymentVersion(payment)))
				.with(this.cast.as(Role.STREET_FINANCE))
				.with(csrf()));
	}

	private UUID newest(String number) {
		return this.jdbc.sql("""
				select id from payment where project_id = (select id from project where number = :number)
				order by tranche desc limit 1
				""").param("number", number).query(UUID.class).single();
	}

	private String overhead(String yuan, int year) throws Exception {
		BudgetLine line = DesignBuilder.line("全流程督导", "1", yuan, "询价");
		String number = this.studies.draft(Track.POOL,
				this.projects.design()
					.type(ProjectType.SERVICE)
					.year(year)
					.requested(yuan)
					.budget(new BudgetLine(line.item(), FundUse.OVERHEAD, line.unit(), line.quantity(),
							line.unitPrice(), line.standard())));
		this.studies.entered(number);
		this.studies.reviewed(number);
		this.studies.voted(number, 9, 0);
		this.approvals.declared(this.cast.the(Role.STREET_LEADER));
		return number;
	}

	private ResultActions approve(String number) throws Exception {
		return this.mvc.perform(
				post("/projects/" + number + "/study/approval").param("version", "" + this.approvals.version(number))
					.with(this.cast.as(Role.STREET_LEADER))
					.with(csrf()));
	}

	private List<String> tasks() {
		return this.jdbc
			.sql("""
					select kind from task where subject = (select id from annual_budget where street_code = 'TY' and year = :year)
					and done_at is null
					""")
			.param("year", this.desk.year())
			.query(String.class)
			.list();
	}

}
