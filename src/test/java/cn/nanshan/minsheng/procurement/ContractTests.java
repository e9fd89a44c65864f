package cn.nanshan.minsheng.procurement;

import java.util.UUID;

import cn.nanshan.minsheng.funding.Budgets;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.integrity.AbnormalListing;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProcurementFixture;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.VendorFixture;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What is signed is what was awarded, and state, contract and money change together. */
@IntegrationTest
class ContractTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final ProjectFixture projects;

	private final ApprovalFixture approval;

	private final ProcurementFixture fixture;

	private final VendorFixture vendors;

	private final AbnormalListing listing;

	private final Budgets budgets;

	ContractTests(MockMvc mvc, Cast cast, ProjectFixture projects, ApprovalFixture approval, ProcurementFixture fixture,
			VendorFixture vendors, AbnormalListing listing, Budgets budgets) {
		this.mvc = mvc;
		this.cast = cast;
		this.projects = projects;
		this.approval = approval;
		this.fixture = fixture;
		this.vendors = vendors;
		this.listing = listing;
		this.budgets = budgets;
	}

	private String awarded() {
		return this.fixture.awarded(this.fixture.opened());
	}

	private Form form(String number) {
		return Form.contract(number, this.fixture.version(number));
	}

	private ResultActions send(Form form) throws Exception {
		return this.mvc.perform(form.by(this.cast.as(Role.STREET_PROCUREMENT)));
	}

	private Money committed() {
		return this.budgets.of(Cast.STREET, 2026).orElseThrow().committed();
	}

	private ProjectState state(String number) {
		return this.approval.project(number).state();
	}

	@Test
	@Enforces({ "LIB-15", "PROC-03" })
	void nothingIsSignedWithoutAnAward() throws Exception {
		String number = this.fixture
			.readyToAward(this.fixture.opened(this.fixture.approved(this.projects.design().requested("300000"))));
		send(form(number)).andExpect(Blocked.by("LIB-15", "PROC-03", "PROC-11", "FUND-25"));
		assertThat(state(number)).isEqualTo(ProjectState.PROCURING);
	}

	@Test
	@Enforces("LIB-15")
	void nothingIsSignedAboveTheAward() throws Exception {
		String number = awarded();
		send(form(number).with("sum", "90,000.01")).andExpect(Blocked.by("LIB-15"));
		assertThat(state(number)).isEqualTo(ProjectState.PROCURING);
	}

	@Test
	@AtBoundary({ "LIB-15", "PROC-11", "COI-07", "COI-08" })
	void whatWasAwardedIsSignedAndTheRestIsFree() throws Exception {
		String number = awarded();
		Money before = committed();
		send(form(number)).andExpect(status().is3xxRedirection());
		assertThat(state(number)).isEqualTo(ProjectState.CONTRACTED);
		assertThat(this.approval.project(number).contractAmount()).isEqualTo(Money.of(90_000));
		assertThat(before.minus(committed())).isEqualTo(Money.of(6_000));
	}

	@Test
	@Enforces("FUND-25")
	@AtBoundary("FUND-25")
	void allThatWasApprovedAndNotAFenMore() throws Exception {
		String number = this.fixture.awarded(this.fixture.readyToAward(this.fixture.opened()), this.vendors.first(),
				Money.of(96_000));
		Money before = committed();
		send(form(number).with("sum", "96000.01")).andExpect(Blocked.by("FUND-25", "LIB-15"));
		assertThat(this.fixture.sheet(number).contract()).isNull();
		send(form(number).with("sum", "96000.00")).andExpect(status().is3xxRedirection());
		assertThat(committed()).isEqualTo(before);
	}

	@Test
	@Enforces("PROC-11")
	void aVendorListedAfterTheAwardDoesNotSign() throws Exception {
		UUID vendor = this.vendors.another();
		String number = this.fixture.by(ProcurementMethod.PRESELECTED, this.fixture.opened());
		this.fixture.awarded(number, vendor, Money.of(90_000));
		this.listing.list(vendor, "示例", "抽查发现问题", "南民〔2026〕8 号", this.cast.the(Role.BUREAU_CIVIL_AFFAIRS));
		send(form(number)).andExpect(Blocked.by("PROC-11"));
	}

	@Test
	void aContractSignedTwiceIsSignedOnce() throws Exception {
		String number = awarded();
		Form form = form(number).with("_key", UUID.randomUUID().toString());
		Money before = committed();
		String first = send(form).andReturn().getResponse().getRedirectedUrl();
		String second = send(form).andReturn().getResponse().getRedirectedUrl();
		assertThat(second).isNotNull().isEqualTo(first);
		send(form(number)).andExpect(status().isConflict());
		assertThat(before.minus(committed())).isEqualTo(Money.of(6_000));
	}

	@Test
	void daysAreChecked() throws Exception {
		send(form(awarded()).with("signedOn", "2026-03-23").with("startsOn", "2026-06-02").with("endsOn", "2026-06-01"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("签订日期不能晚于今天")))
			.andExpect(content().string(containsString("履行截止日不能早于开始日")));
	}

	@Test
	void nothingIsSignedBeforeItsAward() throws Exception {
		send(form(awarded()).with("signedOn", "2026-03-09")).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("签订日期不能早于确定采购结果的")));
	}

	@Test
	void theVendorReachesItsContractAndNobodyElsesQuote() throws Exception {
		UUID other = this.vendors.named("示例落选服务中心", "落某", "");
		String number = this.fixture.opened();
		this.fixture.awarded(this.fixture.quoted(this.fixture.by(ProcurementMethod.PRESELECTED, number),
				this.vendors.first(), other), this.vendors.first(), Money.of(90_000));
		String page = "/projects/" + number + "?tab=procurement";
		this.mvc.perform(get(page).with(this.cast.as(Role.VENDOR))).andExpect(status().isNotFound());
		UUID contract = this.fixture.signed(number);
		this.mvc.perform(get(page).with(this.cast.as(Role.VENDOR)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("桃采合〔2026〕" + number)))
			.andExpect(content().string(not(containsString("示例落选服务中心"))));
		this.mvc.perform(get("/contracts/" + contract).with(this.cast.as(Role.VENDOR))).andExpect(status().isOk());
		this.mvc.perform(get("/contracts/" + contract).with(Cast.as(this.cast.foreign(Role.STREET_PROCUREMENT))))
			.andExpect(status().isNotFound());
	}

}
