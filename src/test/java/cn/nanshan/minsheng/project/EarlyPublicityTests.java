package cn.nanshan.minsheng.project;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.TestClock;
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

/** Collection and selection are not made public, and nobody asks for it. */
@IntegrationTest
class EarlyPublicityTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final TestClock clock;

	private final ProjectFixture projects;

	private final ApprovalFixture fixture;

	private final JdbcClient jdbc;

	EarlyPublicityTests(MockMvc mvc, Cast cast, TestClock clock, ProjectFixture projects, ApprovalFixture fixture,
			JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.clock = clock;
		this.projects = projects;
		this.fixture = fixture;
		this.jdbc = jdbc;
	}

	@Test
	@Enforces("MF-11")
	void nothingIsMadePublicBeforeTheResidentsDecided() throws Exception {
		for (String number : new String[] { this.projects.draft(), this.projects.deliberating() }) {
			publish(number, "DELIBERATION").andExpect(status().isConflict())
				.andExpect(content().string(containsString("还不能公示评议结果")));
			assertThat(noticesOf(number)).isZero();
		}
	}

	@Test
	@AtBoundary("MF-11")
	void theOneNoticeOfTheDecisionIsEnoughForTheStreet() throws Exception {
		String number = this.fixture.passed(this.projects.deliberating());
		publish(number, "DELIBERATION").andExpect(status().is3xxRedirection());
		this.clock.setTo(this.fixture.today().plusDays(7));
		this.mvc
			.perform(post("/projects/" + number + "/submission").with(this.cast.as(Role.COMMUNITY_SECRETARY))
				.with(csrf())
				.param("version", "" + this.fixture.version(number)))
			.andExpect(status().is3xxRedirection());
		assertThat(this.fixture.project(number).state()).isEqualTo(ProjectState.SUBMITTED);
		assertThat(noticesOf(number)).isEqualTo(1);
	}

	private ResultActions publish(String number, String node) throws Exception {
		return this.mvc.perform(post("/projects/" + number + "/notices/new").with(this.cast.as(Role.COMMUNITY_CLERK))
			.with(csrf())
			.param("version", "" + this.fixture.version(number))
			.param("node", node)
			.param("title", "项目公示")
			.param("text", "现予公示。")
			.param("channels", "社区公告栏")
			.param("link", "")
			.param("postedOn", this.fixture.today().toString()));
	}

	private int noticesOf(String number) {
		return this.jdbc.sql("select count(*) from notice where number = :number")
			.param("number", number)
			.query(Integer.class)
			.single();
	}

}
