package cn.nanshan.minsheng.workflow;

import java.util.List;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.StreetFigure;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.TestClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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

/** 南头街道 writes, publishes and ends its own regulation (MF-15, MF-30, WORKS-04). */
@IntegrationTest
class StreetRegulationTests {

	private static final String PATH = "/policy/streets/NT";

	private final MockMvc mvc;

	private final Cast cast;

	private final TestClock clock;

	private final JdbcClient jdbc;

	StreetRegulationTests(MockMvc mvc, Cast cast, TestClock clock, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.clock = clock;
		this.jdbc = jdbc;
	}

	@AfterEach
	void onlyTheDefaultRemains() {
		for (String table : new String[] { "street_regulation_figure", "street_regulation_document",
				"street_regulation_step" }) {
			this.jdbc.sql("delete from " + table
					+ " where regulation_id in (select id from street_regulation where street_code = 'NT' and edition > 1)")
				.update();
		}
		this.jdbc.sql("delete from street_regulation where street_code = 'NT' and edition > 1").update();
		this.jdbc.sql("update street_regulation set in_force_to = null where street_code = 'NT'").update();
	}

	@Test
	void aNewEditionIsWrittenPublishedAndSimulated() throws Exception {
		begin();
		save(draft()).andExpect(status().is3xxRedirection());
		publish().andExpect(status().is3xxRedirection());
		this.mvc
			.perform(get(PATH + "/simulation").param("type", "WORKS")
				.param("sum", "300000")
				.with(Cast.as(this.cast.foreign(Role.STREET_CLERK))))
			.andExpect(content().string(containsString("党工委会签")));
		this.mvc
			.perform(get(PATH + "/simulation").param("type", "SERVICE")
				.param("sum", "299999.99")
				.with(Cast.as(this.cast.foreign(Role.STREET_CLERK))))
			.andExpect(content().string(org.hamcrest.Matchers.not(containsString("党工委会签"))));
		this.mvc
			.perform(get(PATH + "/simulation").param("type", "SERVICE")
				.param("track", "STREET")
				.param("sum", "300000")
				.with(Cast.as(this.cast.foreign(Role.STREET_CLERK))))
			.andExpect(content().string(containsString("街道党工委会议表决")));
		this.mvc.perform(get(PATH).with(Cast.as(this.cast.foreign(Role.STREET_CLERK))))
			.andExpect(content().string(containsString("南头审批办法")))
			.andExpect(content().string(containsString("第 1 版")));
	}

