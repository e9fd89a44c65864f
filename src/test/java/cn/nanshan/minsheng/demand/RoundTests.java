package cn.nanshan.minsheng.demand;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A round of collection over HTTP: from its plan to the summary that nobody adds up by
 * hand.
 */
@IntegrationTest
class RoundTests {

	private final MockMvc mvc;

	private final Cast cast;

	@Autowired
	RoundTests(MockMvc mvc, Cast cast) {
		this.mvc = mvc;
		this.cast = cast;
	}

	@Test
	@AtBoundary("MF-08")
	void aRoundGoesFromPlanToSummary() throws Exception {
		String round = planned("年中集中征集");
		assertThat(page(round, Role.COMMUNITY_CLERK, 200).text()).contains("结合年中社区党委总结汇报");
		send(Role.COMMUNITY_CLERK, demand(round, "3栋1201"), 409);
		act(Role.COMMUNITY_CLERK, round, "opening");
		send(Role.COMMUNITY_CLERK, demand(round, "3栋1201"), 303);
		send(Role.COMMUNITY_CLERK, demand(round, "3 栋 1201 室"), 303);
		send(Role.COMMUNITY_CLERK, demand(round, ""), 303);
		assertThat(closing(round, "100", "101", 422).select(".errors li").eachText()).containsExactly("回收份数不能多于发放份数");
		closing(round, "100", "90", 303);
		send(Role.COMMUNITY_CLERK, demand(round, "5栋101"), 303);
		send(Role.COMMUNITY_CLERK, summary(round), 403);
		send(Role.COMMUNITY_SECRETARY, summary(round), 303);
		send(Role.COMMUNITY_CLERK, demand(round, "6栋101"), 409);
		Document sheet = page(round + "/print/F02", Role.STREET_CLERK, 200);
		assertThat(sheet.text()).contains("100 份、90 份", "4 件，2 户", "居民最关心无障碍");
		assertThat(rows(sheet, "按需求类别")).containsExactly(List.of("1", "无障碍与适老", "4", "2", "—"));
	}

	@Test
	void everyWrongFieldHasItsMessage() throws Exception {
		Document page = send(Role.COMMUNITY_CLERK,
				post("/rounds/new").param("version", "0")
					.param("kind", "SOMETIMES")
					.param("beginsOn", "2026-03-10")
					.param("endsOn", "2026-03-09")
					.param("meeting", "NONE")
					.param("sheetsOut", "-3"),
				422);
		assertThat(page.select(".errors li").eachText()).containsExactlyInAnyOrder("请选择类型", "请填写名称", "截止日期不能早于开始日期",
				"计划发放份数应为 0 到 100000 的整数");
		assertThat(page.expectFirst("[id='sheetsOut']").val()).isEqualTo("-3");
	}

	@Test
	void twoRoundsOfAYearHaveTwoNames() throws Exception {
		planned("重名的一轮");
		assertThat(send(Role.COMMUNITY_CLERK, plan("重名的一轮"), 409).text()).contains("2026 年已经有一轮叫“重名的一轮”");
	}

	@Test
	void anotherCommunitysRoundIsNotThere() throws Exception {
		String round = planned("只有本社区看得见");
		Actor foreign = this.cast.foreign(Role.COMMUNITY_CLERK);
		this.mvc.perform(get(round).with(Cast.as(foreign))).andExpect(status().isNotFound());
		this.mvc.perform(post(round + "/opening").param("version", "0").with(Cast.as(foreign)).with(csrf()))
			.andExpect(status().isNotFound());
		assertThat(page("/rounds", Role.STREET_CLERK, 200).text()).contains("只有本社区看得见");
	}

	@Test
	void theNextSheetOfAStackKeepsWhatTheyHaveInCommon() throws Exception {
		String round = planned("一摞问需表");
		act(Role.COMMUNITY_CLERK, round, "opening");
		String next = this.mvc
			.perform(demand(round, "8栋101").param("next", "true").with(this.cast.as(Role.COMMUNITY_CLERK)).with(csrf()))
			.andExpect(status().isSeeOther())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		Document page = page(String.valueOf(next), Role.COMMUNITY_CLERK, 200);
		assertThat(List.of(page.select("#collector").val(), page.select("#collectedOn").val(),
				page.select("#channel option[selected]").val(),
				"/rounds/" + page.select("#round option[selected]").val(), page.select("#content").text()))
			.containsExactly("陈阿姨", "2026-03-09", "RHZF", round, "");
	}

	private String planned(String title) throws Exception {
		return String.valueOf(this.mvc.perform(plan(title).with(this.cast.as(Role.COMMUNITY_CLERK)).with(csrf()))
			.andExpect(status().isSeeOther())
			.andReturn()
			.getResponse()
			.getRedirectedUrl());
	}

	private static MockHttpServletRequestBuilder plan(String title) {
		return post("/rounds/new").param("version", "0")
			.param("kind", "CONCENTRATED")
			.param("title", title)
			.param("beginsOn", "2026-03-01")
			.param("endsOn", "2026-03-20")
			.param("meeting", "MID_YEAR")
			.param("sheetsOut", "100");
	}

	private static MockHttpServletRequestBuilder demand(String round, String household) {
		return post("/demands/new").param("round", round.replace("/rounds/", ""))
			.param("collectedOn", "2026-03-09")
			.param("collector", "陈阿姨")
			.param("content", "楼梯没有扶手 " + UUID.randomUUID())
			.param("place", "3 栋")
			.param("channel", "RHZF")
			.param("group", "AGED")
			.param("kind", "ACCESSIBILITY")
			.param("urgency", "NORMAL")
			.param("household", household);
	}

	private void act(Role role, String round, String verb) throws Exception {
		send(role, post(round + "/" + verb).param("version", version(round)), 303);
	}

	private Document closing(String round, String out, String back, int status) throws Exception {
		return send(Role.COMMUNITY_CLERK,
				post(round + "/closing").param("version", version(round))
					.param("sheetsOut", out)
					.param("sheetsBack", back),
				status);
	}

	private MockHttpServletRequestBuilder summary(String round) throws Exception {
		return post(round + "/summary").param("version", version(round)).param("words", "居民最关心无障碍");
	}

	private String version(String round) throws Exception {
		return page(round, Role.COMMUNITY_SECRETARY, 200).select("form [name=version]").val();
	}

	private Document send(Role role, MockHttpServletRequestBuilder request, int status) throws Exception {
		return Jsoup.parse(this.mvc.perform(request.with(this.cast.as(role)).with(csrf()))
			.andExpect(status().is(status))
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	private Document page(String address, Role role, int status) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(address).with(this.cast.as(role)))
			.andExpect(status().is(status))
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	private static List<List<String>> rows(Document page, String caption) {
		Element table = page.expectFirst("table:has(caption:contains(" + caption + "))");
		return table.select("tbody tr").stream().map((row) -> row.select("th, td").eachText()).toList();
	}

}
