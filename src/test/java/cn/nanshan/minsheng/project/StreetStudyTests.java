package cn.nanshan.minsheng.project;

import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.funding.BudgetAct;
import cn.nanshan.minsheng.funding.BudgetKeeping;
import cn.nanshan.minsheng.funding.Budgets;
import cn.nanshan.minsheng.funding.FundsRefused;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.DesignBuilder;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.StudyFixture;
import cn.nanshan.minsheng.testing.TestClock;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The street studies, decides and carries out what is not one community's (MF-14,
 * FUND-04, FUND-05).
 */
@IntegrationTest
class StreetStudyTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final ProjectFixture projects;

	private final ApprovalFixture approvals;

	private final StudyFixture studies;

	private final BudgetKeeping budgets;

	private final Budgets opened;

	private final TestClock clock;

	private final JdbcClient jdbc;

	StreetStudyTests(MockMvc mvc, Cast cast, ProjectFixture projects, ApprovalFixture approvals, StudyFixture studies,
			BudgetKeeping budgets, Budgets opened, TestClock clock, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.projects = projects;
		this.approvals = approvals;
		this.studies = studies;
		this.budgets = budgets;
		this.opened = opened;
		this.clock = clock;
		this.jdbc = jdbc;
	}

	private ResultActions send(String number, String action, Actor actor, String... fields) throws Exception {
		MockHttpServletRequestBuilder request = post("/projects/" + number + "/study/" + action)
			.param("version", "" + this.approvals.version(number))
			.with(Cast.as(actor))
			.with(csrf());
		for (int at = 0; at < fields.length; at += 2) {
			request.param(fields[at], fields[at + 1]);
		}
		return this.mvc.perform(request);
	}

	private ProjectState state(String number) {
		return this.approvals.project(number).state();
	}

	private List<String> open(String number) {
		return this.jdbc.sql("""
				select t.role || ' ' || t.kind from task t join project p on p.id = t.subject
				where p.number = :number and t.done_at is null order by 1
				""").param("number", number).query(String.class).list();
	}

	@Test
	@AtBoundary("MF-14-a")
	void threeCommunitiesGoFromTheirSharesToTheMoney() throws Exception {
		this.approvals.budget();
		String number = this.studies.crossing(this.projects.design());
		assertThat(open(number)).containsExactly("TASK_FORCE 报街道研究");
		send(number, "entry", this.cast.the(Role.TASK_FORCE)).andExpect(status().is3xxRedirection());
		assertThat(this.approvals.project(number).home().communityCode()).isNull();
		assertThat(open(number)).hasSize(4).contains("TASK_FORCE 专责小组研究");
		this.studies.heard(number, this.studies.communities(2));
		assertThat(open(number)).containsExactly("TASK_FORCE 专责小组研究");
		this.studies.reviewed(number);
		assertThat(open(number)).containsExactly("STREET_CLERK 安排党工委会议");
		this.studies.voted(number, 5, 3);
		assertThat(open(number)).containsExactly("STREET_LEADER 签发立项");
		Money before = this.opened.of(Cast.STREET, 2026).orElseThrow().committed();
		this.approvals.declared(this.cast.the(Role.STREET_LEADER));
		send(number, "approval", this.cast.the(Role.STREET_LEADER)).andExpect(status().is3xxRedirection());
		assertThat(state(number)).isEqualTo(ProjectState.APPROVED);
		assertThat(this.opened.of(Cast.STREET, 2026).orElseThrow().committed())
			.isEqualTo(before.plus(Money.of(96_000)));
		assertThat(open(number)).contains("STREET_CLERK 公示研究确定结果");
	}

	@Test
	@Enforces("MF-14-a")
	void aProjectOfSeveralCommunitiesIsNotDeliberatedInOne() throws Exception {
		String number = this.projects.draft();
		this.mvc
			.perform(post("/projects/" + number + "/study/shares").with(this.cast.as(Role.COMMUNITY_CLERK))
				.with(csrf())
				.param("version", "" + this.approvals.version(number))
				.param("share-" + this.studies.communities(1).get(0), "60000")
				.param("share-" + this.studies.communities(1).get(1), "36,000"))
			.andExpect(status().is3xxRedirection());
		assertThat(open(number)).containsExactly("COMMUNITY_SECRETARY 报街道研究");
		this.mvc
			.perform(post("/projects/" + number + "/deliberation-entry").with(this.cast.as(Role.COMMUNITY_SECRETARY))
				.with(csrf())
				.param("version", "" + this.approvals.version(number)))
			.andExpect(Blocked.by("MF-14-a"));
		send(number, "entry", this.cast.the(Role.COMMUNITY_SECRETARY)).andExpect(status().is3xxRedirection());
		assertThat(this.approvals.project(number).track()).isEqualTo(Track.STREET);
	}

	@Test
	@Enforces("MF-14-a")
	void sharesAreTheWholeSum() throws Exception {
		String number = this.studies.draft(Track.STREET, this.projects.design());
		this.studies.share(number, "31999.99", this.studies.communities(2));
		send(number, "entry", this.cast.the(Role.TASK_FORCE)).andExpect(Blocked.by("MF-14-a"));
	}

	@Test
	@Enforces("MF-14-a")
	void nothingSpeaksForTheStreet() throws Exception {
		String number = this.studies.draft(Track.STREET, this.projects.design());
		send(number, "entry", this.cast.the(Role.TASK_FORCE)).andExpect(Blocked.by("MF-14-a"));
	}

	@Test
	@AtBoundary("MF-14-b")
	void theDistrictsLineAdvisesAndTheStreetsOwnBinds() throws Exception {
		String below = this.projects.draft(this.projects.design().requested("699999.99"));
		assertThat(open(below)).containsExactly("COMMUNITY_SECRETARY 提交评议");
		String at = this.projects.draft(this.projects.design().requested("700000.00"));
		this.mvc.perform(get("/projects/" + at + "/study").with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(content().string(containsString("建议由街道统筹，也可以按社区项目办理")));
		assertThat(open(at)).containsExactly("COMMUNITY_SECRETARY 提交评议");
	}

	@Test
	@Enforces("MF-14-b")
	void whatReachesTheStreetsOwnLineIsNotTheCommunitys() throws Exception {
		this.jdbc.sql("""
				insert into policy_term (scope, key, valid_from, value, source)
				values ('TY', 'STREET_TRACK_WORKS', '2096-01-01', '650000', '桃街办〔2095〕9 号')
				""").update();
		this.clock.setTo(LocalDate.of(2096, 3, 5));
		String below = this.projects.draft(this.projects.design().requested("649999.99"));
		assertThat(open(below)).containsExactly("COMMUNITY_SECRETARY 提交评议");
		String number = this.projects.draft(this.projects.design().requested("650000.00"));
		this.mvc
			.perform(post("/projects/" + number + "/deliberation-entry").with(this.cast.as(Role.COMMUNITY_SECRETARY))
				.with(csrf())
				.param("version", "" + this.approvals.version(number)))
			.andExpect(Blocked.by("MF-14-b"));
	}

	@Test
	@Enforces("MF-14-a")
	void theLeaderSignsNothingBeforeTheMeetingAndTheCommunities() throws Exception {
		this.approvals.budget();
		String number = this.studies.entered(this.studies.crossing(this.projects.design()));
		this.studies.reviewed(number);
		this.approvals.declared(this.cast.the(Role.STREET_LEADER));
		send(number, "approval", this.cast.the(Role.STREET_LEADER)).andExpect(Blocked.by("MF-14-a", "MF-14-a"));
		this.studies.heard(number, this.studies.communities(2));
		send(number, "approval", this.cast.the(Role.STREET_LEADER)).andExpect(Blocked.by("MF-14-a"));
	}

	@Test
	void halfOfTheBodyIsNotEnough() throws Exception {
		String number = this.studies.entered(this.studies.crossing(this.projects.design()));
		this.studies.reviewed(number);
		this.studies.voted(number, 4, 1);
		assertThat(state(number)).isEqualTo(ProjectState.REJECTED);
		assertThat(open(number)).isEmpty();
		send(number, "entry", this.cast.the(Role.TASK_FORCE)).andExpect(status().is3xxRedirection());
		this.studies.reviewed(number);
		this.studies.voted(number, 4, 1);
		send(number, "entry", this.cast.the(Role.TASK_FORCE)).andExpect(status().isConflict());
	}

	@Test
	@Enforces("MF-03")
	void aboveTheCapTheStreetHasToGiveItsReason() throws Exception {
		this.approvals.budget();
		String number = this.studies.draft(Track.STREET,
				this.projects.design()
					.requested("1000000.01")
					.budget(DesignBuilder.line("人行道铺装", "1", "1000000.01", "定额"))
					.answer(NegativeItem.OVER_CAP, true, "地下管线一并改造，分不开"));
		this.studies.entered(number);
		this.studies.reviewed(number);
		this.studies.voted(number, 9, 0);
		this.approvals.declared(this.cast.the(Role.STREET_LEADER));
		send(number, "approval", this.cast.the(Role.STREET_LEADER))
			.andExpect(Blocked.by("MF-03", "FUND-10", "FUND-18"));
		for (String clause : List.of("MF-03", "FUND-10")) {
			this.mvc
				.perform(post("/projects/" + number + "/waivers").with(this.cast.as(Role.STREET_LEADER))
					.with(csrf())
					.param("clauseId", clause)
					.param("justification", "地下管线一并改造，分不开")
					.param("basis", "政策解读三（二）1")
					.param("minutesNumber", "桃纪〔2026〕32 号")
					.param("approvedBy", "何建国"))
				.andExpect(status().is3xxRedirection());
		}
		send(number, "approval", this.cast.the(Role.STREET_LEADER)).andExpect(status().is3xxRedirection());
		assertThat(state(number)).isEqualTo(ProjectState.APPROVED);
		this.mvc.perform(get("/waivers").with(this.cast.as(Role.TASK_FORCE)))
			.andExpect(content().string(containsString(number)));
	}

	@Test
	void aCommunityConcernedReadsAndSpeaksAndAnyOtherDoesNot() throws Exception {
		Actor secretary = this.cast.the(Role.COMMUNITY_SECRETARY);
		String number = this.studies.entered(this.studies.crossing(this.projects.design()));
		this.mvc.perform(get("/projects/" + number + "/study").with(Cast.as(secretary)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("本社区的意见")));
		this.mvc.perform(get("/projects").with(Cast.as(secretary)))
			.andExpect(content().string(containsString("街道统筹、涉及本社区的项目")))
			.andExpect(content().string(containsString(number)));
		send(number, "opinion", secretary, "agrees", "NO").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("不同意请写明理由")));
		String elsewhere = this.studies.draft(Track.STREET, this.projects.design());
		this.studies.share(elsewhere, "48000", this.studies.communities(2).subList(1, 3));
		this.studies.entered(elsewhere);
		this.mvc.perform(get("/projects/" + elsewhere + "/study").with(Cast.as(secretary)))
			.andExpect(status().isNotFound());
		send(elsewhere, "opinion", secretary, "agrees", "YES").andExpect(status().isNotFound());
	}

	@Test
	void whoeverReviewedDoesNotSign() throws Exception {
		this.approvals.budget();
		String number = this.studies.entered(this.studies.crossing(this.projects.design()));
		this.studies.heard(number, this.studies.communities(2));
		this.studies.reviewed(number);
		this.studies.voted(number, 9, 0);
		Actor leader = this.cast.the(Role.STREET_LEADER);
		this.jdbc.sql("update street_study set reviewed_by = :leader where project_id = :project")
			.param("leader", leader.accountId())
			.param("project", this.approvals.project(number).id().value())
			.update();
		this.approvals.declared(leader);
		send(number, "approval", leader).andExpect(status().isConflict());
		assertThat(state(number)).isEqualTo(ProjectState.STREET_STUDY);
	}

	private String pool(int year, String total, String yuan) throws Exception {
		this.budgets.open(year, BudgetAct.even(Money.of(total), "桃源财〔%d〕3 号".formatted(year)),
				this.cast.the(Role.STREET_FINANCE));
		String number = this.studies.draft(Track.POOL,
				this.projects.design()
					.type(ProjectType.SERVICE)
					.year(year)
					.requested(yuan)
					.budget(overhead("全流程督导", yuan)));
		this.studies.entered(number);
		this.studies.reviewed(number);
		this.studies.voted(number, 9, 0);
		this.approvals.declared(this.cast.the(Role.STREET_LEADER));
		return number;
	}

	private static BudgetLine overhead(String item, String yuan) {
		BudgetLine line = DesignBuilder.line(item, "1", yuan, "询价");
		return new BudgetLine(item, FundUse.OVERHEAD, line.unit(), line.quantity(), line.unitPrice(), line.standard());
	}

	@Test
	@AtBoundary({ "FUND-04", "FUND-05" })
	void overheadMayTakeSevenPercentToTheFen() throws Exception {
		String number = pool(2071, "24000000", "1680000.00");
		send(number, "approval", this.cast.the(Role.STREET_LEADER)).andExpect(status().is3xxRedirection());
		assertThat(this.opened.of(Cast.STREET, 2071).orElseThrow().poolCommitted()).isEqualTo(Money.of(1_680_000));
	}

	@Test
	@Enforces("FUND-04")
	void oneFenMoreIsRefused() throws Exception {
		String number = pool(2072, "24000000", "1680000.01");
		send(number, "approval", this.cast.the(Role.STREET_LEADER)).andExpect(Blocked.by("FUND-04"));
		assertThat(state(number)).isEqualTo(ProjectState.STREET_STUDY);
	}

	@Test
	void theDatabaseHoldsTheCeilingByItself() throws Exception {
		String number = pool(2073, "1000000", "70000.00");
		this.jdbc
			.sql("update annual_budget set committed = 1, pool_committed = 1 where street_code = 'TY' and year = 2073")
			.update();
		assertThatThrownBy(() -> this.studies.signed(number)).isInstanceOfAny(FundsRefused.class,
				cn.nanshan.minsheng.policy.NotCleared.class);
	}

	@Test
	@Enforces("FUND-05")
	void overheadIsNoCommunityProjects() throws Exception {
		String number = this.projects.draft(this.projects.design()
			.requested("96000")
			.budget(overhead("监理", "6000"), DesignBuilder.line("铺装", "1", "90000", "定额")));
		this.mvc
			.perform(post("/projects/" + number + "/deliberation-entry").with(this.cast.as(Role.COMMUNITY_SECRETARY))
				.with(csrf())
				.param("version", "" + this.approvals.version(number)))
			.andExpect(Blocked.by("FUND-05"));
	}

	@Test
	@Enforces("FUND-05")
	void theYearlyProjectHoldsOverheadOnly() throws Exception {
		String number = this.studies.draft(Track.POOL,
				this.projects.design()
					.type(ProjectType.SERVICE)
					.year(2074)
					.requested("1000")
					.budget(DesignBuilder.line("租车", "1", "1000", "询价")));
		send(number, "entry", this.cast.the(Role.TASK_FORCE)).andExpect(Blocked.by("FUND-05"));
		assertThatThrownBy(() -> this.studies.draft(Track.POOL, this.projects.design().year(2074)))
			.isInstanceOf(Refused.class)
			.hasMessageContaining("一年只立一个");
	}

	@Test
	void theStreetOpensItsDraftOnAPage() throws Exception {
		this.mvc.perform(get("/projects/street").with(this.cast.as(Role.STREET_CLERK))).andExpect(status().isOk());
		this.mvc
			.perform(post("/projects/street").with(this.cast.as(Role.STREET_CLERK))
				.with(csrf())
				.param("track", "POOL")
				.param("name", "2075 年度保障服务")
				.param("type", "WORKS")
				.param("year", "2075"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("请选服务类")));
		this.mvc
			.perform(post("/projects/street").with(this.cast.as(Role.STREET_CLERK))
				.with(csrf())
				.param("track", "STREET")
				.param("name", "丽山路沿线照明提升")
				.param("type", "WORKS")
				.param("year", "2026"))
			.andExpect(status().is3xxRedirection());
		this.mvc.perform(get("/projects/street").with(this.cast.as(Role.COMMUNITY_CLERK)))
			.andExpect(status().isNotFound());
	}

}