	@Test
	@Enforces("MF-30")
	void withoutAllThreeKindsOfRulesItIsNotPublished() throws Exception {
		begin();
		MockHttpServletRequestBuilder lacking = draft();
		save(lacking.with((sent) -> {
			sent.setParameter("documents[2].title", "");
			return sent;
		}));
		publish().andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("MF-30")))
			.andExpect(content().string(containsString("缺少：监督制度")));
	}

	@Test
	@AtBoundary({ "MF-30", "WORKS-04" })
	void withThreeKindsOfRulesAndAWorksUnitItIs() throws Exception {
		begin();
		save(draft());
		publish().andExpect(status().is3xxRedirection());
		assertThat(
				this.jdbc.sql("select count(*) from street_regulation where street_code = 'NT' and state = 'PUBLISHED'")
					.query(Integer.class)
					.single())
			.isEqualTo(2);
	}

	@Test
	@Enforces("WORKS-04")
	void withoutAWorksUnitItIsNotPublished() throws Exception {
		begin();
		save(request().param("worksUnit", ""));
		publish().andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("WORKS-04")));
	}

	@Test
	void aFigureLooserThanTheDistrictAllowsIsRefused() throws Exception {
		begin();
		save(draft().param("figures[0]", "300000.01")).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("超出区定的")));
	}

	@Test
	void everyWrongFigureIsToldAtItsField() throws Exception {
		begin();
		Document page = Jsoup.parse(save(draft().param(field(StreetFigure.QUORUM), "1/2")
			.param(field(StreetFigure.DAYS_DELIBERATION), "5.5")
			.param(field(StreetFigure.NODES), "征集")
			.param(field(StreetFigure.SAMPLE), "２５")).andExpect(status().isUnprocessableContent())
			.andReturn()
			.getResponse()
			.getContentAsString());
		assertThat(page.select(".field.bad .wrong").eachText()).hasSize(3)
			.anyMatch((wrong) -> wrong.contains("评议到会比例：1/2 超出区定的 2/3"))
			.anyMatch((wrong) -> wrong.contains("“5.5”不对，应为1 至 999 的整数"));
		assertThat(page.getElementsByAttributeValue("name", field(StreetFigure.SAMPLE)).val()).isEqualTo("２５");
	}

	@Test
	void theLeastMembersAreNotMoreThanTheMost() throws Exception {
		begin();
		save(draft().param(field(StreetFigure.MEMBERS_LEAST), "22")).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("评议会成员最少 22 人，多于最多 21 人")));
	}

	@Test
	void figuresAreReadAsTheyAreWritten() throws Exception {
		begin();
		save(draft().param(field(StreetFigure.QUORUM), "3/4")
			.param(field(StreetFigure.NODES), StreetFigure.NODES.choices().get(1))
			.param(field(StreetFigure.MAJOR), "200,000")
			.param(field(StreetFigure.ACCEPT_RETRY), "0")).andExpect(status().is3xxRedirection());
		this.mvc.perform(get(PATH + "/publication").with(Cast.as(this.cast.foreign(Role.STREET_LEADER))))
			.andExpect(content().string(containsString("200,000.00 元")))
			.andExpect(content().string(containsString("3/4")))
			.andExpect(content().string(containsString("0 次")));
	}

	private static String field(StreetFigure figure) {
		return "figures[" + List.of(StreetFigure.values()).indexOf(figure) + "]";
	}

	@Test
	void whoWroteItDoesNotPublishItAndCommunitiesDoNeither() throws Exception {
		begin();
		this.mvc
			.perform(post(PATH + "/publication").with(Cast.as(this.cast.foreign(Role.TASK_FORCE)))
				.with(csrf())
				.param("version", "0")
				.param("from", this.clock.today().toString()))
			.andExpect(status().isForbidden());
		this.mvc.perform(post(PATH + "/draft/begin").with(this.cast.as(Role.TASK_FORCE)).with(csrf()))
			.andExpect(status().isNotFound());
	}

	@Test
	void onceEndedThereIsNoneInForce() throws Exception {
		this.mvc
			.perform(post(PATH + "/end").with(Cast.as(this.cast.foreign(Role.STREET_LEADER)))
				.with(csrf())
				.param("version", version(1))
				.param("last", this.clock.today().toString())
				.param("reason", "机构调整"))
			.andExpect(status().is3xxRedirection());
		this.clock.setTo(this.clock.today().plusDays(1));
		this.mvc.perform(get(PATH).with(Cast.as(this.cast.foreign(Role.STREET_LEADER))))
			.andExpect(content().string(containsString("今天没有生效的制度")));
	}

	@Test
	void aNewEditionWaitsForTheLastDayOfTheOneThatWasEnded() throws Exception {
		this.mvc
			.perform(post(PATH + "/end").with(Cast.as(this.cast.foreign(Role.STREET_LEADER)))
				.with(csrf())
				.param("version", version(1))
				.param("last", this.clock.today().plusDays(3).toString())
				.param("reason", "机构调整"))
			.andExpect(status().is3xxRedirection());
		begin();
		save(draft());
		publish().andExpect(status().isConflict()).andExpect(content().string(containsString("要从第二天起生效")));
	}

	private void begin() throws Exception {
		this.mvc.perform(post(PATH + "/draft/begin").with(Cast.as(this.cast.foreign(Role.TASK_FORCE))).with(csrf()))
			.andExpect(status().is3xxRedirection());
	}

	private MockHttpServletRequestBuilder draft() throws Exception {
		return request().param("worksUnit", "城建办，负责质量和安全");
	}

	private MockHttpServletRequestBuilder request() throws Exception {
		return post(PATH + "/draft").with(Cast.as(this.cast.foreign(Role.TASK_FORCE)))
			.with(csrf())
			.param("version", version(2))
			.param("title", "南头审批办法")
			.param("number", "南头办〔2026〕1 号")
			.param("steps[0].label", "专责小组审议")
			.param("steps[0].role", "TASK_FORCE")
			.param("steps[0].workingDays", "5")
			.param("steps[1].label", "党工委会签")
			.param("steps[1].role", "STREET_LEADER")
			.param("steps[1].workingDays", "3")
			.param("steps[1].everyone", "true")
			.param("steps[1].fromSum", "300000")
			.param("documents[0].title", "审批制度")
			.param("documents[0].number", "1 号")
			.param("documents[1].title", "实施制度")
			.param("documents[1].number", "2 号")
			.param("documents[2].title", "监督制度")
			.param("documents[2].number", "3 号");
	}

	private ResultActions save(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request);
	}

	private ResultActions publish() throws Exception {
		return this.mvc.perform(post(PATH + "/publication").with(Cast.as(this.cast.foreign(Role.STREET_LEADER)))
			.with(csrf())
			.param("version", version(2))
			.param("from", this.clock.today().toString()));
	}

	private String version(int edition) {
		return this.jdbc.sql("select version from street_regulation where street_code = 'NT' and edition = :edition")
			.param("edition", edition)
			.query(String.class)
			.single();
	}

}
