package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.funding.Budgets;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.integrity.DeclareInterests;
import cn.nanshan.minsheng.integrity.RelatedPerson;
import cn.nanshan.minsheng.integrity.Relation;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.settlement.PaymentStage;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProcurementFixture;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.SettlementFixture;
import cn.nanshan.minsheng.testing.TestClock;
import cn.nanshan.minsheng.testing.VendorFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A contract changes within what was approved, and each change stays on record. */
@IntegrationTest
class ContractChangeTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final TestClock clock;

	private final ProjectFixture projects;

	private final ApprovalFixture approval;

	private final ProcurementFixture fixture;

	private final SettlementFixture payments;

	private final VendorFixture vendors;

	private final DeclareInterests declarations;

	private final Budgets budgets;

	private final JdbcClient jdbc;

	ContractChangeTests(MockMvc mvc, Cast cast, TestClock clock, ProjectFixture projects, ApprovalFixture approval,
			ProcurementFixture fixture, SettlementFixture payments, VendorFixture vendors,
			DeclareInterests declarations, Budgets budgets, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.clock = clock;
		this.projects = projects;
		this.approval = approval;
		this.fixture = fixture;
		this.payments = payments;
		this.vendors = vendors;
		this.declarations = declarations;
		this.budgets = budgets;
		this.jdbc = jdbc;
	}

	@Test
	@Enforces("FUND-25")
	@AtBoundary("FUND-25")
	void allThatWasApprovedAndNotAFenMore() throws Exception {
		String number = contracted(ProjectType.SERVICE, 80_000);
		Money before = committed();
		change(number, "96000.01").andExpect(Blocked.by("FUND-25"))
			.andExpect(content().string(containsString("变更后合同额 96,000.01 ≤ 批复额 96,000.00")));
		assertThat(changesOf(number)).isEmpty();
		assertThat(committed()).isEqualTo(before);
		change(number, "96,000.00").andExpect(status().is3xxRedirection());
		assertThat(this.approval.project(number).contractAmount()).isEqualTo(Money.of(96_000));
		assertThat(committed().minus(before)).isEqualTo(Money.of(16_000));
		assertThat(heldOf(number)).isEqualTo("96000.00");
		assertThat(entriesOf(number)).containsExactly("COMMIT", "CONTRACT", "CHANGE");
	}

	/** Approved 500 000, signed for 480 000, to be raised by 30 000. */
	@Test
	@Enforces({ "WORKS-13", "FUND-25" })
	void whatExceedsTheApprovalIsApprovedAnew() throws Exception {
		String number = this.fixture
			.readyToAward(this.fixture.opened(this.fixture.approved(this.projects.design().requested("500000"))));
		this.fixture.awarded(this.fixture.decided(number, 9, 7, 0), this.vendors.first(), Money.of(480_000));
		this.fixture.signed(number, Money.of(480_000), this.clock.today().plusMonths(3));
		change(number, "510000").andExpect(Blocked.by("FUND-25", "WORKS-13"));
		assertThat(this.approval.project(number).contractAmount()).isEqualTo(Money.of(480_000));
	}

	@Test
	@Enforces("WORKS-13")
	@AtBoundary("WORKS-13")
	void aTenthOfTheWorksAndNotAFenMore() throws Exception {
		String number = contracted(ProjectType.WORKS, 80_000);
		change(number, "88000.01").andExpect(Blocked.by("WORKS-13"));
		change(number, "71999.99").andExpect(Blocked.by("WORKS-13"));
		change(number, "84000").andExpect(status().is3xxRedirection());
		change(number, "79999.99").andExpect(Blocked.by("WORKS-13"));
		change(number, "80000").andExpect(status().is3xxRedirection());
		change(number, "80000.01").andExpect(Blocked.by("WORKS-13"));
	}

	@Test
	@Enforces("FUND-25")
	@AtBoundary("FUND-25")
	void neverBelowWhatWasPaid() throws Exception {
		String number = this.payments.running();
		this.payments.paid(number, PaymentStage.ADVANCE, Money.of(20_000));
		this.approval.declared(this.fixture.office());
		change(number, "19999.99").andExpect(Blocked.by("FUND-25"));
		change(number, "20000").andExpect(status().is3xxRedirection());
		assertThat(heldOf(number)).isEqualTo("20000.00");
	}

	@Test
	void everyChangeIsARowAndNoneIsTouchedAgain() throws Exception {
		String number = contracted(ProjectType.SERVICE, 80_000);
		change(number, "90000").andExpect(status().is3xxRedirection());
		send(form(number, "85000").with("reason", "减少地砖").with("documentNumber", "桃采补〔2026〕2 号"))
			.andExpect(status().is3xxRedirection());
		assertThat(changesOf(number)).containsExactly("80000.00 90000.00", "90000.00 85000.00");
		assertThat(this.fixture.sheet(number).contract()).extracting(Contract::sum).isEqualTo(Money.of(80_000));
		for (String tampering : List.of("update contract_change set sum = 1", "delete from contract_change")) {
			assertThatThrownBy(() -> this.jdbc.sql(tampering).update()).hasMessageContaining("contract_change");
		}
		assertThat(this.jdbc.sql("select count(*) from audit_event e where e::text like :number")
			.param("number", "%变更合同%" + "85,000.00" + "%")
			.query(Integer.class)
			.single()).isPositive();
	}

	@Test
	void theContractSectionShowsThem() throws Exception {
		String number = contracted(ProjectType.SERVICE, 80_000);
		change(number, "90000").andExpect(status().is3xxRedirection());
		UUID contract = this.jdbc.sql("select id from contract where number = :number")
			.param("number", "桃采合〔2026〕" + number)
			.query(UUID.class)
			.single();
		for (String address : List.of("/projects/" + number + "?tab=procurement", "/contracts/" + contract)) {
			for (Role reader : List.of(Role.COMMUNITY_CLERK, Role.VENDOR)) {
				Document page = show(address, reader);
				assertThat(page.text()).contains("变更后");
				assertThat(page.select("section[aria-labelledby=chg-h] tbody tr").eachText()).singleElement()
					.asString()
					.contains("80,000.00", "+10,000.00", "90,000.00", "增设扶手 12 米", "桃采补〔2026〕1 号", "2026-03-22");
			}
		}
		assertThat(listed(number)).contains("90,000.00");
		Document overview = show("/projects/" + number, Role.STREET_PROCUREMENT);
		assertThat(overview.select("a[href$=/procurement/change]").text()).contains("合同变更");
	}

	@Test
	@Enforces({ "COI-07", "COI-08" })
	@AtBoundary({ "COI-07", "COI-08" })
	void whoIsRelatedOrSaysNothingChangesNothing() throws Exception {
		String number = contracted(ProjectType.SERVICE, 80_000);
		this.clock.setTo(LocalDate.of(2071, 6, 1));
		this.declarations.declare(List.of(new RelatedPerson(Relation.SPOUSE, "示例配偶", VendorFixture.FIRST, null)),
				this.fixture.office());
		change(number, "81000").andExpect(Blocked.by("COI-07"));
		this.clock.setTo(LocalDate.of(2071, 6, 2));
		this.declarations.declare(List.of(), this.fixture.office());
		send(form(number, "81000").without("stated")).andExpect(Blocked.by("COI-08"));
		change(number, "81000").andExpect(status().is3xxRedirection());
	}

	@Test
	void everythingWrongIsSaidAtOnceAndKept() throws Exception {
		String number = contracted(ProjectType.SERVICE, 80_000);
		Document page = Jsoup
			.parse(send(form(number, "0").with("reason", " ").with("documentNumber", "").with("agreedOn", "2026-03-23"))
				.andExpect(status().isUnprocessableContent())
				.andReturn()
				.getResponse()
				.getContentAsString());
		assertThat(page.select("form").text()).contains("变更后合同额应为大于 0 的金额", "请填写变更理由", "请填写文号", "变更日期不能晚于今天");
		assertThat(page.select("input[name=agreedOn]").val()).isEqualTo("2026-03-23");
		send(form(number, "81000").with("agreedOn", "2026-03-21"))
			.andExpect(content().string(containsString("变更日期不能早于签订合同的 2026-03-22")));
		assertThat(changesOf(number)).isEmpty();
	}

	@Test
	void sameSumIsNoChange() throws Exception {
		change(contracted(ProjectType.SERVICE, 80_000), "80000").andExpect(status().isConflict())
			.andExpect(content().string(containsString("相同")));
	}

	@Test
	void staleFormIsAConflict() throws Exception {
		String number = contracted(ProjectType.SERVICE, 80_000);
		Form seen = form(number, "81000");
		change(number, "82000").andExpect(status().is3xxRedirection());
		send(seen).andExpect(status().isConflict());
		assertThat(changesOf(number)).hasSize(1);
	}

	@Test
	void onlyTheOfficeThatSignedChanges() throws Exception {
		String number = contracted(ProjectType.SERVICE, 80_000);
		this.mvc.perform(form(number, "81000").by(this.cast.as(Role.STREET_CLERK))).andExpect(status().isForbidden());
		this.mvc.perform(form(number, "81000").by(Cast.as(this.cast.foreign(Role.STREET_PROCUREMENT))))
			.andExpect(status().isNotFound());
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void beforeTheContractAndAfterTheWorkNothingIsChanged(boolean before) throws Exception {
		String number = before ? this.fixture.opened() : this.payments.completed();
		this.approval.declared(this.fixture.office());
		change(number, "40000").andExpect(status().is4xxClientError())
			.andExpect(content().string(not(containsString("合同变更已登记"))));
		this.mvc.perform(get("/projects/" + number).with(this.cast.as(Role.STREET_PROCUREMENT)))
			.andExpect(content().string(allOf(containsString(number), not(containsString("/procurement/change")))));
	}

	private String contracted(ProjectType type, long sum) {
		return this.fixture.contracted(this.projects.design().type(type), Money.of(sum));
	}

	private Form form(String number, String sum) {
		return Form.change(number, this.approval.version(number), sum).with("agreedOn", this.clock.today().toString());
	}

	private ResultActions change(String number, String sum) throws Exception {
		return send(form(number, sum));
	}

	private ResultActions send(Form form) throws Exception {
		return this.mvc.perform(form.by(this.cast.as(Role.STREET_PROCUREMENT)));
	}

	private Document show(String address, Role role) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(address).with(this.cast.as(role)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	private Money committed() {
		return this.budgets.of(Cast.STREET, 2026).orElseThrow().committed();
	}

	private List<String> changesOf(String number) {
		return this.jdbc.sql("""
				select h.sum_before || ' ' || h.sum from contract_change h join contract c on c.id = h.contract_id
				join project p on p.id = c.project_id where p.number = :number order by h.position
				""").param("number", number).query(String.class).list();
	}

	private String heldOf(String number) {
		return this.jdbc.sql("""
				select case when held = contracted then held::text else 'torn' end from commitment
				where reference = (select id from project where number = :number)
				""").param("number", number).query(String.class).single();
	}

	/** Turns the pages of the list until the project's contract is there. */
	private String listed(String number) throws Exception {
		String address = "/contracts";
		while (!address.isEmpty()) {
			Document page = show(address, Role.STREET_PROCUREMENT);
			String row = page.select("tr:contains(" + number + ")").text();
			if (!row.isEmpty()) {
				return row;
			}
			address = page.select(".pager a:contains(下一页)").attr("href");
		}
		return "";
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
