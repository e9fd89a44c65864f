package cn.nanshan.minsheng.project;

import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.demand.DemandReading;
import cn.nanshan.minsheng.demand.DemandState;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.DesignBuilder;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
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

/** Every clause that stands before deliberation, breached and just kept, over HTTP. */
@IntegrationTest
class DeliberationEntryTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final ProjectFixture projects;

	private final DemandReading demands;

	@Autowired
	DeliberationEntryTests(MockMvc mvc, Cast cast, ProjectFixture projects, DemandReading demands) {
		this.mvc = mvc;
		this.cast = cast;
		this.projects = projects;
		this.demands = demands;
	}

	@Test
	@AtBoundary({ "MF-10", "MF-16", "MF-20-a", "MF-24" })
	void aCompleteDesignEnters() throws Exception {
		passes(this.projects.design());
	}

	@Test
	void everyBlockerIsShownAtOnce() throws Exception {
		String number = this.projects
			.draft(new DesignBuilder().requested(null).declared(false).standard("").person(""));
		enter(number).andExpect(status().is(422))
			.andExpect(content().string(containsString("MF-09")))
			.andExpect(content().string(containsString("MF-10")))
			.andExpect(content().string(containsString("MF-16")))
			.andExpect(content().string(containsString("MF-24")))
			.andExpect(content().string(containsString("FUND-19-a")));
	}

	@Test
	@Enforces("MF-02")
	void withoutCategoryOrWithoutItsDocument() throws Exception {
		refused(this.projects.design().categories(""), "MF-02", "没有选范围类别");
		refused(this.projects.design().categories("", ScopeCategory.DISTRICT_DECISION), "MF-02", "第八类写明决定文号");
	}

	@Test
	@AtBoundary("MF-02")
	void theEighthCategoryWithItsDocument() throws Exception {
		passes(this.projects.design().categories("深南府〔2026〕3号", ScopeCategory.DISTRICT_DECISION));
	}

	@ParameterizedTest
	@CsvSource({ "SERVICE, 500000.01", "GOODS, 500000.01", "WORKS, 1000000.01" })
	@Enforces("MF-03")
	void oneFenAboveTheCap(ProjectType type, String yuan) throws Exception {
		refused(this.projects.design().type(type).requested(yuan), "MF-03", "上限");
	}

	@ParameterizedTest
	@CsvSource({ "SERVICE, 500000.00", "GOODS, 500000.00", "WORKS, 1000000.00" })
	@AtBoundary({ "MF-03", "WORKS-03" })
	void exactlyTheCap(ProjectType type, String yuan) throws Exception {
		passes(this.projects.design().type(type).requested(yuan));
	}

	@ParameterizedTest
	@CsvSource({ "SERVICE, 500000.01", "WORKS, 1000000.01" })
	@Enforces("WORKS-03")
	void theCapOfTheWorksGuide(ProjectType type, String yuan) throws Exception {
		refused(this.projects.design().type(type).requested(yuan), "WORKS-03", "原则上不超过");
	}

	@Test
	@AtBoundary("FUND-29")
	void whatResidentsGiveDoesNotCountTowardsTheCap() throws Exception {
		passes(this.projects.design()
			.type(ProjectType.GOODS)
			.requested("500000.00")
			.selfRaised("20000.00")
			.donated("0.01"));
	}

	@Test
	@Enforces("MF-09")
	void withoutDemand() throws Exception {
		refused(new DesignBuilder(), "MF-09", "关联需求 0 件");
	}

	@Test
	@AtBoundary("MF-09")
	void withOneDemand() throws Exception {
		passes(new DesignBuilder().demands(this.projects.demand()));
	}

	@Test
	@Enforces("MF-10")
	void anUnfinishedDesign() throws Exception {
		refused(this.projects.design().place("").year(null), "MF-10", "还缺：年度、位置");
	}

	@Test
	@Enforces("MF-16")
	void withoutResponsiblePerson() throws Exception {
		refused(this.projects.design().person(""), "MF-16", "没有写负责人或联络员");
	}

	@Test
	@Enforces("MF-20-a")
	void withoutParticipationInTheDesign() throws Exception {
		refused(this.projects.design().participation(), "MF-20-a", "设计环节参与记录 0 条");
	}

	@Test
	@Enforces("MF-24")
	void withoutDeclaration() throws Exception {
		refused(this.projects.design().declared(false), "MF-24", "没有声明");
	}

	@ParameterizedTest
	@EnumSource(NegativeItem.class)
	@Enforces({ "FUND-10", "FUND-11", "FUND-12", "FUND-13", "FUND-14", "FUND-15", "FUND-16", "FUND-17" })
	void anItemWithoutAnswer(NegativeItem item) throws Exception {
		refused(this.projects.design().unanswered(item), item.clause().id(), "没有自查");
	}

	@ParameterizedTest
	@EnumSource(NegativeItem.class)
	void aYesWithoutItsFacts(NegativeItem item) throws Exception {
		refused(this.projects.design().answer(item, true, ""), item.clause().id(), "属于，没有写明情况");
	}

	@ParameterizedTest
	@EnumSource(NegativeItem.class)
	@AtBoundary({ "FUND-10", "FUND-11", "FUND-12", "FUND-13", "FUND-14", "FUND-15", "FUND-16", "FUND-17" })
	void aYesWithItsFactsIsForTheStreetToJudge(NegativeItem item) throws Exception {
		passes(this.projects.design().answer(item, true, "已与街道城建办核对"));
	}

	@Test
	void aNoThatTheBudgetContradicts() throws Exception {
		refused(airConditioned(), "FUND-14", "回答不属于，但名称、内容或预算里有“空调”");
		passes(airConditioned().answer(NegativeItem.COMMUNITY_OFFICE, false, "装在居民活动室，不是办公用房"));
	}

	private DesignBuilder airConditioned() {
		return this.projects.design()
			.requested("9000.00")
			.budget(DesignBuilder.line("党群服务中心空调", "2.00", "4500.00", "采购价"));
	}

	@Test
	@Enforces("FUND-19-a")
	void aLineWithoutStandard() throws Exception {
		refused(this.projects.design().standard(""), "FUND-19-a", "1 行中 1 行没有标准依据");
	}

	@Test
	@AtBoundary("FUND-19-a")
	void aBudgetThatDoesNotAddUp() throws Exception {
		refused(budget(DesignBuilder.line("铺装", "1.00", "95999.99", "定额")), "FUND-19-a", "预算合计 95,999.99 元");
		refused(budget(DesignBuilder.line("铺装", "1.00", "96000.01", "定额")), "FUND-19-a", "预算合计 96,000.01 元");
		passes(budget(DesignBuilder.line("铺装", "320.00", "285.00", "定额"),
				DesignBuilder.line("坡道", "2.00", "2400.00", "询价")));
	}

	private DesignBuilder budget(BudgetLine... lines) {
		return this.projects.design().requested("96000.00").budget(lines);
	}

	@Test
	void theClerkMayNotEnterWhatTheClerkWrote() throws Exception {
		String number = this.projects.draft();
		this.mvc
			.perform(post("/projects/{number}/deliberation-entry", number).param("version", "0")
				.with(this.cast.as(Role.COMMUNITY_CLERK))
				.with(csrf()))
			.andExpect(status().isForbidden());
	}

	@Test
	void aForeignCommunityFindsNothing() throws Exception {
		String number = this.projects.draft();
		this.mvc
			.perform(get("/projects/{number}/deliberation-entry", number)
				.with(Cast.as(this.cast.foreign(Role.COMMUNITY_SECRETARY))))
			.andExpect(status().isNotFound());
		this.mvc
			.perform(post("/projects/{number}/deliberation-entry", number).param("version", "0")
				.with(Cast.as(this.cast.foreign(Role.COMMUNITY_SECRETARY)))
				.with(csrf()))
			.andExpect(status().isNotFound());
	}

	@Test
	void whatChangedMeanwhileIsNotEntered() throws Exception {
		String number = this.projects.draft();
		this.mvc
			.perform(post("/projects/{number}/deliberation-entry", number).param("version", "7")
				.with(this.cast.as(Role.COMMUNITY_SECRETARY))
				.with(csrf()))
			.andExpect(status().isConflict());
	}

	@Test
	void thePanelSaysTheSameAsTheAction() throws Exception {
		String number = this.projects.draft(this.projects.design().standard(""));
		this.mvc
			.perform(get("/projects/{number}/deliberation-entry", number).with(this.cast.as(Role.COMMUNITY_SECRETARY)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("卡在哪里：1 项未达到")))
			.andExpect(content().string(containsString("aria-disabled=\"true\"")));
	}

	@Test
	void theLinkedDemandLearnsWhereItWent() throws Exception {
		UUID demand = this.projects.demand();
		String number = this.projects.deliberating(new DesignBuilder().demands(demand));
		assertThat(this.demands.of(Set.of(demand), this.cast.the(Role.STREET_CLERK))).singleElement()
			.satisfies((it) -> {
				assertThat(it.state()).isEqualTo(DemandState.TAKEN);
				assertThat(it.outcome()).isEqualTo(number);
			});
	}

	@Test
	void aWithdrawnProjectKeepsItsReasonAndLetsItsDemandGo() throws Exception {
		UUID demand = this.projects.demand();
		String number = this.projects.draft(new DesignBuilder().demands(demand));
		withdraw(number, "  ").andExpect(status().is(422)).andExpect(content().string(containsString("请写明撤回的理由")));
		withdraw(number, "与街道改造计划重复").andExpect(redirectedUrl("/projects/" + number));
		assertThat(this.projects.sheet(number).state()).isEqualTo(ProjectState.WITHDRAWN);
		assertThat(this.demands.of(Set.of(demand), this.cast.the(Role.STREET_CLERK))).singleElement()
			.matches((it) -> it.state().isOpen());
	}

	@Test
	void whatIsBeingDeliberatedIsNotWithdrawn() throws Exception {
		String number = this.projects.deliberating();
		withdraw(number, "不做了").andExpect(status().isConflict());
		assertThat(this.projects.sheet(number).state()).isEqualTo(ProjectState.DELIBERATING);
	}

	private ResultActions withdraw(String number, String reason) throws Exception {
		return this.mvc.perform(post("/projects/{number}/withdrawal", number)
			.param("version", String.valueOf(this.projects.sheet(number).version()))
			.param("reason", reason)
			.with(this.cast.as(Role.COMMUNITY_CLERK))
			.with(csrf()));
	}

	private void passes(DesignBuilder design) throws Exception {
		String number = this.projects.draft(design);
		enter(number).andExpect(redirectedUrl("/projects/" + number));
		assertThat(this.projects.sheet(number).state()).isEqualTo(ProjectState.DELIBERATING);
	}

	private void refused(DesignBuilder design, String clause, String found) throws Exception {
		String number = this.projects.draft(design);
		enter(number).andExpect(status().is(422))
			.andExpect(content().string(containsString(clause)))
			.andExpect(content().string(containsString(found)));
		assertThat(this.projects.sheet(number).state()).isEqualTo(ProjectState.DRAFT);
	}

	private ResultActions enter(String number) throws Exception {
		return this.mvc.perform(post("/projects/{number}/deliberation-entry", number)
			.param("version", String.valueOf(this.projects.sheet(number).version()))
			.with(this.cast.as(Role.COMMUNITY_SECRETARY))
			.with(csrf()));
	}

}
