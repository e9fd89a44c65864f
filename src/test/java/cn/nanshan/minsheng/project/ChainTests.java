package cn.nanshan.minsheng.project;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.integrity.DeclareInterests;
import cn.nanshan.minsheng.integrity.RelatedPerson;
import cn.nanshan.minsheng.integrity.Relation;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.TestClock;
import cn.nanshan.minsheng.workflow.RunStep;
import cn.nanshan.minsheng.workflow.StepOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * What an approver can do besides agreeing: go back to a step, lower the sum, take the
 * own word back, stand in for somebody; and what a community can do meanwhile.
 */
@IntegrationTest
class ChainTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final TestClock clock;

	private final ProjectFixture projects;

	private final ApprovalFixture fixture;

	private final DeclareInterests interests;

	private final JdbcClient jdbc;

	ChainTests(MockMvc mvc, Cast cast, TestClock clock, ProjectFixture projects, ApprovalFixture fixture,
			DeclareInterests interests, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.clock = clock;
		this.projects = projects;
		this.fixture = fixture;
		this.interests = interests;
		this.jdbc = jdbc;
	}

	@BeforeEach
	void money() {
		this.fixture.budget();
	}

	@Test
	void aReturnToAnEarlierStepHasItSignedAnew() throws Exception {
		String number = this.fixture.beforeLastStep(this.projects.deliberating());
		String first = this.fixture.run(number).applicable().get(0).label();
		sign(number, Role.STREET_LEADER, StepOutcome.RETURNED, "backTo", first).andExpect(status().is3xxRedirection());
		assertThat(this.fixture.project(number).state()).isEqualTo(ProjectState.SUBMITTED);
		assertThat(this.fixture.step(number).label()).isEqualTo(first);
		assertThat(this.fixture.run(number).gatesGuarded()).isEmpty();
		assertThat(openTasks(number)).containsExactly(first);
		while (this.fixture.project(number).state() == ProjectState.SUBMITTED) {
			this.fixture.agree(number);
		}
		assertThat(this.fixture.project(number).state()).isEqualTo(ProjectState.APPROVED);
		this.mvc.perform(get("/projects/" + number + "/approval").with(this.cast.as(Role.STREET_CLERK)))
			.andExpect(content().string(containsString("不再作数的意见")));
	}

	@Test
	void onlyAStepBeforeThePresentOneCanBeReturnedTo() throws Exception {
		String number = this.fixture.submitted(this.projects.deliberating());
		String last = this.fixture.run(number).applicable().get(2).label();
		sign(number, Role.STREET_CLERK, StepOutcome.RETURNED, "backTo", last).andExpect(status().isConflict());
	}

	@Test
	void aLoweredSumIsWhatIsApprovedAndCommitted() throws Exception {
		String number = this.fixture.beforeLastStep(this.projects.deliberating());
		Money asked = this.fixture.run(number).asked();
		sign(number, Role.STREET_LEADER, StepOutcome.AGREED, "granted", asked.toString())
			.andExpect(status().isConflict());
		sign(number, Role.STREET_LEADER, StepOutcome.AGREED, "granted", "８０,０００.50")
			.andExpect(status().is3xxRedirection());
		assertThat(this.fixture.project(number).approvedAmount()).isEqualTo(Money.of("80000.50"));
		assertThat(this.jdbc.sql("""
				select approved from commitment c join project p on p.id = c.reference where p.number = :number
				""").param("number", number).query(java.math.BigDecimal.class).single())
			.isEqualByComparingTo("80000.50");
	}

	@Test
	void loweringNeedsAReasonInWords() throws Exception {
		String number = this.fixture.beforeLastStep(this.projects.deliberating());
		this.fixture.declared(this.cast.the(Role.STREET_LEADER));
		this.mvc
			.perform(form(number, StepOutcome.AGREED, "").param("granted", "80000")
				.with(this.cast.as(Role.STREET_LEADER)))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("核减金额必须写明理由")));
	}

	@Test
	void anAgreementCanBeTakenBackUntilSomebodyElseSigns() throws Exception {
		String number = this.fixture.submitted(this.projects.deliberating());
		RunStep first = this.fixture.step(number);
		this.fixture.agree(number);
		retract(number, Role.STREET_CLERK).andExpect(status().is3xxRedirection());
		assertThat(this.fixture.step(number).label()).isEqualTo(first.label());
		this.fixture.agree(number);
		this.fixture.agree(number);
		retract(number, Role.STREET_CLERK).andExpect(status().isConflict());
	}

	@Test
	void aSubmissionCanBeTakenBackUntilTheStreetSigns() throws Exception {
		String number = this.fixture.submitted(this.projects.deliberating());
		recall(number, "").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("请写明撤回的理由")));
		recall(number, "金额写错了").andExpect(status().is3xxRedirection());
		assertThat(this.fixture.project(number).state()).isEqualTo(ProjectState.RETURNED);
		String signed = this.fixture.submitted(this.projects.deliberating());
		this.fixture.agree(signed);
		recall(signed, "金额写错了").andExpect(status().isConflict());
	}

	@Test
	void aDeputySignsForWhoIsAwayAndTheDaysStandOnTheDecision() throws Exception {
		String number = this.fixture.beforeLastStep(this.projects.deliberating());
		Actor deputy = this.cast.the(Role.STREET_PROCUREMENT);
		this.fixture.declared(deputy);
		this.mvc.perform(form(number, StepOutcome.AGREED, "同意").with(Cast.as(deputy)))
			.andExpect(status().isForbidden());
		tasksOf(deputy, number).andExpect(content().string(not(containsString(approval(number)))));
		delegate(this.cast.the(Role.STREET_LEADER), deputy).andExpect(status().is3xxRedirection());
		try {
			tasksOf(deputy, number).andExpect(content().string(containsString(approval(number))))
				.andExpect(content().string(containsString("委托期 " + this.clock.today())));
			LocalDate today = this.clock.today();
			this.clock.setTo(today.plusDays(4));
			tasksOf(deputy, number).andExpect(content().string(not(containsString(approval(number)))));
			this.clock.setTo(today);
			this.mvc.perform(form(number, StepOutcome.AGREED, "同意").with(Cast.as(deputy)))
				.andExpect(status().is3xxRedirection());
			assertThat(this.fixture.project(number).state()).isEqualTo(ProjectState.APPROVED);
			this.mvc.perform(get("/projects/" + number + "/approval").with(this.cast.as(Role.STREET_CLERK)))
				.andExpect(content().string(containsString("委托期 " + this.clock.today())));
			delegate(this.cast.the(Role.STREET_LEADER), deputy).andExpect(content().string(containsString("已经有一份委托")));
		}
		finally {
			UUID given = this.jdbc.sql("select id from delegation where ended_at is null").query(UUID.class).single();
			this.mvc.perform(post("/delegations/" + given + "/end").with(this.cast.as(Role.STREET_LEADER)).with(csrf()))
				.andExpect(status().is3xxRedirection());
		}
	}

	/**
	 * Returns the accounts of the same office that other tests opened in the shared
	 * database.
	 */
	private List<UUID> othersHolding(Role role, Actor holder) {
		return this.jdbc.sql("""
				select a.id from account a join account_role r on r.account_id = a.id
				where r.role = :role and a.street_code = :street and a.enabled and a.id <> :holder
				""")
			.param("role", role.name())
			.param("street", holder.scope().streetCode())
			.param("holder", holder.accountId())
			.query(UUID.class)
			.list();
	}

	private void enable(List<UUID> accounts, boolean enabled) {
		accounts.forEach((account) -> this.jdbc.sql("update account set enabled = :enabled where id = :id")
			.param("enabled", enabled)
			.param("id", account)
			.update());
	}

	@Test
	void aStepOfEverybodyWaitsForAll() throws Exception {
		Actor second = this.cast.the(Role.STREET_PROCUREMENT);
		List<UUID> others = othersHolding(Role.STREET_CLERK, this.cast.the(Role.STREET_CLERK));
		String number = this.fixture.submitted(this.projects.deliberating());
		enable(others, false);
		this.jdbc.sql("update approval_run_step set everyone = true where run_id = :run and position = 0")
			.param("run", this.fixture.run(number).id())
			.update();
		this.jdbc.sql("insert into account_role (account_id, role) values (:id, 'STREET_CLERK')")
			.param("id", second.accountId())
			.update();
		try {
			this.fixture.agree(number);
			assertThat(this.fixture.run(number).applicable().get(0).isOpen()).isTrue();
			Actor both = new Actor(second.accountId(), second.username(), second.name(),
					java.util.Set.of(Role.STREET_CLERK, Role.STREET_PROCUREMENT), second.scope(), second.unitName());
			this.fixture.declared(both);
			this.mvc.perform(form(number, StepOutcome.AGREED, "同意").with(Cast.as(both)))
				.andExpect(status().is3xxRedirection());
			assertThat(this.fixture.run(number).applicable().get(0).isOpen()).isFalse();
		}
		finally {
			enable(others, true);
			this.jdbc.sql("delete from account_role where account_id = :id and role = 'STREET_CLERK'")
				.param("id", second.accountId())
				.update();
		}
	}

	@Test
	void aStepOfEverybodyDoesNotWaitForWhoMustStayAway() throws Exception {
		Actor second = this.cast.the(Role.STREET_PROCUREMENT);
		List<UUID> others = othersHolding(Role.STREET_CLERK, this.cast.the(Role.STREET_CLERK));
		String number = this.fixture.submitted(this.projects.deliberating(this.projects.design().person("罗志强")));
		enable(others, false);
		this.jdbc.sql("update approval_run_step set everyone = true where run_id = :run and position = 0")
			.param("run", this.fixture.run(number).id())
			.update();
		this.jdbc.sql("insert into account_role (account_id, role) values (:id, 'STREET_CLERK')")
			.param("id", second.accountId())
			.update();
		pastEveryDeclarationOf(second);
		this.interests.declare(List.of(new RelatedPerson(Relation.SPOUSE, "罗志强", "", null)), second);
		try {
			this.fixture.agree(number);
			assertThat(this.fixture.run(number).applicable().get(0).isOpen()).isFalse();
		}
		finally {
			enable(others, true);
			this.jdbc.sql("delete from account_role where account_id = :id and role = 'STREET_CLERK'")
				.param("id", second.accountId())
				.update();
			pastEveryDeclarationOf(second);
			this.fixture.declared(second);
		}
	}

	@Test
	void whereOnlyWhoRefusedHoldsTheOfficeThePageNamesWhoCanSignInstead() throws Exception {
		Actor clerk = this.cast.the(Role.STREET_CLERK);
		Actor deputy = this.cast.the(Role.STREET_PROCUREMENT);
		List<UUID> others = othersHolding(Role.STREET_CLERK, clerk);
		String number = this.fixture.submitted(this.projects.deliberating());
		page(number, Role.TASK_FORCE).andExpect(content().string(not(containsString("没有人能签"))));
		this.fixture.sign(number, StepOutcome.REJECTED, "与街道规划不符");
		enable(others, false);
		try {
			this.mvc
				.perform(post("/projects/" + number + "/submission").with(this.cast.as(Role.COMMUNITY_SECRETARY))
					.with(csrf())
					.param("version", "" + this.fixture.version(number)))
				.andExpect(status().is3xxRedirection());
			page(number, Role.STREET_CLERK).andExpect(content().string(containsString("复议由别人办理")));
			page(number, Role.TASK_FORCE).andExpect(content().string(containsString("“民微岗初审”现在没有人能签")))
				.andExpect(content().string(containsString(deputy.name() + "（")))
				.andExpect(content().string(not(containsString(this.cast.the(Role.STREET_LEADER).name() + "（街道领导"))));
			this.mvc.perform(form(number, StepOutcome.AGREED, "同意").with(Cast.as(deputy)))
				.andExpect(status().isForbidden());
			delegate(clerk, deputy, Role.STREET_CLERK, Role.TASK_FORCE).andExpect(status().is3xxRedirection());
			this.fixture.declared(deputy);
			page(number, Role.TASK_FORCE).andExpect(content().string(not(containsString("没有人能签"))));
			this.mvc.perform(form(number, StepOutcome.AGREED, "复议同意").with(Cast.as(deputy)))
				.andExpect(status().is3xxRedirection());
			assertThat(this.fixture.run(number).applicable().get(0).isOpen()).isFalse();
		}
		finally {
			enable(others, true);
			this.jdbc.sql("update delegation set ended_at = now() where ended_at is null").update();
		}
	}

	@Test
	@Enforces("COI-07")
	void whereOnlyWhoIsRelatedHoldsTheOfficeThePageNamesWhoCanSignInstead() throws Exception {
		Actor clerk = this.cast.the(Role.STREET_CLERK);
		List<UUID> others = othersHolding(Role.STREET_CLERK, clerk);
		String number = this.fixture.submitted(this.projects.deliberating(this.projects.design().person("罗志强")));
		enable(others, false);
		try {
			page(number, Role.TASK_FORCE).andExpect(content().string(not(containsString("没有人能签"))));
			pastEveryDeclarationOf(clerk);
			this.interests.declare(List.of(new RelatedPerson(Relation.SPOUSE, "罗志强", "", null)), clerk);
			page(number, Role.TASK_FORCE).andExpect(content().string(containsString("“民微岗初审”现在没有人能签")))
				.andExpect(content().string(containsString("按回避申报须回避")))
				.andExpect(content().string(containsString(this.cast.the(Role.STREET_PROCUREMENT).name() + "（")));
			this.mvc.perform(form(number, StepOutcome.AGREED, "同意").with(Cast.as(clerk)))
				.andExpect(Blocked.by("COI-07"));
			assertThat(this.fixture.run(number).applicable().get(0).isOpen()).isTrue();
		}
		finally {
			enable(others, true);
			pastEveryDeclarationOf(clerk);
			this.fixture.declared(clerk);
		}
		page(number, Role.TASK_FORCE).andExpect(content().string(not(containsString("没有人能签"))));
	}

	/**
	 * The last declaration of a day counts, and another test may have made one later on
	 * it.
	 */
	private void pastEveryDeclarationOf(Actor actor) {
		Instant now = this.clock.instant();
		Instant last = this.jdbc
			.sql("""
					select coalesce(max(declared_at), :now) from declaration where account_id = :account and declared_on = :today
					""")
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("account", actor.accountId())
			.param("today", this.clock.today())
			.query((row, index) -> row.getTimestamp(1).toInstant())
			.single();
		this.clock.setTo((last.isAfter(now) ? last : now).plusSeconds(60));
	}

	private ResultActions page(String number, Role reader) throws Exception {
		return this.mvc.perform(get("/projects/" + number + "/approval").with(this.cast.as(reader)))
			.andExpect(status().isOk());
	}

	@Test
	void whoReturnsSeesWhatChangedWhenItComesBack() throws Exception {
		String number = this.fixture.submitted(this.projects.deliberating());
		this.fixture.sign(number, StepOutcome.RETURNED, "受益人群写具体");
		this.jdbc.sql("update project set beneficiary_group = '独居老人 60 户' where number = :number")
			.param("number", number)
			.update();
		this.mvc.perform(get("/projects/" + number + "/submission").with(this.cast.as(Role.COMMUNITY_SECRETARY)))
			.andExpect(content().string(containsString("独居老人 60 户")))
			.andExpect(content().string(containsString("和上一次报审相比")));
	}

	private static String approval(String number) {
		return "/projects/" + number + "/approval";
	}

	private ResultActions tasksOf(Actor actor, String number) throws Exception {
		return this.mvc.perform(get("/tasks").param("q", number).with(Cast.as(actor))).andExpect(status().isOk());
	}

	private MockHttpServletRequestBuilder form(String number, StepOutcome outcome, String opinion) {
		return post("/projects/" + number + "/approval").with(csrf())
			.param("version", "" + this.fixture.version(number))
			.param("run", "" + this.fixture.run(number).version())
			.param("outcome", outcome.name())
			.param("opinion", opinion)
			.param("minutesNumber", "桃源专责〔2026〕9 号");
	}

	private ResultActions sign(String number, Role role, StepOutcome outcome, String field, String value)
			throws Exception {
		this.fixture.declared(this.cast.the(role));
		return this.mvc.perform(form(number, outcome, "经研究").param(field, value).with(this.cast.as(role)));
	}

	private ResultActions retract(String number, Role role) throws Exception {
		return this.mvc.perform(post("/projects/" + number + "/approval/retraction").with(this.cast.as(role))
			.with(csrf())
			.param("version", "" + this.fixture.version(number))
			.param("run", "" + this.fixture.run(number).version()));
	}

	private ResultActions recall(String number, String reason) throws Exception {
		return this.mvc
			.perform(post("/projects/" + number + "/submission/recall").with(this.cast.as(Role.COMMUNITY_SECRETARY))
				.with(csrf())
				.param("version", "" + this.fixture.version(number))
				.param("reason", reason));
	}

	private ResultActions delegate(Actor absent, Actor deputy) throws Exception {
		return delegate(absent, deputy, Role.STREET_LEADER, Role.STREET_LEADER);
	}

	private ResultActions delegate(Actor absent, Actor deputy, Role office, Role by) throws Exception {
		return this.mvc.perform(post("/delegations").with(this.cast.as(by))
			.with(csrf())
			.param("absent", absent.accountId() + "/" + office)
			.param("deputy", deputy.accountId().toString())
			.param("firstDay", this.clock.today().toString())
			.param("lastDay", this.clock.today().plusDays(3).toString())
			.param("reason", "出差"));
	}

	private List<String> openTasks(String number) {
		return this.jdbc.sql("""
				select t.kind from task t join project p on p.id = t.subject
				where p.number = :number and t.done_at is null
				""").param("number", number).query(String.class).list();
	}

}
