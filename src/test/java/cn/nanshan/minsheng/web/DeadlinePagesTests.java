package cn.nanshan.minsheng.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.reminder.OverdueScan;
import cn.nanshan.minsheng.shared.HalfYear;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.EvaluationFixture;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.SettlementFixture;
import cn.nanshan.minsheng.testing.TestClock;
import cn.nanshan.minsheng.testing.UrgentFixture;
import cn.nanshan.minsheng.workflow.NewObjection;
import cn.nanshan.minsheng.workflow.ObjectionHandling;
import cn.nanshan.minsheng.workflow.ObjectionWay;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * What pages show of last days, read as a browser gets it: in a column or beside a word
 * that announces one, a day is a link to its computation, and that page opens; or it says
 * who named it. Findings of rules are left out: they link to the page that has to be
 * mended, where the day stands.
 */
@IntegrationTest
class DeadlinePagesTests {

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{2}-\\d{2}|\\d{1,2}月\\d{1,2}日");

	private static final Pattern HEADING = Pattern.compile("应办结|应于|期限|截止|公示期|有效至");

	private static final Pattern SENTENCE = Pattern
		.compile("(应于|须于|截止|应办结|期限|公示期|有效至|到期)\\D{0,6}(\\d{4}-\\d{2}-\\d{2}|\\d{4}年|\\d{1,2}月\\d{1,2}日)");

	private static final String OPENS = "a.why[href], .said";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Cast cast;

	@Autowired
	private TestClock clock;

	@Autowired
	private ProjectFixture drafts;

	@Autowired
	private ApprovalFixture approvals;

	@Autowired
	private EvaluationFixture works;

	@Autowired
	private SettlementFixture ends;

	@Autowired
	private UrgentFixture urgent;

	@Autowired
	private ObjectionHandling objections;

	@Autowired
	private OverdueScan scan;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyLastDayOpensToItsComputation() throws Exception {
		String submitted = this.approvals.submitted(this.drafts.deliberating());
		String completed = this.ends.completed();
		String accepted = this.ends.accepted();
		UUID accepting = this.works.accepting();
		String filed = this.urgent.filed();
		String supervised = supervised(submitted);
		UUID notice = of("select id from notice where number = :number", submitted);
		Actor clerk = this.cast.the(Role.STREET_CLERK);
		UUID objection = this.objections
			.register(notice, new NewObjection(ObjectionWay.PAPER, "", "", "噪声扰民", this.clock.instant()), clerk)
			.id();
		UUID contract = of("select c.id from contract c join project p on p.id = c.project_id where p.number = :number",
				accepted);
		try {
			List<Element> days = new ArrayList<>();
			String window = HalfYear.of(this.clock.today()).code();
			for (String address : List.of("/", "/tasks", "/projects", "/notices", "/acceptances", "/contracts",
					"/supervisions", "/approvals", "/projects/" + submitted, "/projects/" + submitted + "/approval",
					"/projects/" + completed, "/projects/" + accepted + "?tab=procurement", "/contracts/" + contract,
					"/acceptances/" + accepting, "/evaluations/" + window + "?community=" + Cast.COMMUNITY,
					"/notices/" + notice, "/notices/" + notice + "/objections/new", "/objections/" + objection,
					"/projects/" + filed, "/projects/" + filed + "?tab=urgent", supervised)) {
				List<Element> shown = shown(address, clerk);
				assertThat(shown).as(address).isNotEmpty();
				days.addAll(shown);
			}
			Actor leader = this.cast.the(Role.STREET_LEADER);
			days.addAll(shown("/tasks?tab=reach", leader));
			days.addAll(shown("/projects/" + filed + "/recognition", leader));
			assertThat(days).filteredOn((day) -> day.is("a")).hasSizeGreaterThan(30);
			days.stream().filter((day) -> day.is("a")).forEach((day) -> opens(day.attr("href"), leader));
			this.clock.setTo(this.clock.today().plusDays(30));
			this.scan.run();
			assertThat(shown("/messages", clerk)).isNotEmpty().allSatisfy((day) -> opens(day.attr("href"), clerk));
		}
		finally {
			this.urgent.forget();
		}
	}

