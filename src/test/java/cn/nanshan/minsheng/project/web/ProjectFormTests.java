package cn.nanshan.minsheng.project.web;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.ProjectDrafting;
import cn.nanshan.minsheng.project.ProjectSheet;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The form of a project: what is typed stays typed, and every wrong field says why. */
@IntegrationTest
class ProjectFormTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final ProjectFixture projects;

	private final ProjectDrafting drafting;

	private final JdbcClient jdbc;

	@Autowired
	ProjectFormTests(MockMvc mvc, Cast cast, ProjectFixture projects, ProjectDrafting drafting, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.projects = projects;
		this.drafting = drafting;
		this.jdbc = jdbc;
	}

	@Test
	void everyWrongFieldHasItsMessageAndKeepsWhatWasTyped() throws Exception {
		int before = count();
		Document page = page(form().param("name", " ")
			.param("type", "")
			.param("categories", "NINTH")
			.param("budgetYear", "26")
			.param("area", "三百")
			.param("beneficiaries", "很多")
			.param("requested", "0.00")
			.param("selfRaised", "-1")
			.param("donated", "1.234")
			.param("plannedStart", "2026-02-30")
			.param("plannedEnd", "明年")
			.param("demands", "not-an-id")
			.param("budget[0].item", "")
			.param("budget[0].fundUse", "FUN")
			.param("budget[0].quantity", "0")
			.param("budget[0].unitPrice", "123456789012")
			.param("targets[0].kind", "OUTPUT")
			.param("targets[0].indicator", "")
			.param("targets[0].target", "320 平方米")
			.param("negativeList[4].answer", "PERHAPS")
			.param("participation[0].heldOn", "2099-01-01")
			.param("participation[0].people", "0")
			.param("participation[0].manner", ""), 422);
		assertThat(page.select(".errors li").eachText()).containsExactlyInAnyOrder("请填写项目名称",
				"请选择类型：服务类、货物类或工程类（MF-01）", "范围类别请从八类中选", "年度应为 2015 到 2099 的整数", "面积应为大于 0 的数字，最多 8 位整数、两位小数",
				"受益人数应为 1 到 10000000 的整数", "申报金额应大于 0", "居民自筹不能小于 0", "社会捐助最多两位小数（精确到分）", "计划开始应为日期，例如 2026-03-01",
				"计划结束应为日期，例如 2026-03-01", "关联需求请从列表中勾选", "第 1 行：请填写科目", "第 1 行：请选择用途",
				"第 1 行：数量应为大于 0 的数字，最多 8 位整数、两位小数", "第 1 行：单价太大，整数部分最多 10 位，请核对", "第 1 行：请填写指标", "第 5 行：请选“属于”或“不属于”",
				"第 1 行：参与日期不能晚于今天", "第 1 行：参与人数应为 1 到 100000 的整数", "第 1 行：请写明方式");
		page.select(".errors li a").forEach((link) -> {
			String id = link.attr("href").substring(1);
			assertThat(page.getElementById(id)).as("target of " + link.text()).isNotNull();
		});
		assertThat(page.title()).startsWith("错误：");
		assertThat(page.expectFirst("[id='requested']").val()).isEqualTo("0.00");
		assertThat(page.expectFirst("[id='budget0.unitPrice']").val()).isEqualTo("123456789012");
		assertThat(page.expectFirst("[id='beneficiaries']").val()).isEqualTo("很多");
		assertThat(count()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "0.00, 申报金额应大于 0", "-0.01, 申报金额应大于 0", "1.234, 申报金额最多两位小数（精确到分）",
			"123456789012, '申报金额太大，整数部分最多 10 位，请核对'", "十万, '申报金额只能填数字，例如 48000.00'" })
	void aWrongSum(String typed, String message) throws Exception {
		Document page = page(form().param("name", "路灯").param("type", "WORKS").param("requested", typed), 422);
		assertThat(page.select(".errors li").eachText()).containsExactly(message);
		assertThat(page.expectFirst("[id='requested']").val()).isEqualTo(typed);
	}

	@ParameterizedTest
	@CsvSource({ "0.01, 0.01", "9999999999.99, 9999999999.99", "'96,000.5', 96000.50", "９６０００, 96000.00" })
	void aSumAsPeopleTypeIt(String typed, String stored) throws Exception {
		ProjectSheet sheet = saved(form().param("name", "路灯").param("type", "WORKS").param("requested", typed));
		assertThat(sheet.design().outline().requested()).hasToString(Money.of(stored).toString());
	}

	@Test
	@Enforces("MF-01")
	void withoutOneOfTheThreeTypesNothingIsSaved() throws Exception {
		int before = count();
		assertThat(page(form().param("name", "路灯").param("type", "FOURTH"), 422).select(".errors").text())
			.contains("MF-01");
		assertThat(count()).isEqualTo(before);
	}

	@Test
	@AtBoundary("MF-01")
	void nameAndTypeAreEnoughForADraft() throws Exception {
		ProjectSheet sheet = saved(form().param("name", "路灯").param("type", "GOODS"));
		assertThat(sheet.number()).matches("TY-DXC-2026-H-\\d{3}");
		assertThat(sheet.design().budget()).isEmpty();
	}

	@Test
	void theEndIsNotBeforeTheStart() throws Exception {
		MockHttpServletRequestBuilder typed = form().param("name", "路灯")
			.param("type", "WORKS")
			.param("plannedStart", "2026-05-02")
			.param("plannedEnd", "2026-05-01");
		assertThat(page(typed, 422).select(".errors li").eachText()).containsExactly("计划结束不能早于计划开始");
	}

	@Test
	void rowsComeAndGoWithoutScriptsAndNothingTypedIsLost() throws Exception {
		Document more = page(form().param("add", "budget")
			.param("name", "路灯")
			.param("requested", "abc")
			.param("budget[0].item", "灯杆"), 200);
		assertThat(more.expectFirst("[id='budget0.item']").val()).isEqualTo("灯杆");
		assertThat(more.expectFirst("[id='budget1.item']").val()).isEmpty();
		assertThat(more.expectFirst("[id='requested']").val()).isEqualTo("abc");
		Document less = page(form().param("remove-budget[0]", "true")
			.param("name", "路灯")
			.param("budget[0].item", "灯杆")
			.param("budget[1].item", "线缆"), 200);
		assertThat(less.expectFirst("[id='budget0.item']").val()).isEqualTo("线缆");
		assertThat(less.getElementById("budget1.item")).isNull();
	}

	@Test
	void demandsAreFoundByTwoCharacters() throws Exception {
		Cast people = this.cast;
		this.projects.demand(ProjectFixture.text("北门石桥栏杆松动"), people.the(Role.COMMUNITY_CLERK));
		this.projects.demand(ProjectFixture.text("红花园石桥栏杆松动"), people.foreign(Role.COMMUNITY_CLERK));
		String found = page(form().param("find", "true").param("demandWords", "石桥"), 200).expectFirst("[id='demands']")
			.text();
		assertThat(found).contains("北门石桥栏杆松动").doesNotContain("红花园", "丽山路人行道");
	}

	@Test
	void aForeignCommunitysDemandIsNotLinked() throws Exception {
		UUID foreign = this.projects.demand(ProjectFixture.text("别处的事"), this.cast.foreign(Role.COMMUNITY_CLERK));
		ProjectSheet sheet = saved(
				form().param("name", "路灯").param("type", "WORKS").param("demands", foreign.toString()));
		assertThat(sheet.design().demands()).isEmpty();
	}

	@Test
	void whatWasSavedComesBackAsItWasTyped() throws Exception {
		String number = this.projects.draft();
		Document page = Jsoup
			.parse(this.mvc.perform(get("/projects/{number}/edit", number).with(this.cast.as(Role.COMMUNITY_CLERK)))
				.andExpect(status().isOk())
				.andReturn()
				.getResponse()
				.getContentAsString());
		assertThat(page.expectFirst("[id='requested']").val()).isEqualTo("96000.00");
		assertThat(page.expectFirst("[id='budget0.item']").val()).isEqualTo("人行道铺装");
		assertThat(page.expectFirst("[id='negativeList7.answer']").select("option[selected]").val()).isEqualTo("NO");
		assertThat(page.select("#demands input[checked]")).hasSize(1);
	}

	@Test
	void aLateSaverSeesBothVersions() throws Exception {
		String number = this.projects.draft();
		ProjectSheet seen = this.projects.sheet(number);
		this.drafting.revise(number, seen.version(), this.projects.design().place("丽山路南段").build(),
				this.cast.the(Role.COMMITTEE_DIRECTOR));
		String answer = this.mvc
			.perform(post("/projects/{number}/edit", number).param("version", String.valueOf(seen.version()))
				.param("name", "丽山路人行道改造")
				.param("type", "WORKS")
				.param("place", "丽山路中段")
				.with(this.cast.as(Role.COMMUNITY_CLERK))
				.with(csrf()))
			.andExpect(status().isConflict())
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(answer).contains("位置", "丽山路中段", "丽山路南段");
		assertThat(this.projects.sheet(number).design().outline().place()).isEqualTo("丽山路南段");
	}

	@Test
	void aDoubleClickMakesOneProject() throws Exception {
		int before = count();
		String key = UUID.randomUUID().toString();
		String first = location(form().param("_key", key).param("name", "路灯").param("type", "WORKS"));
		String second = location(form().param("_key", key).param("name", "路灯").param("type", "WORKS"));
		assertThat(second).isEqualTo(first);
		assertThat(count()).isEqualTo(before + 1);
	}

	@Test
	void onlyTheCommunityWrites() throws Exception {
		this.mvc.perform(get("/projects/new").with(this.cast.as(Role.STREET_CLERK))).andExpect(status().isForbidden());
		this.mvc
			.perform(post("/projects/new").param("name", "路灯")
				.param("type", "WORKS")
				.with(this.cast.as(Role.STREET_CLERK))
				.with(csrf()))
			.andExpect(status().isForbidden());
		String number = this.projects.draft();
		this.mvc.perform(get("/projects/{number}/edit", number).with(Cast.as(this.cast.foreign(Role.COMMUNITY_CLERK))))
			.andExpect(status().isNotFound());
		this.mvc
			.perform(post("/projects/{number}/edit", number).param("name", "路灯")
				.param("type", "WORKS")
				.with(Cast.as(this.cast.foreign(Role.COMMUNITY_CLERK)))
				.with(csrf()))
			.andExpect(status().isNotFound());
	}

	@Test
	void whatIsDeliberatedIsNotRewritten() throws Exception {
		String number = this.projects.deliberating();
		this.mvc.perform(get("/projects/{number}/edit", number).with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(status().isConflict());
	}

	@Test
	void theApplicationIsPrinted() throws Exception {
		String number = this.projects.draft();
		String paper = this.mvc
			.perform(get("/projects/{number}/print/F03", number).with(this.cast.as(Role.STREET_CLERK)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(paper).contains("F03", number, "人民币玖万陆仟元整", "人行道铺装", "FUND-17", "社区党委意见");
		assertThat(paper).doesNotContain("张桂兰", "13800001234");
		this.mvc
			.perform(get("/projects/{number}/print/F03", number).with(Cast.as(this.cast.foreign(Role.STREET_CLERK))))
			.andExpect(status().isNotFound());
	}

	private ProjectSheet saved(MockHttpServletRequestBuilder typed) throws Exception {
		return this.projects.sheet(location(typed).replace("/projects/", ""));
	}

	private String location(MockHttpServletRequestBuilder typed) throws Exception {
		MvcResult result = this.mvc.perform(typed).andExpect(status().is3xxRedirection()).andReturn();
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

	private Document page(MockHttpServletRequestBuilder typed, int status) throws Exception {
		return Jsoup.parse(
				this.mvc.perform(typed).andExpect(status().is(status)).andReturn().getResponse().getContentAsString());
	}

	private MockHttpServletRequestBuilder form() {
		return post("/projects/new").with(this.cast.as(Role.COMMUNITY_CLERK)).with(csrf());
	}

	private int count() {
		return this.jdbc.sql("select count(*) from project").query(Integer.class).single();
	}

}
