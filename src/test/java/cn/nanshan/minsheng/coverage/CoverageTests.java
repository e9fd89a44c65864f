package cn.nanshan.minsheng.coverage;

import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.demand.RoundKeeping;
import cn.nanshan.minsheng.demand.RoundKind;
import cn.nanshan.minsheng.demand.RoundMeeting;
import cn.nanshan.minsheng.demand.RoundPlan;
import cn.nanshan.minsheng.household.HouseholdLabel;
import cn.nanshan.minsheng.household.Households;
import cn.nanshan.minsheng.household.Inquiries;
import cn.nanshan.minsheng.household.NewInquiry;
import cn.nanshan.minsheng.household.RosterKeeping;
import cn.nanshan.minsheng.household.RosterText;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.AtBoundary;
import cn.nanshan.minsheng.testing.Blocked;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.Enforces;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.TestClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The year-end report of 红花园社区, each test in a year of its own, and who sees whose
 * coverage.
 */
@IntegrationTest
class CoverageTests {

	private final MockMvc mvc;

	private final Cast cast;

	private final TestClock clock;

	private final RoundKeeping rounds;

	private final RosterKeeping roster;

	private final Households households;

	private final Inquiries inquiries;

	private final TransactionTemplate transaction;

	private final JdbcClient jdbc;

	private final Actor clerk;

	@Autowired
	CoverageTests(MockMvc mvc, Cast cast, TestClock clock, RoundKeeping rounds, RosterKeeping roster,
			Households households, Inquiries inquiries, TransactionTemplate transaction, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.clock = clock;
		this.rounds = rounds;
		this.roster = roster;
		this.households = households;
		this.inquiries = inquiries;
		this.transaction = transaction;
		this.jdbc = jdbc;
		this.clerk = cast.foreign(Role.COMMUNITY_CLERK);
	}

	@Test
	@Enforces("MF-04")
	void fourHundredAndNinetyNineAreToBeJustified() throws Exception {
		whole(2081, 499);
		report(2081).andExpect(Blocked.by("MF-04"));
		justify(2081, "MF-04", Role.TASK_FORCE).andExpect(status().isSeeOther());
		report(2081).andExpect(status().isSeeOther());
		assertThat(reports(2081)).isEqualTo(1);
	}

	@Test
	@AtBoundary({ "MF-04", "MF-05", "MF-06" })
	void fiveHundredAllFamiliesAndTwoRoundsAreEnough() throws Exception {
		whole(2082, 500);
		report(2082).andExpect(status().isSeeOther());
		report(2082).andExpect(status().isConflict());
		assertThat(reports(2082)).isEqualTo(1);
	}

	@Test
	@Enforces("MF-05")
	void aFamilyThatNobodyAskedBlocks() throws Exception {
		whole(2083, 500);
		this.roster.list(new RosterText("DISABLED", "83栋101", "示例丙", "", ""), this.clerk);
		report(2083).andExpect(Blocked.by("MF-05"));
		justify(2083, "MF-05", Role.STREET_LEADER).andExpect(status().isConflict());
		ask("83栋101", 2083);
		report(2083).andExpect(status().isSeeOther());
	}

	@Test
	@Enforces("MF-06")
	void oneRoundIsNotTwo() throws Exception {
		families(2084);
		asked(2084, 500);
		round(2084, 1, 10);
		report(2084).andExpect(Blocked.by("MF-06"));
		round(2084, 12, 3);
		report(2084).andExpect(status().isSeeOther());
	}

	@Test
	void noReportBeforeDecember() throws Exception {
		whole(2085, 500);
		this.clock.setTo(LocalDate.of(2085, 11, 30));
		report(2085).andExpect(status().isConflict());
		assertThat(reports(2085)).isZero();
	}

	@Test
	void onlyTheCommunitysSecretaryReports() throws Exception {
		whole(2086, 500);
		this.mvc.perform(post(address(2086) + "/report").with(Cast.as(this.clerk)).with(csrf()))
			.andExpect(status().isForbidden());
		this.mvc.perform(post(address(2086) + "/report").with(this.cast.as(Role.COMMUNITY_SECRETARY)).with(csrf()))
			.andExpect(status().isNotFound());
		assertThat(reports(2086)).isZero();
	}

	@Test
	void everybodySeesTheirReach() throws Exception {
		assertThat(rows("/coverage", this.cast.the(Role.BUREAU_CIVIL_AFFAIRS))).hasSize(8).contains("南头街道");
		assertThat(rows("/coverage?street=NT", this.cast.the(Role.BUREAU_CIVIL_AFFAIRS))).contains("红花园社区");
		assertThat(rows("/coverage?street=NT", this.cast.the(Role.STREET_CLERK))).contains("大学城社区")
			.doesNotContain("红花园社区");
		assertThat(rows("/coverage", this.clerk)).containsExactly("红花园社区");
		this.mvc.perform(get(address(2026)).with(this.cast.as(Role.STREET_CLERK))).andExpect(status().isNotFound());
	}

	@Test
	void aStreetFindsWhoIsBehindInTwoClicks() throws Exception {
		asked(2087, 12);
		Actor street = this.cast.foreign(Role.STREET_CLERK);
		Document overview = page("/coverage?year=2087", street);
		assertThat(overview.select("tr:has(th:contains(红花园社区)) .st").eachText()).anyMatch((it) -> it.contains("逾期"))
			.anyMatch((it) -> it.contains("12 户"));
		assertThat(page(overview.select("tr:has(th:contains(红花园社区)) a").attr("href"), street).text())
			.contains("已征集 12 户");
	}

