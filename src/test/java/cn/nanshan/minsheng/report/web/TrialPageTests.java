package cn.nanshan.minsheng.report.web;

import java.util.List;
import java.util.Objects;

import cn.nanshan.minsheng.funding.Allocation;
import cn.nanshan.minsheng.funding.AnnualBudget;
import cn.nanshan.minsheng.funding.FundReading;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.BudgetLine;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.DesignBuilder;
import cn.nanshan.minsheng.testing.FundDesk;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.PageReader;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.StudyFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What tonight's decisions would do, and that they do just that when they are taken. */
@IntegrationTest
class TrialPageTests {

	private final PageReader pages;

	private final MockMvc mvc;

	private final Cast cast;

	private final ProjectFixture projects;

	private final ApprovalFixture approvals;

	private final StudyFixture studies;

	private final FundReading funds;

	private FundDesk desk;

	TrialPageTests(PageReader pages, MockMvc mvc, Cast cast, ProjectFixture projects, ApprovalFixture approvals,
			StudyFixture studies, FundReading funds) {
		this.pages = pages;
		this.mvc = mvc;
		this.cast = cast;
		this.projects = projects;
		this.approvals = approvals;
		this.studies = studies;
		this.funds = funds;
		this.desk = new FundDesk(mvc, cast);
	}

	@BeforeEach
	void twoMillionsOfItsOwn() throws Exception {
		this.desk = new FundDesk(this.mvc, this.cast).opened("1000000");
	}

	@Test
	void whatIsTriedOutIsWhatTheDecisionsDo() throws Exception {
		this.desk.allot(this.desk.version("/allocations"), Cast.COMMUNITY, "300000", "老旧小区多", "", "500000", "")
			.andExpect(status().is3xxRedirection());
		String paving = submitted("珠光路步道", "96000");
		String shelter = submitted("桃苑雨棚", "48000.37");
		String overhead = overhead("120000.45");
		Document tried = this.desk.page("/trial?p=" + paving + "&p=" + shelter + "&p=" + overhead);
		assertThat(Blocked.clauses(tried.html())).isEmpty();
		assertThat(column(tried, 1)).isNotEqualTo(column(tried, 2)).contains("0.00");
		assertThat(column(tried, 2)).contains("264,000.82", "1,735,999.18", "120,000.45");
		decide(paving);
		decide(shelter);
		this.studies.signed(overhead);
		assertThat(column(this.desk.page("/trial"), 1)).isEqualTo(column(tried, 2));
		AnnualBudget real = budget();
		assertThat(real.committed()).isEqualTo(Money.of("264000.82"));
		assertThat(real.free()).isEqualTo(Money.of("1735999.18"));
		assertThat(real.poolCommitted()).isEqualTo(Money.of("120000.45"));
		assertThat(this.funds.allocations(real, this.cast.the(Role.STREET_FINANCE)))
			.filteredOn((line) -> Objects.equals(line.communityCode(), Cast.COMMUNITY))
			.extracting(Allocation::committed)
			.containsExactly(Money.of("144000.37"));
		assertThat(this.desk.page("/verification").text()).contains("全部一致");
	}

	@Test
	void anotherTotalMovesTheCeilingAndChangesNothing() throws Exception {
		String overhead = overhead("140000.00");
		assertThat(clauses("?p=" + overhead)).isEmpty();
		assertThat(clauses("?total=1999999.99&p=" + overhead)).containsExactly("FUND-04");
		assertThat(clauses("?total=100000&p=" + overhead)).containsExactlyInAnyOrder("FUND-01", "FUND-04");
		assertThat(budget().total()).isEqualTo(Money.of(2_000_000));
		assertThat(budget().committed()).isEqualTo(Money.ZERO);
		this.mvc.perform(get(this.desk.at("/trial?total=200万")).with(this.cast.as(Role.STREET_LEADER)))
			.andExpect(content().string(containsString("写成 2000000")));
	}

	@Test
	void aCommunityAboveItsAllocationIsNamed() throws Exception {
		this.desk.allot(this.desk.version("/allocations"), Cast.COMMUNITY, "90000", "", "", "10000", "")
			.andExpect(status().is3xxRedirection());
		String paving = submitted("峰景坡道", "96000");
		Document tried = this.desk.page("/trial?p=" + paving);
		assertThat(Blocked.clauses(tried.html())).containsExactly("FUND-25");
		assertThat(tried.text()).contains("超 6,000.00 元");
		while (!this.approvals.run(paving).isAtLastStep()) {
			this.approvals.agree(paving);
		}
		this.mvc
			.perform(get("/projects/" + paving + "/approval").with(this.cast.as(this.approvals.step(paving).role())))
			.andExpect(status().isOk())
			.andExpect((result) -> assertThat(Blocked.clauses(result.getResponse().getContentAsString()))
				.contains("FUND-25"));
	}

