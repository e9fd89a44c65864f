package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.integrity.DeclareInterests;
import cn.nanshan.minsheng.integrity.RelatedPerson;
import cn.nanshan.minsheng.integrity.Relation;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProcurementFixture;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.TestClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** No vendor is looked for before purchaser and requirement are written down. */
@IntegrationTest
class OpeningTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final TestClock clock;

	private final ProjectFixture projects;

	private final ApprovalFixture approval;

	private final ProcurementFixture fixture;

	private final DeclareInterests declarations;

	OpeningTests(MockMvc mvc, Cast cast, TestClock clock, ProjectFixture projects, ApprovalFixture approval,
			ProcurementFixture fixture, DeclareInterests declarations) {
		this.mvc = mvc;
		this.cast = cast;
		this.clock = clock;
		this.projects = projects;
		this.approval = approval;
		this.fixture = fixture;
		this.declarations = declarations;
	}

	private String approved() {
		String number = this.fixture.approved(this.projects.design());
		this.approval.declared(this.fixture.office());
		return number;
	}

	private Form form(String number) {
		return Form.opening(number, this.approval.version(number));
	}

	private ResultActions send(Form form) throws Exception {
		return this.mvc.perform(form.by(this.cast.as(Role.STREET_PROCUREMENT)));
	}

	@Test
	@Enforces("PROC-01")
	void purchaserAndItsRepresentativeAreNamed() throws Exception {
		String number = approved();
		send(form(number).with("representative", " ")).andExpect(Blocked.by("PROC-01"));
		send(form(number).with("purchaser", "")).andExpect(Blocked.by("PROC-01", "PROC-16"));
		assertThat(this.approval.project(number).state()).isEqualTo(ProjectState.APPROVED);
	}

	@Test
	@Enforces("PROC-05")
	void theRequirementComesFirst() throws Exception {
		send(form(approved()).with("requirement", "\n ")).andExpect(Blocked.by("PROC-05"));
	}

	@Test
	@AtBoundary({ "PROC-01", "PROC-05", "PROC-16", "COI-07" })
	void theStreetOfficeOpensWithAFewWords() throws Exception {
		String number = approved();
		send(form(number).with("representative", "梁").with("requirement", "砖")).andExpect(status().is3xxRedirection());
		assertThat(this.approval.project(number).state()).isEqualTo(ProjectState.PROCURING);
		assertThat(this.fixture.sheet(number).opening().requirement()).isEqualTo("砖");
	}

	@Test
	@Enforces("PROC-16")
	void anotherPurchaserNeedsAJustification() throws Exception {
		String number = approved();
		send(form(number).with("purchaser", "大学城社区居委会")).andExpect(Blocked.by("PROC-16"));
		assertThat(justifiable(number, "")).isEmpty();
		assertThat(justifiable(number, "?purchaser=大学城社区居委会")).containsExactly("PROC-16");
		this.mvc.perform(Form.waiver(number, "PROC-16").by(this.cast.as(Role.STREET_FINANCE)))
			.andExpect(status().isForbidden());
		this.mvc.perform(Form.waiver(number, "PROC-16").by(this.cast.as(Role.TASK_FORCE)))
			.andExpect(status().is3xxRedirection());
		send(form(number).with("purchaser", "大学城社区居委会")).andExpect(status().is3xxRedirection());
	}

	private List<String> justifiable(String number, String asking) throws Exception {
		String page = this.mvc
			.perform(get("/projects/" + number + "/procurement/opening" + asking).with(this.cast.as(Role.TASK_FORCE)))
			.andReturn()
			.getResponse()
			.getContentAsString();
		return Jsoup.parse(page).select("form[action$=/waivers] input[name=clauseId]").eachAttr("value");
	}

	@Test
	@Enforces("COI-07")
	void whoIsRelatedToThePersonInChargeStaysAway() throws Exception {
		String number = this.fixture.approved(this.projects.design().person("示例亲属甲"));
		this.clock.setTo(LocalDate.of(2047, 5, 8));
		this.declarations.declare(List.of(new RelatedPerson(Relation.SPOUSE, "示例亲属甲", "", null)),
				this.fixture.office());
		send(form(number)).andExpect(Blocked.by("COI-07"));
	}

	@Test
	@Enforces("COI-08")
	void theStatementIsGivenEachTime() throws Exception {
		send(form(approved()).without("stated")).andExpect(Blocked.by("COI-08"));
	}

	@Test
	@AtBoundary("COI-08")
	void aDeclarationCountsForTwelveMonths() throws Exception {
		String number = this.fixture.approved(this.projects.design());
		this.clock.setTo(LocalDate.of(2054, 1, 10));
		this.approval.declared(this.fixture.office());
		this.clock.setTo(LocalDate.of(2055, 1, 11));
		send(form(number)).andExpect(Blocked.by("COI-08"));
		this.clock.setTo(LocalDate.of(2055, 1, 10));
		send(form(number)).andExpect(status().is3xxRedirection());
	}

}