	@Test
	void theThreeCommunitiesBehindStandFirst() throws Exception {
		this.clock.setTo(LocalDate.of(2088, 12, 5));
		List<String> behind = List.of("南光社区", "北头社区", "登良社区");
		this.jdbc
			.sql("""
					insert into asked_household (year, community_code, asked_key)
					select 2088, c.code, 'test:' || n from community c, generate_series(1, case
					  when c.name = (:behind)[1] then 7 when c.name = (:behind)[2] then 30 when c.name = (:behind)[3] then 499
					  else 500 end) n where c.street_code = 'NS'
					""")
			.param("behind", behind.toArray(String[]::new))
			.update();
		this.jdbc
			.sql("""
					insert into collection_round (id, street_code, community_code, kind, title, begins_on, ends_on, meeting,
					  sheets_out, sheets_back, state, summary, planned_by, version)
					select gen_random_uuid(), 'NS', c.code, 'CONCENTRATED', '第 ' || n || ' 次', '2088-03-01', '2088-03-09', 'NONE',
					  1, 1, 'CLOSED', '', gen_random_uuid(), 0 from community c, generate_series(1, 2) n where c.street_code = 'NS'
					""")
			.update();
		Actor bureau = this.cast.the(Role.BUREAU_CIVIL_AFFAIRS);
		Document district = page("/coverage?year=2088", bureau);
		assertThat(district.select("tr:has(th:contains(南山街道)) td").get(3).text()).isEqualTo("3");
		Document street = page(district.select("a:contains(南山街道)").attr("href") + "&year=2088", bureau);
		assertThat(street.select("tbody th").eachText()).startsWith(behind.toArray(String[]::new));
		assertThat(street.select("tbody tr").get(3).text()).contains("已达到");
	}

	private void whole(int year, int households) {
		families(year);
		asked(year, households);
		round(year, 1, 10);
		round(year, 12, 3);
	}

	/** Lists a family and asks it, with those that other years have listed. */
	private void families(int year) {
		this.clock.setTo(LocalDate.of(year, 12, 5));
		this.roster.list(new RosterText("LOW_INCOME", year + "号", "示例乙", "", ""), this.clerk);
		this.jdbc.sql("""
				select distinct h.label from key_household k join household h on h.id = k.household_id
				where k.community_code = :community
				""")
			.param("community", Cast.OTHER_COMMUNITY)
			.query(String.class)
			.list()
			.forEach((home) -> ask(home, year));
	}

	/** Asks as many homes as are missing to a number. */
	private void asked(int year, int households) {
		this.clock.setTo(LocalDate.of(year, 12, 5));
		this.jdbc.sql("""
				insert into asked_household (year, community_code, asked_key)
				select :year, :community, 'test:' || n from generate_series(1, :count - (select count(*)::int
				  from asked_household where year = :year and community_code = :community)) n
				""").param("year", year).param("community", Cast.OTHER_COMMUNITY).param("count", households).update();
	}

	private void ask(String home, int year) {
		this.transaction
			.executeWithoutResult(
					(state) -> this.inquiries.record(
							new NewInquiry(Cast.OTHER_STREET, Cast.OTHER_COMMUNITY, LocalDate.of(year, 6, 1),
									this.households.named(Cast.OTHER_STREET, Cast.OTHER_COMMUNITY,
											HouseholdLabel.of(home), this.clerk),
									"", "RHZF", null, null, "示例"),
							this.clerk));
	}

	private void round(int year, int month, int day) {
		LocalDate begins = LocalDate.of(year, month, day);
		var id = this.rounds.plan(new RoundPlan(RoundKind.CONCENTRATED, "%d 年 %d 月集中征集".formatted(year, month), begins,
				begins.plusDays(10), RoundMeeting.NONE, 600), this.clerk);
		this.rounds.open(id, 0, this.clerk);
		this.rounds.close(id, 1, 600, 550, this.clerk);
	}

	private ResultActions report(int year) throws Exception {
		return this.mvc
			.perform(post(address(year) + "/report").with(Cast.as(this.cast.foreign(Role.COMMUNITY_SECRETARY)))
				.with(csrf()));
	}

	private ResultActions justify(int year, String clause, Role office) throws Exception {
		return this.mvc.perform(post(address(year) + "/waivers").param("clauseId", clause)
			.param("justification", "新建小区入住率低")
			.param("basis", "南头街〔2081〕9 号")
			.param("minutesNumber", "南头党工委〔2081〕12 号")
			.with(Cast.as(this.cast.foreign(office)))
			.with(csrf()));
	}

	private int reports(int year) {
		return this.jdbc.sql("select count(*) from coverage_report where year = :year")
			.param("year", year)
			.query(Integer.class)
			.single();
	}

	private List<String> rows(String address, Actor actor) throws Exception {
		return page(address, actor).select("tbody th").eachText();
	}

	private Document page(String address, Actor actor) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(address).with(Cast.as(actor)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	private static String address(int year) {
		return "/coverage/" + year + "/" + Cast.OTHER_COMMUNITY;
	}

}
