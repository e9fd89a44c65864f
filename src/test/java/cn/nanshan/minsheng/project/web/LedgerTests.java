package cn.nanshan.minsheng.project.web;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.ProjectDrafting;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.DesignBuilder;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.StatementCount;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The project ledger: who sees what, how it is found, and that the file equals the
 * screen.
 */
@IntegrationTest
class LedgerTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final ProjectFixture projects;

	private final ProjectDrafting drafting;

	private final StatementCount statements;

	@Autowired
	LedgerTests(MockMvc mvc, Cast cast, ProjectFixture projects, ProjectDrafting drafting, StatementCount statements) {
		this.mvc = mvc;
		this.cast = cast;
		this.projects = projects;
		this.drafting = drafting;
		this.statements = statements;
	}

	@Test
	void everybodySeesTheirReachOnly() throws Exception {
		this.projects.draft(new DesignBuilder().name("鹤园甲"));
		this.drafting.create(new DesignBuilder().name("鹤园乙").build(), this.cast.foreign(Role.COMMUNITY_CLERK));
		assertThat(names("q=鹤园", this.cast.the(Role.COMMUNITY_CLERK))).containsExactly("鹤园甲");
		assertThat(names("q=鹤园", this.cast.the(Role.STREET_FINANCE))).containsExactly("鹤园甲");
		assertThat(names("q=鹤园", this.cast.foreign(Role.STREET_CLERK))).containsExactly("鹤园乙");
		assertThat(names("q=鹤园", this.cast.the(Role.BUREAU_AUDIT))).containsExactlyInAnyOrder("鹤园甲", "鹤园乙");
		assertThat(names("q=鹤园", this.cast.the(Role.VENDOR))).isEmpty();
		assertThat(names("q=鹤园&street=NT", this.cast.the(Role.STREET_CLERK))).isEmpty();
	}

	@Test
	void aTrackNarrowsItAndStandsAboveIt() throws Exception {
		this.projects.draft(new DesignBuilder().name("轨道甲"));
		this.drafting.createOfStreet(Track.STREET, new DesignBuilder().name("轨道乙").build(),
				this.cast.the(Role.STREET_CLERK));
		Actor finance = this.cast.the(Role.STREET_FINANCE);
		assertThat(names("q=轨道&track=STREET", finance)).containsExactly("轨道乙");
		assertThat(names("q=轨道&track=community", finance)).containsExactly("轨道甲");
		assertThat(names("q=轨道&track=NONE", finance)).hasSize(2);
		assertThat(page("q=轨道&track=STREET", finance).select(".chip").text()).contains("轨道：街道统筹项目");
		assertThat(page("q=轨道", finance).select("main table")).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, mode = EnumSource.Mode.MATCH_ALL, names = "^(?!.*ADMIN).*$")
	void everyOfficeOpensIt(Role role) throws Exception {
		this.mvc.perform(get("/projects").with(this.cast.as(role))).andExpect(status().isOk());
	}

	@Test
	void anAdministratorHasNoBusinessHere() throws Exception {
		this.mvc.perform(get("/projects").with(this.cast.as(Role.SYSTEM_ADMIN))).andExpect(status().isForbidden());
	}

	@Test
	void twoCharactersAreEnoughAndWildcardsAreCharacters() throws Exception {
		this.projects.draft(new DesignBuilder().name("塘朗路灯更换 100%"));
		this.projects.draft(new DesignBuilder().name("塘朗座椅更换 100 张"));
		Actor clerk = this.cast.the(Role.STREET_CLERK);
		assertThat(names("q=路灯", clerk)).contains("塘朗路灯更换 100%").doesNotContain("塘朗座椅更换 100 张");
		assertThat(names("q=100%25", clerk)).contains("塘朗路灯更换 100%").doesNotContain("塘朗座椅更换 100 张");
	}

	@Test
	void filtersNarrowAndStandInTheAddress() throws Exception {
		String number = this.projects
			.draft(new DesignBuilder().name("筛选甲").type(ProjectType.GOODS).requested("5000.00"));
		this.projects.draft(new DesignBuilder().name("筛选乙").requested("9000.01"));
		this.projects.draft(new DesignBuilder().name("筛选丙").year(2025).requested("7000.00"));
		this.projects.draft(new DesignBuilder().name("筛选丁").year(null).requested(null));
		this.projects.deliberating(this.projects.design().name("筛选戊"));
		Actor clerk = this.cast.the(Role.STREET_CLERK);
		assertThat(names("q=筛选", clerk)).containsExactlyInAnyOrder("筛选甲", "筛选乙", "筛选丁", "筛选戊");
		assertThat(names("q=筛选&year=2025", clerk)).containsExactlyInAnyOrder("筛选丙", "筛选丁");
		assertThat(names("q=筛选&year=all", clerk)).hasSize(5);
		assertThat(names("q=筛选&type=GOODS", clerk)).containsExactly("筛选甲");
		assertThat(names("q=筛选&state=DELIBERATING", clerk)).containsExactly("筛选戊");
		assertThat(names("q=筛选&min=5000&max=9000", clerk)).containsExactly("筛选甲");
		assertThat(names("q=筛选&sort=LARGEST&year=all&max=9000.01", clerk)).containsExactly("筛选乙", "筛选丙", "筛选甲");
		assertThat(names("q=" + number, clerk)).containsExactly("筛选甲");
		Document page = page("q=筛选&type=GOODS", clerk);
		assertThat(page.select(".chip").text()).contains("类型：货物类", "含有：筛选", "年度：2026");
		assertThat(page.select("a.chip:contains(货物类)").attr("href")).doesNotContain("type=").contains("q=");
		assertThat(page.select("tbody td").eachText()).contains("大学城社区 社区经办");
	}

	@ParameterizedTest
	@ValueSource(strings = { "before=x", "after=~", "after=2026~not-an-id",
			"year=abcd&min=x&max=-1&sort=DROP&state=NO&view=%27",
			"after=drop%20table~00000000-0000-0000-0000-000000000001" })
	void whatCannotBeReadDoesNotNarrow(String query) throws Exception {
		this.mvc.perform(get("/projects?" + query).with(this.cast.as(Role.STREET_CLERK))).andExpect(status().isOk());
	}

	@ParameterizedTest
	@ValueSource(strings = { "NEWEST", "OLDEST", "LARGEST", "SMALLEST", "LONGEST" })
	void pagesFollowEachOtherWithoutLossInEveryOrder(String order) throws Exception {
		String tag = "翻页" + order;
		for (int i = 0; i < 45; i++) {
			this.projects.draft(new DesignBuilder().name(tag + "第" + i + "项").requested((i % 3 + 1) + "000.00"));
		}
		Actor clerk = this.cast.the(Role.STREET_CLERK);
		List<String> seen = new ArrayList<>();
		Document first = page("sort=" + order + "&q=" + tag, clerk);
		Document page = first;
		seen.addAll(names(page));
		while (page.select(".pager a:contains(下一页)").size() == 1) {
			page = open(page.select(".pager a:contains(下一页)").attr("href"), clerk);
			seen.addAll(names(page));
		}
		assertThat(seen).hasSize(45);
		assertThat(new HashSet<>(seen)).hasSize(45);
		Document back = open(page.select(".pager a:contains(上一页)").attr("href"), clerk);
		assertThat(names(back)).isEqualTo(seen.subList(20, 40));
		assertThat(names(open(back.select(".pager a:contains(上一页)").attr("href"), clerk))).isEqualTo(names(first));
		assertThat(first.select(".pager a:contains(上一页)")).isEmpty();
	}

	@Test
	void theFileEqualsTheScreenAndHoldsNoFormula() throws Exception {
		this.projects.draft(new DesignBuilder().name("=cmd|' /C calc'!A0 导出"));
		this.projects.draft(new DesignBuilder().name("+1 导出").requested("7000.00"));
		this.projects.draft(new DesignBuilder().name("@SUM(1) 导出").requested(null));
		Actor clerk = this.cast.the(Role.STREET_CLERK);
		List<String> screen = names("q=导出&sort=LARGEST", clerk);
		byte[] file = this.mvc.perform(get("/projects/export?q=导出&sort=LARGEST").with(Cast.as(clerk)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
			List<Row> rows = workbook.getFirstSheet().read();
			assertThat(rows.stream().skip(1).map((row) -> row.getCellText(1)).toList()).isEqualTo(screen).hasSize(3);
			assertThat(rows.stream().skip(1).map((row) -> row.getCell(1)))
				.allMatch((cell) -> cell.getType() == CellType.STRING && cell.getFormula() == null);
			assertThat(rows.get(1).getCellAsNumber(7))
				.hasValueSatisfying((sum) -> assertThat(sum).isEqualByComparingTo("96000"));
		}
		byte[] foreign = this.mvc
			.perform(get("/projects/export?q=导出").with(Cast.as(this.cast.foreign(Role.STREET_CLERK))))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(foreign))) {
			assertThat(workbook.getFirstSheet().read()).hasSize(1);
		}
	}

	@Test
	void aLongPageNeedsNoMoreStatementsThanAShortOne() throws Exception {
		for (int i = 0; i < 21; i++) {
			this.projects.draft(new DesignBuilder().name((i == 0) ? "语句数唯一" : "语句数" + i));
		}
		Actor clerk = this.cast.the(Role.STREET_CLERK);
		page("q=语句数", clerk);
		long one = this.statements.of(() -> page("q=语句数唯一", clerk));
		long twenty = this.statements.of(() -> page("q=语句数", clerk));
		assertThat(one).isPositive();
		assertThat(twenty).isEqualTo(one).isLessThanOrEqualTo(8);
	}

	@Test
	void theFootSumsTheWholeFilterBesideThePage() throws Exception {
		for (int i = 0; i < 21; i++) {
			this.projects.draft(new DesignBuilder().name("合计" + i).requested((i == 0) ? "500.50" : "1000.00"));
		}
		this.projects.draft(new DesignBuilder().name("合计二").requested(null));
		this.drafting.create(new DesignBuilder().name("合计外").build(), this.cast.foreign(Role.COMMUNITY_CLERK));
		Actor clerk = this.cast.the(Role.STREET_CLERK);
		Document first = page("q=合计&sort=LARGEST", clerk);
		assertThat(first.select("tfoot tr").eachText()).hasSize(2)
			.satisfies((rows) -> assertThat(rows.get(0)).startsWith("本页小计 20 项 20,000.00"))
			.satisfies((rows) -> assertThat(rows.get(1)).startsWith("筛选合计 22 项 20,500.50 0.00 0.00 0.00 —"));
		assertThat(first.select(".head p").text()).contains("共 22 项");
		Document last = open(first.select(".pager a:contains(下一页)").attr("href"), clerk);
		assertThat(last.select("tfoot tr").eachText()).satisfiesExactly(
				(page) -> assertThat(page).startsWith("本页小计 2 项 500.50"),
				(whole) -> assertThat(whole).startsWith("筛选合计 22 项 20,500.50"));
		assertThat(page("q=合计外", this.cast.the(Role.BUREAU_AUDIT)).select("tfoot th").eachText())
			.containsExactly("筛选合计");
	}

	@Test
	void aColumnOfCommunitiesDoesNotRepeatItsHeading() throws Exception {
		this.projects.draft(new DesignBuilder().name("社区列"));
		Document street = page("q=社区列", this.cast.the(Role.STREET_CLERK));
		assertThat(street.select("thead th").eachText()).contains("社区");
		assertThat(street.select("tbody td").eachText()).contains("大学城").doesNotContain("大学城社区");
		Document district = page("q=社区列", this.cast.the(Role.BUREAU_AUDIT));
		assertThat(district.select("thead th").eachText()).contains("街道、社区");
		assertThat(district.select("tbody td").eachText()).contains("桃源街道 大学城");
	}

	@Test
	void anEmptyListSaysSo() throws Exception {
		assertThat(page("q=没有这样的名字", this.cast.the(Role.STREET_CLERK)).text()).contains("没有符合条件的项目。", "去掉全部筛选");
	}

	private List<String> names(String query, Actor actor) throws Exception {
		return names(page(query, actor));
	}

	private static List<String> names(Document page) {
		return page.select("tbody th").stream().map(Element::text).toList();
	}

	private Document page(String query, Actor actor) throws Exception {
		return open("/projects?" + query, actor);
	}

	private Document open(String address, Actor actor) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(URI.create(address)).with(Cast.as(actor)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
