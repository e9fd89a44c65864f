package cn.nanshan.minsheng.project;

import java.util.List;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.TestClock;
import cn.nanshan.minsheng.workflow.NoticeNode;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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

/**
 * Collection and selection have no publicity: there is no such step, the steps that there
 * are do not open so early, and no page before the residents' decision asks for one.
 */
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

	@ParameterizedTest
	@ValueSource(strings = { "COLLECTION", "SELECTION", "DESIGN", "征集", "遴选" })
	@Enforces("MF-11")
	void thereIsNoSuchStepToMakePublic(String node) throws Exception {
		String number = this.fixture.passed(this.projects.deliberating());
		publish(number, node).andExpect(status().isNotFound());
		assertThat(noticesOf(number)).isZero();
	}

	@Test
	@Enforces("MF-11")
	void theStepsThatAreMadePublicAreResults() {
		assertThat(List.of(NoticeNode.values())).extracting(NoticeNode::label)
			.containsExactly("评议结果", "采购结果", "验收评价结果", "应急先行实施");
	}

	@ParameterizedTest
	@EnumSource(NoticeNode.class)
	@Enforces("MF-11")
	void noResultIsMadePublicBeforeTheResidentsDecided(NoticeNode node) throws Exception {
		for (String number : List.of(this.projects.draft(), this.projects.deliberating())) {
			publish(number, node.name()).andExpect(status().isConflict())
				.andExpect(content().string(containsString("还不能公示" + node.label())));
			assertThat(noticesOf(number)).isZero();
		}
	}

	@Test
	@AtBoundary("MF-11")
	void noStepUpToTheDecisionAsksForPublicity() throws Exception {
		String number = this.projects.draft();
		assertThat(checksOf(number, "deliberation-entry")).isNotEmpty().doesNotContain("公示");
		this.mvc.perform(version(post("/projects/" + number + "/deliberation-entry"), number, Role.COMMUNITY_SECRETARY))
			.andExpect(status().is3xxRedirection());
		this.fixture.passed(number);
		assertThat(this.fixture.project(number).state()).isEqualTo(ProjectState.PASSED);
		assertThat(noticesOf(number)).isZero();
	}

	@Test
	@AtBoundary("MF-11")
	void theOneNoticeOfTheDecisionIsEnoughForTheStreet() throws Exception {
		String number = this.fixture.passed(this.projects.deliberating());
		String draft = String.valueOf(publish(number, "DELIBERATION").andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl());
		assertThat(noticesOf(number)).isZero();
		this.mvc.perform(
				post(draft + "/posting").with(this.cast.as(Role.COMMITTEE_DIRECTOR)).with(csrf()).param("version", "0"))
			.andExpect(status().is3xxRedirection());
		this.clock.setTo(this.fixture.today().plusDays(7));
		this.mvc.perform(version(post("/projects/" + number + "/submission"), number, Role.COMMUNITY_SECRETARY))
			.andExpect(status().is3xxRedirection());
		assertThat(this.fixture.project(number).state()).isEqualTo(ProjectState.SUBMITTED);
		assertThat(noticesOf(number)).isEqualTo(1);
	}

	private String checksOf(String number, String action) throws Exception {
		return Jsoup
			.parse(this.mvc
				.perform(get("/projects/" + number + "/" + action).with(this.cast.as(Role.COMMUNITY_SECRETARY)))
				.andExpect(status().isOk())
				.andReturn()
				.getResponse()
				.getContentAsString())
			.select("#checks")
			.text();
	}

	private MockHttpServletRequestBuilder version(MockHttpServletRequestBuilder form, String number, Role role) {
		return form.with(this.cast.as(role)).with(csrf()).param("version", "" + this.fixture.version(number));
	}

	private ResultActions publish(String number, String node) throws Exception {
		return this.mvc.perform(
				version(post("/projects/" + number + "/notices/new"), number, Role.COMMUNITY_CLERK).param("node", node)
					.param("title", "项目公示")
					.param("text", "现予公示。")
					.param("channels", "社区公告栏")
					.param("link", ""));
	}

	private int noticesOf(String number) {
		return this.jdbc.sql("select count(*) from notice where number = :number")
			.param("number", number)
			.query(Integer.class)
			.single();
	}

}
