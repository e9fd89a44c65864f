package cn.nanshan.minsheng.project;

import java.util.UUID;

import cn.nanshan.minsheng.exclusion.ExclusionClause;
import cn.nanshan.minsheng.exclusion.RegisterKeeping;
import cn.nanshan.minsheng.exclusion.RegisterKind;
import cn.nanshan.minsheng.exclusion.RegisterText;
import cn.nanshan.minsheng.exclusion.WordKeeping;
import cn.nanshan.minsheng.exclusion.WordKind;
import cn.nanshan.minsheng.exclusion.WordReach;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.DesignBuilder;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.TestClock;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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

/**
 * What registers and words say of a project is shown wherever it is handed on, and a no
 * that they contradict is explained or justified (FUND-11 to FUND-18); running costs are
 * refused (FUND-06).
 */
@IntegrationTest
class ExclusionTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final TestClock clock;

	private final ProjectFixture projects;

	private final ApprovalFixture approvals;

	private final RegisterKeeping registers;

	private final WordKeeping words;

	ExclusionTests(MockMvc mvc, Cast cast, TestClock clock, ProjectFixture projects, ApprovalFixture approvals,
			RegisterKeeping registers, WordKeeping words) {
		this.mvc = mvc;
		this.cast = cast;
		this.clock = clock;
		this.projects = projects;
		this.approvals = approvals;
		this.registers = registers;
		this.words = words;
	}

	@BeforeEach
	void money() {
		this.approvals.budget();
	}

	@ParameterizedTest
	@EnumSource(RegisterKind.class)
	@Enforces({ "FUND-11", "FUND-12", "FUND-13" })
	void aNoThatARegisterContradictsIsExplained(RegisterKind kind) throws Exception {
		String name = unique("石榴径照明");
		row(kind, 2026, name + "工程");
		String number = this.projects.draft(this.projects.design().name(name));
		enter(number).andExpect(Blocked.by(kind.clause().id()))
			.andExpect(content().string(containsString("登记簿中有相近项目：《" + name + "工程》2026 年 1,200,000.00 元")));
	}

	@ParameterizedTest
	@EnumSource(RegisterKind.class)
	@AtBoundary({ "FUND-11", "FUND-12", "FUND-13" })
	void whatExplainsItIsQuotedBesideTheRow(RegisterKind kind) throws Exception {
		String name = unique("石榴径坡道");
		row(kind, 2026, name);
		String number = this.projects.draft(this.projects.design().name(name).answer(item(kind), false, "地段不同"));
		this.mvc
			.perform(get("/projects/{number}/deliberation-entry", number).with(this.cast.as(Role.COMMUNITY_SECRETARY)))
			.andExpect(content().string(containsString("不属于：地段不同（登记簿中有相近项目：《" + name + "》")));
		enter(number).andExpect(redirectedUrl("/projects/" + number));
	}

	@ParameterizedTest
	@CsvSource({ "DEPARTMENT_BUDGET, 2025, false", "DEPARTMENT_BUDGET, 2026, true", "DEPARTMENT_BUDGET, 2027, false",
			"FIXED_ASSETS, 2022, false", "FIXED_ASSETS, 2023, true", "GOVERNMENT_INVESTMENT, 2027, true",
			"GOVERNMENT_INVESTMENT, 2028, false" })
	void onlyRowsOfYearsThatFitAreMeant(RegisterKind kind, int year, boolean meant) throws Exception {
		String name = unique("紫薇巷排水");
		row(kind, year, name);
		ResultActions answer = enter(this.projects.draft(this.projects.design().name(name)));
		answer.andExpect(meant ? Blocked.by(kind.clause().id()) : status().is(303));
	}

	@Test
	void anotherStreetsBudgetAndAStruckRowSayNothing() throws Exception {
		String foreign = unique("木棉道座椅");
		Actor finance = this.cast.foreign(Role.STREET_FINANCE);
		this.registers.enter(RegisterKind.DEPARTMENT_BUDGET, text(Cast.OTHER_STREET, 2026, foreign), finance);
		passes(this.projects.design().name(foreign));
		String struck = unique("木棉道护栏");
		UUID row = row(RegisterKind.DEPARTMENT_BUDGET, 2026, struck);
		this.registers.strike(row, "预算调减", this.cast.the(Role.STREET_FINANCE));
		passes(this.projects.design().name(struck));
	}

	@Test
	@Enforces("FUND-13")
	void aRowThatComesAfterSubmissionIsForTheStreetToJudge() throws Exception {
		String name = unique("凌霄架翻新");
		String number = this.approvals.beforeLastStep(this.projects.deliberating(this.projects.design().name(name)));
		this.approvals.declared(this.cast.the(Role.STREET_LEADER));
		row(RegisterKind.DEPARTMENT_BUDGET, 2026, name);
		assertThat(page("/projects/" + number + "/approval", Role.STREET_LEADER)).contains("负面清单提示", "《" + name + "》",
				"还没有写明理由");
		sign(number).andExpect(Blocked.by("FUND-13"));
		this.mvc
			.perform(post("/projects/" + number + "/waivers").with(this.cast.as(Role.TASK_FORCE))
				.with(csrf())
				.param("clauseId", "FUND-13")
				.param("justification", "部门预算做日常养护，本项目是重建")
				.param("basis", "2026 年部门预算表")
				.param("minutesNumber", "桃源专责〔2026〕12 号"))
			.andExpect(status().is(303));
		sign(number).andExpect(status().is(303));
	}

	@Test
	void aYesIsNotContradictedButNeedsAWaiver() throws Exception {
		String name = unique("凌霄架加固");
		row(RegisterKind.GOVERNMENT_INVESTMENT, 2026, name);
		String number = this.approvals.beforeLastStep(this.projects.deliberating(
				this.projects.design().name(name).answer(NegativeItem.GOVERNMENT_INVESTED, true, "同一路段，提前实施")));
		this.approvals.declared(this.cast.the(Role.STREET_LEADER));
		sign(number).andExpect(Blocked.by("FUND-11", "FUND-18"));
	}

	@ParameterizedTest
	@CsvSource({ "COMMUNITY_OFFICE, 打印机, FUND-14", "GOVERNMENT_DUTY, 社区文体活动经费, FUND-15",
			"OTHER_LEGAL_PERSON, 城市更新征收拆迁洒水, FUND-16" })
	@Enforces({ "FUND-14", "FUND-15", "FUND-16" })
	void aNoThatAWordContradictsIsExplained(NegativeItem item, String line, String clause) throws Exception {
		enter(this.projects.draft(costing(line))).andExpect(Blocked.by(clause));
		passes(costing(line).answer(item, false, "已核对，只用于居民活动"));
	}

	@Test
	void aWordWithinItsExceptionSaysNothing() throws Exception {
		passes(this.projects.design().named("无物业小区照明改造"));
		enter(this.projects.draft(this.projects.design().named("物业小区照明改造"))).andExpect(Blocked.by("FUND-16"));
	}

	@ParameterizedTest
	@CsvSource({ "居委会日常办公开支", "外出考察差旅", "来访招待", "管理人员工资", "活动室水电费", "工作例会会议费", "工作人员培训费" })
	@Enforces("FUND-06")
	void runningCostsAreRefusedWhateverIsSaid(String line) throws Exception {
		ResultActions answer = enter(
				this.projects.draft(costing(line).answer(NegativeItem.COMMUNITY_OFFICE, false, "不是办公用房")
					.answer(NegativeItem.GOVERNMENT_DUTY, false, "已核对")));
		answer.andExpect(Blocked.by("FUND-06"))
			.andExpect(content().string(containsString("预算行“" + line + "”含“")))
			.andExpect(content().string(containsString("街道部门预算")));
	}

	@ParameterizedTest
	@CsvSource({ "会议室地面修缮", "水电管线改造", "招待所旧址加固", "居民急救培训费", "雨污水费用", "充电费补贴" })
	@AtBoundary("FUND-06")
	void whatOnlySoundsLikeItIsPaid(String line) throws Exception {
		passes(costing(line));
	}

	@Test
	void whatTheDistrictAddsHoldsFromThatDayUntilItIsEnded() throws Exception {
		String word = unique("月光");
		passes(costing(word + "布置"));
		this.clock.setTo(this.clock.today().plusDays(1));
		Actor bureau = this.cast.the(Role.BUREAU_FINANCE);
		this.words.add(ExclusionClause.RUNNING_COSTS, word, WordKind.HIT, WordReach.HEADINGS, "深南财〔2026〕5 号", bureau);
		enter(this.projects.draft(costing(word + "布置"))).andExpect(Blocked.by("FUND-06"));
		String page = page("/registers/words", Role.COMMUNITY_CLERK);
		assertThat(page).contains(word, "深南财〔2026〕5 号", "系统默认").doesNotContain("增加一个词");
		this.clock.setTo(this.clock.today().plusDays(1));
		UUID id = this.words.all(bureau).stream().filter((it) -> it.word().equals(word)).findFirst().orElseThrow().id();
		this.words.end(id, "词太宽", bureau);
		passes(costing(word + "布置"));
	}

	@Test
	void onlyTheDistrictAddsWords() throws Exception {
		assertThat(addWord(Role.STREET_FINANCE, "座谈", "HIT")).isEqualTo(403);
		assertThat(addWord(Role.BUREAU_FINANCE, "差旅", "HIT")).isEqualTo(422);
		assertThat(addWord(Role.BUREAU_FINANCE, "谈", "HIT")).isEqualTo(422);
		assertThat(addWord(Role.BUREAU_FINANCE, unique("座谈"), "NONSENSE")).isEqualTo(422);
		assertThat(addWord(Role.BUREAU_FINANCE, unique("座谈"), "EXCEPTION")).isEqualTo(303);
	}

	@Test
	void aPromptIsShownWhileWritingAndWhereverItIsHandedOn() throws Exception {
		String name = unique("蔷薇园步道");
		row(RegisterKind.FIXED_ASSETS, 2026, name);
		DesignBuilder design = this.projects.design().name(name).answer(NegativeItem.FIXED_ASSET_PLAN, false, "路段不同");
		String number = this.projects.draft(design);
		assertThat(page("/projects/" + number + "/edit", Role.COMMUNITY_CLERK)).contains("负面清单提示", "《" + name + "》");
		assertThat(page("/projects/" + number + "/deliberation-entry", Role.COMMUNITY_SECRETARY)).contains("负面清单提示",
				"不属于：路段不同");
		enter(number).andExpect(status().is(303));
		this.approvals.passed(number);
		assertThat(page("/projects/" + number + "/submission", Role.COMMUNITY_SECRETARY)).contains("《" + name + "》",
				"不属于：路段不同");
	}

	private UUID row(RegisterKind kind, int year, String name) {
		return this.registers.enter(kind, text(kind.isOfStreet() ? Cast.STREET : null, year, name),
				this.cast.the(kind.isOfStreet() ? Role.STREET_FINANCE : Role.BUREAU_FINANCE));
	}

	private static RegisterText text(@Nullable String street, int year, String name) {
		return new RegisterText(street, year, name, "", Money.of(1_200_000), "", "示例文件〔2026〕1 号");
	}

	private DesignBuilder costing(String line) {
		return this.projects.design().requested("9000.00").budget(DesignBuilder.line(line, "1.00", "9000.00", "采购价"));
	}

	private static NegativeItem item(RegisterKind kind) {
		return switch (kind) {
			case GOVERNMENT_INVESTMENT -> NegativeItem.GOVERNMENT_INVESTED;
			case FIXED_ASSETS -> NegativeItem.FIXED_ASSET_PLAN;
			case DEPARTMENT_BUDGET -> NegativeItem.DEPARTMENT_BUDGET;
		};
	}

	/** Returns a name that no other project or row has. */
	private static String unique(String words) {
		StringBuilder name = new StringBuilder(words);
		UUID.randomUUID()
			.toString()
			.replace("-", "")
			.chars()
			.limit(8)
			.forEach((letter) -> name.appendCodePoint(0x5100 + 37 * letter));
		return name.toString();
	}

	private void passes(DesignBuilder design) throws Exception {
		String number = this.projects.draft(design);
		enter(number).andExpect(redirectedUrl("/projects/" + number));
	}

	private ResultActions enter(String number) throws Exception {
		return this.mvc.perform(post("/projects/{number}/deliberation-entry", number)
			.param("version", String.valueOf(this.projects.sheet(number).version()))
			.with(this.cast.as(Role.COMMUNITY_SECRETARY))
			.with(csrf()));
	}

	private ResultActions sign(String number) throws Exception {
		return this.mvc.perform(post("/projects/" + number + "/approval").with(this.cast.as(Role.STREET_LEADER))
			.with(csrf())
			.param("version", "" + this.approvals.version(number))
			.param("run", "" + this.approvals.run(number).version())
			.param("outcome", "AGREED")
			.param("opinion", "同意")
			.param("minutesNumber", "桃源专责〔2026〕9 号"));
	}

	private int addWord(Role role, String word, String kind) throws Exception {
		return this.mvc
			.perform(post("/registers/words").with(this.cast.as(role))
				.with(csrf())
				.param("clause", "RUNNING_COSTS")
				.param("word", word)
				.param("kind", kind)
				.param("reach", "HEADINGS")
				.param("source", "示例依据"))
			.andReturn()
			.getResponse()
			.getStatus();
	}

	private String page(String address, Role role) throws Exception {
		return Jsoup.parse(
				this.mvc.perform(get(address).with(this.cast.as(role))).andReturn().getResponse().getContentAsString())
			.text();
	}

}
