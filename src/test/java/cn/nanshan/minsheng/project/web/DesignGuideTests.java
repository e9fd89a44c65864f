package cn.nanshan.minsheng.project.web;

import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.DesignBuilder;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.SettlementFixture;
import cn.nanshan.minsheng.testing.StatementCount;
import cn.nanshan.minsheng.testing.TestClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * What stands beside the form of a project follows what is typed, and what is typed is
 * kept for its writer alone (domain K2, K6).
 */
@IntegrationTest
class DesignGuideTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final ProjectFixture projects;

	private final SettlementFixture settlements;

	private final TestClock clock;

	private final JdbcClient jdbc;

	private final StatementCount statements;

	DesignGuideTests(MockMvc mvc, Cast cast, ProjectFixture projects, SettlementFixture settlements, TestClock clock,
			JdbcClient jdbc, StatementCount statements) {
		this.mvc = mvc;
		this.cast = cast;
		this.projects = projects;
		this.settlements = settlements;
		this.clock = clock;
		this.jdbc = jdbc;
		this.statements = statements;
	}

	@Test
	void whatIsTypedIsKeptForItsWriterOnly() throws Exception {
		Actor director = this.cast.the(Role.COMMITTEE_DIRECTOR);
		typed("/projects/new/autosave", director, "name", "塘朗广场座椅", "type", "GOODS", "requested", "一万");
		Document form = page("/projects/new", director);
		assertThat(form.select("[name=name]").val()).isEqualTo("塘朗广场座椅");
		assertThat(form.select("[name=requested]").val()).isEqualTo("一万");
		assertThat(form.select("main").text()).contains("填到一半、还没有保存的内容", "有 1 处填写有误");
		assertThat(page("/projects/new", this.cast.the(Role.COMMUNITY_SECRETARY)).select("[name=name]").val())
			.isEmpty();
		this.mvc.perform(post("/projects/new/autosave/removal").with(Cast.as(director)).with(csrf()))
			.andExpect(redirectedUrl("/projects/new"));
		assertThat(page("/projects/new", director).select("[name=name]").val()).isEmpty();
	}

	@Test
	void savingForgetsIt() throws Exception {
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		String number = this.projects.draft(new DesignBuilder().name("塘朗站台雨棚"));
		String version = page("/projects/" + number + "/edit", clerk).select("[name=version]").val();
		typed("/projects/" + number + "/autosave", clerk, "version", version, "name", "塘朗站台雨棚翻新", "type", "WORKS");
		Document form = page("/projects/" + number + "/edit", clerk);
		assertThat(form.select("[name=name]").val()).isEqualTo("塘朗站台雨棚翻新");
		this.mvc
			.perform(post("/projects/" + number + "/edit").param("version", form.select("[name=version]").val())
				.param("name", "塘朗站台雨棚翻新")
				.param("type", "WORKS")
				.with(Cast.as(clerk))
				.with(csrf()))
			.andExpect(redirectedUrl("/projects/" + number));
		assertThat(page("/projects/" + number + "/edit", clerk).select("main").text()).doesNotContain("填到一半");
	}

	@Test
	void nothingIsKeptOfAnEmptyFormOrAStrangersProject() throws Exception {
		String number = this.projects.draft(new DesignBuilder());
		this.mvc
			.perform(form("/projects/" + number + "/autosave", this.cast.foreign(Role.COMMUNITY_CLERK), "name", "甲"))
			.andExpect(status().isNotFound());
		this.mvc.perform(form("/projects/new/autosave", this.cast.the(Role.COMMUNITY_CLERK)))
			.andExpect(status().is(422));
		this.mvc.perform(form("/projects/new/autosave", this.cast.the(Role.STREET_CLERK), "name", "甲"))
			.andExpect(status().isForbidden());
		String past = this.projects.deliberating(this.projects.design());
		this.mvc.perform(form("/projects/" + past + "/autosave", this.cast.the(Role.COMMUNITY_CLERK), "name", "甲"))
			.andExpect(status().isConflict());
	}

	@Test
	void whatLooksLikeItIsToldWhileItIsTyped() throws Exception {
		this.clock.setTo(LocalDate.of(2051, 3, 10));
		this.projects.draft(new DesignBuilder().name("哒哒小道照明提升（东段）").place("哒哒小道").requested("620000").year(2051));
		Document beside = typed("/projects/new/autosave", this.cast.the(Role.COMMUNITY_CLERK), "name", "哒哒小道照明提升（西段）",
				"type", "WORKS", "place", "哒哒小道西段", "requested", "580000", "budgetYear", "2051");
		assertThat(beside.text()).contains("可能重复或拆分", "疑似拆分", "哒哒小道照明提升（东段）", "合计 1,200,000.00 元超过限额", "PROC-10", "还差",
				"已自动保存");
		assertThat(beside.select(".stepper li").eachText()).anyMatch((line) -> line.matches("预算明细 缺 \\d 项|预算明细"))
			.anyMatch((line) -> line.matches("负面清单自查 缺 \\d 项"));
		assertThat(beside.select("a[href=#negativeList]")).isNotEmpty();
		forget();
	}

	@Test
	void earlierProjectsAndTheStreetsListStandBesideIt() throws Exception {
		String settled = this.settlements.settled(this.settlements.paidInFull(), SettlementFixture.CONTRACT,
				Money.ZERO);
		String name = this.jdbc.sql("select name from project where number = :number")
			.param("number", settled)
			.query(String.class)
			.single();
		Document beside = typed("/projects/new/autosave", this.cast.the(Role.COMMUNITY_CLERK), "name", name, "type",
				"SERVICE");
		assertThat(beside.select("#earlier-h + ul li").text()).contains("批复", "结算");
		assertThat(beside.select("#wanted-h + ul li")).isNotEmpty();
		forget();
	}

	@Test
	void aHalfFilledRowIsToldAndTheRestIsJudged() throws Exception {
		Document beside = typed("/projects/new/autosave", this.cast.the(Role.COMMUNITY_CLERK), "name", "笃学路花池", "type",
				"WORKS", "requested", "3000", "budget[0].item", "砌筑", "budget[0].fundUse", "IMPLEMENTATION",
				"budget[0].quantity", "3", "budget[0].unitPrice", "1000", "budget[0].standard", "定额", "budget[1].item",
				"绿植", "budget[1].fundUse", "IMPLEMENTATION", "beneficiaries", "许多");
		assertThat(beside.select("#wrongs-h").text()).isEqualTo("有 3 处填写有误");
		assertThat(beside.select("a[href=#budget1.unitPrice]").text()).contains("第 2 行", "请填写单价");
		assertThat(beside.select("#open-h").text()).startsWith("还差");
		assertThat(beside.text()).contains("填写有误的先不算").doesNotContain("还没有核验");
		assertThat(beside.select(".lacks .code").eachText()).contains("MF-24").doesNotContain("FUND-19");
		forget();
	}

	@Test
	void papersAreTickedByEachWriterAndStayWithTheDraft() throws Exception {
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		String number = this.projects.draft(new DesignBuilder().name("塘朗书屋灯具"));
		String path = "/projects/" + number;
		List<String> papers = papers(page(path + "/edit", clerk));
		assertThat(papers).hasSizeGreaterThan(1);
		String version = page(path + "/edit", clerk).select("[name=version]").val();
		Document beside = typed(path + "/autosave", clerk, "version", version, "name", "塘朗书屋灯具", "type", "GOODS",
				"papers", papers.get(1));
		assertThat(ticked(beside)).containsExactly(papers.get(1));
		assertThat(beside.select("#wanted-h").text()).endsWith("1/" + papers.size());
		this.mvc
			.perform(form(path + "/edit", clerk, "version", version, "name", "塘朗书屋灯具", "type", "GOODS", "papers",
					papers.get(1), "papers", "不在单子上的"))
			.andExpect(redirectedUrl(path));
		assertThat(ticked(page(path + "/edit", clerk))).containsExactly(papers.get(1));
		assertThat(ticked(page(path + "/edit", this.cast.the(Role.COMMUNITY_SECRETARY)))).isEmpty();
	}

	private static List<String> papers(Document page) {
		return page.select("input[name=papers][form=design]").eachAttr("value");
	}

	private static List<String> ticked(Document page) {
		return page.select("input[name=papers][form=design][checked]").eachAttr("value");
	}

	@Test
	void lookingCostsABoundedNumberOfStatements() throws Exception {
		long count = this.statements.of(() -> typed("/projects/new/autosave", this.cast.the(Role.COMMUNITY_CLERK),
				"name", "笃学路口减速带", "type", "WORKS"));
		assertThat(count).isLessThanOrEqualTo(14);
		forget();
	}

	private void forget() throws Exception {
		this.mvc.perform(form("/projects/new/autosave/removal", this.cast.the(Role.COMMUNITY_CLERK)));
	}

	private Document typed(String path, Actor actor, String... fields) throws Exception {
		return Jsoup.parse(this.mvc.perform(form(path, actor, fields))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	private static MockHttpServletRequestBuilder form(String path, Actor actor, String... fields) {
		MockHttpServletRequestBuilder request = post(path);
		for (int at = 0; at < fields.length; at += 2) {
			request.param(fields[at], fields[at + 1]);
		}
		return request.with(Cast.as(actor)).with(csrf());
	}

	private Document page(String path, Actor actor) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(path).with(Cast.as(actor)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
