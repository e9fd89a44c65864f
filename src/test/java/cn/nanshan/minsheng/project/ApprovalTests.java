package cn.nanshan.minsheng.project;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.funding.Budgets;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.integrity.DeclareInterests;
import cn.nanshan.minsheng.integrity.RelatedPerson;
import cn.nanshan.minsheng.integrity.Relation;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.DesignBuilder;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.TestClock;
import cn.nanshan.minsheng.workflow.StepOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

/** The street's chain asks its rules, and each breach is refused on the page. */
@IntegrationTest
class ApprovalTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final TestClock clock;

	private final ProjectFixture projects;

	private final ApprovalFixture fixture;

	private final DeclareInterests declarations;

	private final Budgets budgets;

	private final JdbcClient jdbc;

	ApprovalTests(MockMvc mvc, Cast cast, TestClock clock, ProjectFixture projects, ApprovalFixture fixture,
			DeclareInterests declarations, Budgets budgets, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.clock = clock;
		this.projects = projects;
		this.fixture = fixture;
		this.declarations = declarations;
		this.budgets = budgets;
		this.jdbc = jdbc;
	}

	@BeforeEach
	void money() {
		this.fixture.budget();
	}

	private ResultActions sign(String number, StepOutcome outcome, String... gates) throws Exception {
		Role role = this.fixture.step(number).role();
		MockHttpServletRequestBuilder request = post("/projects/" + number + "/approval").with(this.cast.as(role))
			.with(csrf())
			.param("version", "" + this.fixture.version(number))
			.param("run", "" + this.fixture.run(number).version())
			.param("outcome", outcome.name())
			.param("opinion", "经研究")
			.param("minutesNumber", "桃源专责〔2026〕9 号");
		if (gates.length > 0) {
			request.param("gates", gates);
		}
		return this.mvc.perform(request);
	}

	private void refusedBy(String clause, ResultActions answer) throws Exception {
		answer.andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString(clause)));
	}

	private String atLeader(DesignBuilder design) {
		String number = this.fixture.beforeLastStep(this.projects.deliberating(design));
		this.fixture.declared(this.cast.the(Role.STREET_LEADER));
		return number;
	}

	private ResultActions waive(String number, String clause, Role role, String minutes) throws Exception {
		return this.mvc.perform(post("/projects/" + number + "/waivers").with(this.cast.as(role))
			.with(csrf())
			.param("clauseId", clause)
			.param("justification", "与部门预算项目内容不同")
			.param("basis", "2026 年部门预算表第 37 行")
			.param("minutesNumber", minutes));
	}

	private ResultActions submit(String number) throws Exception {
		return this.mvc.perform(post("/projects/" + number + "/submission").with(this.cast.as(Role.COMMUNITY_SECRETARY))
			.with(csrf())
			.param("version", "" + this.fixture.version(number)));
	}

	@Test
	@Enforces("MF-23")
	void nothingIsSubmittedBeforeThePublicityIsOver() throws Exception {
		String number = this.fixture.passed(this.projects.deliberating());
		refusedBy("MF-23", submit(number));
		this.fixture.posted(number);
		this.clock.setTo(this.fixture.today().plusDays(6));
		refusedBy("MF-23", submit(number));
	}

	@Test
	@AtBoundary("MF-23")
	void theDayAfterThePublicityItIsSubmitted() throws Exception {
		String number = this.fixture.passed(this.projects.deliberating());
		this.fixture.posted(number);
		this.clock.setTo(this.fixture.today().plusDays(7));
		submit(number).andExpect(status().is3xxRedirection());
		assertThat(this.fixture.project(number).state()).isEqualTo(ProjectState.SUBMITTED);
	}

	@Test
	@Enforces("MF-21")
	void theTaskForceGuardsAllFourGates() throws Exception {
		String number = this.fixture.submitted(this.projects.deliberating());
		while (this.fixture.step(number).role() != Role.TASK_FORCE) {
			this.fixture.agree(number);
		}
		this.fixture.declared(this.cast.the(Role.TASK_FORCE));
		refusedBy("MF-21", sign(number, StepOutcome.AGREED, "POLITICS", "PROJECT", "PROCEDURE"));
		sign(number, StepOutcome.AGREED, "POLITICS", "PROJECT", "PROCEDURE", "LAW")
			.andExpect(status().is3xxRedirection());
	}

	@Test
	@AtBoundary({ "FUND-01", "MF-21", "FUND-30" })
	void theLastSignatureApprovesAndCommits() throws Exception {
		String number = atLeader(this.projects.design());
		Money before = this.budgets.of(Cast.STREET, 2026).orElseThrow().free();
		sign(number, StepOutcome.AGREED).andExpect(status().is3xxRedirection());
		assertThat(this.fixture.project(number).state()).isEqualTo(ProjectState.APPROVED);
		assertThat(before.minus(this.budgets.of(Cast.STREET, 2026).orElseThrow().free())).isEqualTo(Money.of(96_000));
	}

	@Test
	@Enforces("FUND-01")
	void aYearWithoutBudgetApprovesNothing() throws Exception {
		refusedBy("FUND-01", sign(atLeader(this.projects.design().year(2027)), StepOutcome.AGREED));
	}

	@ParameterizedTest
	@EnumSource(NegativeItem.class)
	@Enforces({ "FUND-10", "FUND-11", "FUND-12", "FUND-13", "FUND-14", "FUND-15", "FUND-16", "FUND-17", "FUND-18" })
	void anItemOfTheNegativeListNeedsAJustification(NegativeItem item) throws Exception {
		String number = atLeader(this.projects.design().answer(item, true, "部分重叠"));
		refusedBy(item.clause().id(), sign(number, StepOutcome.AGREED));
		refusedBy("FUND-18", sign(number, StepOutcome.AGREED));
		assertThat(this.fixture.project(number).state()).isEqualTo(ProjectState.SUBMITTED);
	}

	@Test
	@AtBoundary({ "FUND-13", "FUND-18" })
	void aJustifiedExceptionIsApprovedAndListed() throws Exception {
		String number = atLeader(this.projects.design().answer(NegativeItem.DEPARTMENT_BUDGET, true, "部分重叠"));
		waive(number, "FUND-13", Role.TASK_FORCE, "").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("请填会议纪要号")));
		waive(number, "FUND-13", Role.STREET_FINANCE, "9 号").andExpect(status().isForbidden());
		waive(number, "FUND-13", Role.TASK_FORCE, "桃源专责〔2026〕9 号").andExpect(status().is3xxRedirection());
		sign(number, StepOutcome.AGREED).andExpect(status().is3xxRedirection());
		this.mvc.perform(get("/waivers").with(this.cast.as(Role.BUREAU_AUDIT)))
			.andExpect(content().string(containsString(number)));
		this.mvc.perform(get("/waivers").with(Cast.as(this.cast.foreign(Role.TASK_FORCE))))
			.andExpect(content().string(org.hamcrest.Matchers.not(containsString(number))));
	}

	@Test
	@Enforces("MF-03")
	void aSumOverTheCapIsNeverWaivedForACommunity() throws Exception {
		String number = atLeader(this.projects.design());
		this.jdbc.sql("update project set requested = 1000000.01 where number = :number")
			.param("number", number)
			.update();
		this.jdbc.sql("update approval_run set asked = 1000000.01 where id = :id")
			.param("id", this.fixture.run(number).id())
			.update();
		refusedBy("MF-03", sign(number, StepOutcome.AGREED));
		waive(number, "MF-03", Role.STREET_LEADER, "9 号").andExpect(status().isConflict());
	}

	@Test
	@Enforces("FUND-30")
	void targetsAreFilledInBeforeApproval() throws Exception {
		refusedBy("FUND-30", sign(atLeader(this.projects.design().targets()), StepOutcome.AGREED));
	}

	@Test
	@Enforces("COI-07")
	void aRelatedApproverStaysAway() throws Exception {
		String number = this.fixture.submitted(this.projects.deliberating(this.projects.design().person("梁国栋")));
		this.clock.advance(Duration.ofHours(1));
		this.declarations.declare(List.of(new RelatedPerson(Relation.COLLATERAL_BLOOD, "梁国栋", "", null)),
				this.cast.the(Role.STREET_CLERK));
		refusedBy("COI-07", sign(number, StepOutcome.AGREED));
		this.clock.advance(Duration.ofHours(1));
		this.declarations.declare(List.of(), this.cast.the(Role.STREET_CLERK));
		sign(number, StepOutcome.AGREED).andExpect(status().is3xxRedirection());
	}

	@Test
	@Enforces("COI-08")
	void nobodySignsOnAnOldDeclaration() throws Exception {
		String number = this.fixture.submitted(this.projects.deliberating());
		this.clock.setTo(LocalDate.of(2057, 1, 10));
		this.fixture.declared(this.cast.the(Role.STREET_CLERK));
		this.clock.setTo(LocalDate.of(2058, 1, 11));
		refusedBy("COI-08", sign(number, StepOutcome.AGREED));
	}

	@Test
	@Enforces("MF-15")
	void withoutARegulationInForceNothingIsApproved() throws Exception {
		String number = atLeader(this.projects.design());
		setEnd("2020-12-31");
		try {
			refusedBy("MF-15", sign(number, StepOutcome.AGREED));
		}
		finally {
			setEnd(null);
		}
	}

	@Test
	@AtBoundary("MF-15")
	void theOneEditionInForceIsEnough() throws Exception {
		String number = atLeader(this.projects.design());
		int edition = this.jdbc.sql(
				"select edition from street_regulation where street_code = 'TY' and state = 'PUBLISHED' and in_force_to is null")
			.query(Integer.class)
			.single();
		this.mvc.perform(get("/projects/" + number + "/approval").with(this.cast.as(Role.STREET_LEADER)))
			.andExpect(content().string(containsString("街道审批流程第 " + edition + " 版生效")));
		sign(number, StepOutcome.AGREED).andExpect(status().is3xxRedirection());
		assertThat(this.fixture.project(number).state()).isEqualTo(ProjectState.APPROVED);
	}

	private void setEnd(@Nullable String day) {
		this.jdbc.sql(
				"update street_regulation set in_force_to = cast(:day as date) where street_code = 'TY' and state = 'PUBLISHED'")
			.param("day", day)
			.update();
	}

	@Test
	void returningNeedsAReasonAndComesBack() throws Exception {
		String number = this.fixture.submitted(this.projects.deliberating());
		this.fixture.declared(this.cast.the(Role.STREET_CLERK));
		this.mvc
			.perform(post("/projects/" + number + "/approval").with(this.cast.as(Role.STREET_CLERK))
				.with(csrf())
				.param("version", "" + this.fixture.version(number))
				.param("run", "" + this.fixture.run(number).version())
				.param("outcome", "RETURNED"))
			.andExpect(status().isUnprocessableContent());
		sign(number, StepOutcome.RETURNED).andExpect(status().is3xxRedirection());
		assertThat(this.fixture.project(number).state()).isEqualTo(ProjectState.RETURNED);
		submit(number).andExpect(status().is3xxRedirection());
		assertThat(this.fixture.run(number).round()).isEqualTo(2);
	}

	@Test
	void whoRejectedDoesNotReconsiderAndItIsReconsideredOnce() throws Exception {
		String number = this.fixture.submitted(this.projects.deliberating());
		this.fixture.sign(number, StepOutcome.REJECTED, "与街道规划不符");
		submit(number).andExpect(status().is3xxRedirection());
		sign(number, StepOutcome.AGREED).andExpect(status().isConflict());
	}

	@Test
	void theOtherOfTwoApproversAtOnceIsTold() throws Exception {
		String number = this.fixture.submitted(this.projects.deliberating());
		this.fixture.declared(this.cast.the(Role.STREET_CLERK));
		int seen = this.fixture.run(number).version();
		sign(number, StepOutcome.AGREED).andExpect(status().is3xxRedirection());
		Role next = this.fixture.step(number).role();
		this.fixture.declared(this.cast.the(next));
		this.mvc
			.perform(post("/projects/" + number + "/approval").with(this.cast.as(next))
				.with(csrf())
				.param("version", "" + this.fixture.version(number))
				.param("run", "" + seen)
				.param("outcome", "AGREED"))
			.andExpect(status().isConflict());
	}

	@Test
	void theWrongOfficeIsForbiddenAndAForeignStreetSeesNothing() throws Exception {
		String number = this.fixture.submitted(this.projects.deliberating());
		this.mvc
			.perform(post("/projects/" + number + "/approval").with(this.cast.as(Role.STREET_LEADER))
				.with(csrf())
				.param("version", "" + this.fixture.version(number))
				.param("run", "0")
				.param("outcome", "AGREED"))
			.andExpect(status().isForbidden());
		this.mvc.perform(get("/projects/" + number + "/approval").with(Cast.as(this.cast.foreign(Role.STREET_CLERK))))
			.andExpect(status().isNotFound());
	}

	@Test
	void aRefusedCommitmentLeavesNothingHalfDone() throws Exception {
		String number = atLeader(this.projects.design());
		UUID id = this.fixture.project(number).id().value();
		UUID budget = this.budgets.of(Cast.STREET, 2026).orElseThrow().id();
		this.jdbc.sql("insert into commitment (reference, budget_id, approved, held) values (:id, :budget, 1, 0)")
			.param("id", id)
			.param("budget", budget)
			.update();
		Money before = this.budgets.of(Cast.STREET, 2026).orElseThrow().committed();
		org.assertj.core.api.Assertions.assertThatThrownBy(() -> sign(number, StepOutcome.AGREED).andReturn())
			.isNotNull();
		assertThat(this.fixture.project(number).state()).isEqualTo(ProjectState.SUBMITTED);
		assertThat(this.fixture.step(number).role()).isEqualTo(Role.STREET_LEADER);
		assertThat(this.budgets.of(Cast.STREET, 2026).orElseThrow().committed()).isEqualTo(before);
	}

	@Test
	void withdrawingAnApprovedProjectGivesTheMoneyBack() throws Exception {
		String number = this.fixture.approved(this.projects.deliberating());
		Money before = this.budgets.of(Cast.STREET, 2026).orElseThrow().committed();
		this.mvc
			.perform(post("/projects/" + number + "/withdrawal").with(this.cast.as(Role.COMMUNITY_SECRETARY))
				.with(csrf())
				.param("version", "" + this.fixture.version(number))
				.param("reason", "小区改造一并实施"))
			.andExpect(status().is3xxRedirection());
		assertThat(before.minus(this.budgets.of(Cast.STREET, 2026).orElseThrow().committed()))
			.isEqualTo(Money.of(96_000));
	}

}