	@Test
	void aScenarioIsKeptOpenedAndDroppedByItsAuthorAlone() throws Exception {
		String paving = submitted("龙珠栏杆", "96000");
		keep("", paving).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("请给方案起个名字")));
		keep("5 月会议方案一", paving).andExpect(status().is3xxRedirection());
		Document page = this.desk.page("/trial", Role.STREET_LEADER);
		assertThat(page.text()).contains("5 月会议方案一", "96,000.00");
		assertThat(page.select("form[action$=/drop]")).isEmpty();
		String kept = page.select("a[href*=/trial/]").attr("href");
		this.mvc.perform(get(kept).with(this.cast.as(Role.STREET_LEADER)))
			.andExpect((result) -> assertThat(result.getResponse().getRedirectedUrl()).contains("p=" + paving));
		drop(kept, Role.STREET_LEADER).andExpect(status().isNotFound());
		drop(kept, Role.STREET_FINANCE).andExpect(status().is3xxRedirection());
		assertThat(this.desk.page("/trial").text()).doesNotContain("5 月会议方案一");
	}

	@Test
	void aNamesakeOfTheAuthorIsOfferedNothing() throws Exception {
		keep("同名方案", submitted("同名花架", "96000")).andExpect(status().is3xxRedirection());
		assertThat(this.desk.page("/trial").select("form[action$=/drop]")).hasSize(1);
		Actor leader = this.cast.the(Role.STREET_LEADER);
		Actor namesake = new Actor(leader.accountId(), leader.username(), this.cast.the(Role.STREET_FINANCE).name(),
				leader.roles(), leader.scope(), leader.unitName());
		assertThat(this.pages.open(this.desk.at("/trial"), namesake).select("form[action$=/drop]")).isEmpty();
	}

	@Test
	void thePanelSpeaksOfWhatWouldBe() throws Exception {
		assertThat(this.desk.page("/trial").expectFirst("#checks-h").text()).isEqualTo("照这样批，没有卡住的条款");
		assertThat(this.desk.page("/trial?total=0.01&p=" + overhead("140000.00")).expectFirst("#checks-h").text())
			.startsWith("照这样批，卡在哪里：");
	}

	@Test
	void whoMayNotTryOutIsToldWhoMay() throws Exception {
		for (Role role : List.of(Role.BUREAU_FINANCE, Role.BUREAU_AUDIT, Role.BUREAU_ORGANIZATION,
				Role.COMMUNITY_CLERK)) {
			assertThat(this.desk.page("", role).select("a[href$=/trial]")).as(role.label()).isEmpty();
			String refused = this.mvc.perform(get(this.desk.at("/trial")).with(this.cast.as(role)))
				.andExpect(status().isForbidden())
				.andReturn()
				.getResponse()
				.getContentAsString();
			assertThat(Jsoup.parse(refused).expectFirst("main").text()).contains("“试算”由", Role.STREET_FINANCE.label(),
					Role.STREET_LEADER.label(), "办理");
		}
	}

	@Test
	void nobodyTriesOutForAnotherStreet() throws Exception {
		this.mvc.perform(get(this.desk.at("/trial")).with(Cast.as(this.cast.foreign(Role.STREET_FINANCE))))
			.andExpect(status().isNotFound());
		this.mvc.perform(get(this.desk.at("/trial")).with(this.cast.as(Role.BUREAU_FINANCE)))
			.andExpect(status().isForbidden());
		assertThat(this.desk.page("", Role.BUREAU_FINANCE).select("a[href$=/trial]")).isEmpty();
		assertThat(this.desk.page("", Role.STREET_LEADER).select("a[href$=/trial]")).hasSize(1);
	}

	private String submitted(String name, String yuan) {
		return this.approvals.submitted(this.projects.deliberating(this.projects.design()
			.name(name + this.desk.year())
			.place(name)
			.year(this.desk.year())
			.requested(yuan)
			.budget(DesignBuilder.line(name, "1", yuan, "定额"))));
	}

	private void decide(String submitted) {
		while (this.approvals.run(submitted).current().isPresent()) {
			this.approvals.agree(submitted);
		}
	}

	/** A yearly project that waits for the leader's signature. */
	private String overhead(String yuan) throws Exception {
		BudgetLine line = DesignBuilder.line("全流程督导", "1", yuan, "询价");
		String number = this.studies.draft(Track.POOL,
				this.projects.design()
					.type(ProjectType.SERVICE)
					.year(this.desk.year())
					.requested(yuan)
					.budget(new BudgetLine(line.item(), FundUse.OVERHEAD, line.unit(), line.quantity(),
							line.unitPrice(), line.standard())));
		this.studies.entered(number);
		this.studies.reviewed(number);
		this.studies.voted(number, 9, 0);
		return number;
	}

	private AnnualBudget budget() {
		return this.funds.budget(this.desk.year(), Cast.STREET, this.cast.the(Role.STREET_FINANCE)).orElseThrow();
	}

	private List<String> clauses(String query) throws Exception {
		return Blocked.clauses(this.desk.page("/trial" + query).html());
	}

	/** Returns the figures of before (1) or after (2). */
	private static List<String> column(Document page, int at) {
		return page.select("[aria-label=试算前后对比] tbody tr").stream().map((row) -> row.child(at).text()).toList();
	}

	private ResultActions keep(String name, String number) throws Exception {
		return this.mvc.perform(post(this.desk.at("/trial")).param("name", name)
			.param("p", number)
			.with(this.cast.as(Role.STREET_FINANCE))
			.with(csrf()));
	}

	private ResultActions drop(String kept, Role role) throws Exception {
		return this.mvc.perform(post(kept + "/drop").with(this.cast.as(role)).with(csrf()));
	}

}