	@Test
	void whoIsNotSignedInOpensItInTheNoticeItself() throws Exception {
		UUID notice = this.approvals.posted(this.approvals.passed(this.drafts.deliberating()));
		String page = "/public/notices/" + notice;
		assertThat(shown(page, null)).isNotEmpty().allMatch((day) -> day.attr("href").equals("#count"));
		assertThat(shown(page + "/objection", null)).extracting((day) -> day.attr("href"))
			.containsOnly(page + "#count");
		assertThat(shown("/public/notices", null)).isNotEmpty()
			.allMatch((day) -> day.attr("href").matches("/public/notices/[0-9a-f-]+#count"));
		assertThat(read(page, null).select("#count table")).isNotEmpty();
	}

	@Test
	void theRuleSeesAPlainDay() {
		Document page = Jsoup.parse("""
				<table><tr><th>应办结</th></tr><tr><td>05-12</td></tr></table>
				<dl><dt>公示期</dt><dd>2026-03-26 至 2026-03-30</dd></dl><p>应于 5月12日 前验收</p>""");
		assertThat(plain(page)).hasSize(3);
		assertThat(plain(Jsoup.parse("<p>应于 <a class='why' href='/deadlines/1'>5月12日</a> 前验收</p>"))).isEmpty();
	}

	/** Returns the last days of a page on which none stands without its origin. */
	private List<Element> shown(String address, @Nullable Actor actor) throws Exception {
		Document page = read(address, actor);
		assertThat(plain(page)).as(address).isEmpty();
		return page.select("main a.why, main .said");
	}

	private Document read(String address, @Nullable Actor actor) throws Exception {
		return Jsoup.parse(this.mvc.perform((actor != null) ? get(address).with(Cast.as(actor)) : get(address))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	private void opens(String href, Actor actor) {
		try {
			this.mvc.perform(get(java.net.URI.create(href)).with(Cast.as(actor))).andExpect(status().isOk());
		}
		catch (Exception ex) {
			throw new AssertionError(href, ex);
		}
	}

	/** Returns what shows a last day without a way to its origin. */
	private static List<String> plain(Document page) {
		page.select("#checks, details, option, .hint, [hidden]").remove();
		List<String> found = new ArrayList<>();
		for (Element table : page.select("table")) {
			Elements heads = table.expectFirst("tr").children();
			for (int column = 0; column < heads.size(); column++) {
				if (HEADING.matcher(heads.get(column).text()).find()) {
					int at = column;
					table.select("tr")
						.stream()
						.skip(1)
						.filter((row) -> row.childrenSize() > at)
						.map((row) -> row.child(at))
						.filter(DeadlinePagesTests::isPlain)
						.forEach((cell) -> found.add(cell.outerHtml()));
				}
			}
		}
		page.select("dt")
			.stream()
			.filter((term) -> HEADING.matcher(term.text()).find())
			.map(Element::nextElementSibling)
			.filter((it) -> it != null && isPlain(it))
			.forEach((it) -> found.add(it.outerHtml()));
		page.select("p, li, dd, span, small, h1, td")
			.stream()
			.filter((it) -> SENTENCE.matcher(it.ownText()).find() && it.closest(OPENS) == null)
			.filter((it) -> it.parent() == null || it.parent().select(OPENS).isEmpty())
			.forEach((it) -> found.add(it.outerHtml()));
		return found;
	}

	private static boolean isPlain(Element place) {
		return DAY.matcher(place.text()).find() && place.select(OPENS).isEmpty();
	}

	private String supervised(String number) throws Exception {
		LocalDate due = this.clock.today().plusDays(2);
		return String.valueOf(this.mvc
			.perform(post("/supervisions").with(this.cast.as(Role.STREET_LEADER))
				.with(csrf())
				.param("project", number)
				.param("reason", "为什么没有动")
				.param("due", due.toString()))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl());
	}

	private UUID of(String sql, String number) {
		return this.jdbc.sql(sql + " limit 1").param("number", number).query(UUID.class).single();
	}

}
