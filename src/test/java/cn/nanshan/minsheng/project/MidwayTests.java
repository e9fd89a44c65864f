package cn.nanshan.minsheng.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.StudyFixture;
import cn.nanshan.minsheng.testing.TestClock;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What happens when the world changes between a submission and its decision. */
@IntegrationTest
class MidwayTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final TestClock clock;

	private final ProjectFixture projects;

	private final ApprovalFixture approvals;

	private final StudyFixture studies;

	private final JdbcClient jdbc;

	MidwayTests(MockMvc mvc, Cast cast, TestClock clock, ProjectFixture projects, ApprovalFixture approvals,
			StudyFixture studies, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.clock = clock;
		this.projects = projects;
		this.approvals = approvals;
		this.studies = studies;
		this.jdbc = jdbc;
	}

	private ResultActions agree(String number, Actor signer, int seenProject, int seenRun) throws Exception {
		return this.mvc.perform(post("/projects/" + number + "/approval").with(Cast.as(signer))
			.with(csrf())
			.param("version", "" + seenProject)
			.param("run", "" + seenRun)
			.param("outcome", "AGREED")
			.param("opinion", "同意")
			.param("minutesNumber", "桃源专责〔2026〕9 号"));
	}

	private ResultActions agree(String number, Actor signer) throws Exception {
		return agree(number, signer, this.approvals.version(number), this.approvals.run(number).version());
	}

	/**
	 * Sends both at the same moment and returns how they were answered, smaller first.
	 */
	private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
		CyclicBarrier together = new CyclicBarrier(2);
		ExecutorService both = Executors.newFixedThreadPool(2);
		try {
			return both.invokeAll(Stream.of(one, other).<Callable<Integer>>map((act) -> () -> {
				together.await();
				return act.call();
			}).toList()).stream().map((answer) -> {
				try {
					return answer.get();
				}
				catch (Exception ex) {
					throw new IllegalStateException(ex);
				}
			}).sorted().toList();
		}
		finally {
			both.shutdownNow();
		}
	}

	@Test
	void ofTwoWhoDecideAtTheSameMomentOneIsTakenAndTheOtherTold() throws Exception {
		this.approvals.budget();
		String number = this.approvals.beforeLastStep(this.projects.deliberating());
		Actor leader = this.cast.the(Role.STREET_LEADER);
		this.approvals.declared(leader);
		int project = this.approvals.version(number);
		int run = this.approvals.run(number).version();
		Callable<Integer> act = () -> agree(number, leader, project, run).andReturn().getResponse().getStatus();
		assertThat(atOnce(act, act)).containsExactly(303, 409);
		assertThat(this.jdbc.sql(
				"select count(*) from fund_entry e join project p on p.id = e.reference where p.number = :number and e.kind = 'COMMIT'")
			.param("number", number)
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void theSameHoldsForTheStreetsOwnStudy() throws Exception {
		this.approvals.budget();
		String number = this.studies.entered(this.studies.crossing(this.projects.design()));
		this.studies.heard(number, this.studies.communities(2));
		this.studies.reviewed(number);
		this.studies.voted(number, 9, 0);
		Actor leader = this.cast.the(Role.STREET_LEADER);
		this.approvals.declared(leader);
		int seen = this.approvals.version(number);
		Callable<Integer> act = () -> this.mvc
			.perform(post("/projects/" + number + "/study/approval").with(Cast.as(leader))
				.with(csrf())
				.param("version", "" + seen))
			.andReturn()
			.getResponse()
			.getStatus();
		assertThat(atOnce(act, act)).containsExactly(303, 409);
	}

	@Test
	void whoIsStoppedMeanwhileSignsNothing() throws Exception {
		String number = this.approvals.submitted(this.projects.deliberating());
		Actor clerk = this.cast.the(Role.STREET_CLERK);
		this.approvals.declared(clerk);
		enable(clerk.accountId(), false);
		try {
			agree(number, clerk).andExpect(redirectedUrl("/login?ended"));
			assertThat(this.approvals.step(number).outcome()).isNull();
		}
		finally {
			enable(clerk.accountId(), true);
		}
		agree(number, clerk).andExpect(status().is3xxRedirection());
	}

	@Test
	void aProjectUnderApprovalIsNotEdited() throws Exception {
		String number = this.approvals.submitted(this.projects.deliberating());
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		this.mvc.perform(get("/projects/" + number + "/edit").with(Cast.as(clerk)))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("待街道审批")));
		String before = this.approvals.project(number).outline().content();
		this.mvc
			.perform(post("/projects/" + number + "/edit").with(Cast.as(clerk))
				.with(csrf())
				.param("version", "" + this.approvals.version(number))
				.param("name", "改了名字")
				.param("type", "SERVICE"))
			.andExpect(status().isConflict());
		assertThat(this.approvals.project(number).outline().content()).isEqualTo(before);
	}

	/**
	 * The year that pays is written in the project, not read from the day of approval.
	 */
	@Test
	void whenTheYearTurnsTheYearOfTheProjectStillPays() throws Exception {
		this.approvals.budget();
		this.clock.setTo(LocalDate.of(2026, 12, 10));
		String number = this.approvals.beforeLastStep(this.projects.deliberating());
		this.clock.setTo(LocalDate.of(2027, 1, 5));
		Actor leader = this.cast.the(Role.STREET_LEADER);
		this.approvals.declared(leader);
		agree(number, leader).andExpect(status().is3xxRedirection());
		assertThat(this.jdbc.sql("""
				select b.year from commitment c join annual_budget b on b.id = c.budget_id
				join project p on p.id = c.reference where p.number = :number
				""").param("number", number).query(Integer.class).single()).isEqualTo(2026);
	}

	private void enable(UUID account, boolean enabled) {
		this.jdbc.sql("update account set enabled = :enabled where id = :id")
			.param("enabled", enabled)
			.param("id", account)
			.update();
	}

}
