package cn.nanshan.minsheng.report.web;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.settlement.PaymentStage;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.PageReader;
import cn.nanshan.minsheng.testing.SettlementFixture;
import cn.nanshan.minsheng.testing.StatementCount;
import cn.nanshan.minsheng.testing.TestClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The execution of the budget, the overhead pools and the district's money: every number
 * leads to rows that come to the same number.
 */
@IntegrationTest
class FundReportTests {

	private final PageReader pages;

	private final MockMvc mvc;

	private final Cast cast;

	private final SettlementFixture projects;

	private final StatementCount statements;

	private final TestClock clock;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	@Autowired
	FundReportTests(PageReader pages, MockMvc mvc, Cast cast, SettlementFixture projects, StatementCount statements,
			TestClock clock, JdbcClient jdbc, TransactionTemplate transaction) {
		this.pages = pages;
		this.mvc = mvc;
		this.cast = cast;
		this.projects = projects;
		this.statements = statements;
		this.clock = clock;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	/**
	 * Nobody else counts on these street-years, and no entry tells how they came about.
	 */
	@AfterEach
	void takeAwayTheStreetYearsOfTheseTests() {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("set local session_replication_role = replica").update();
			for (String table : List.of("budget_document", "commitment", "commitment_tally")) {
				this.jdbc
					.sql("delete from " + table
							+ " where budget_id in (select id from annual_budget where year in (2024, 2031))")
					.update();
			}
			this.jdbc.sql("delete from annual_budget where year in (2024, 2031)").update();
		});
	}

	@Test
	void everyNumberOfAStreetLeadsToItsRows() throws Exception {
		this.projects.paid(this.projects.payable(), PaymentStage.ADVANCE, Money.of(4_680));
		Actor finance = this.cast.the(Role.BUREAU_FINANCE);
		Element street = row(this.pages.open("/reports/L12?year=2026", finance), "桃源街道");
		List<Element> links = street.select("td a");
		assertThat(links).hasSize(12);
		for (int type = 0; type < 4; type++) {
			Document rows = this.pages.open(links.get(2 * type).attr("href"), finance);
			assertThat(counted(rows)).isEqualTo(links.get(2 * type).text());
			assertThat(foot(rows, 0)).isEqualTo(links.get(2 * type + 1).text());
		}
		assertThat(counted(this.pages.open(links.get(6).attr("href"), finance))).isNotEqualTo("0");
		assertThat(links.get(8).attr("href")).isEqualTo("/funds/2026/TY");
		assertThat(foot(this.pages.open(links.get(9).attr("href"), finance), 3)).isEqualTo(links.get(9).text());
		assertThat(counted(this.pages.open(links.get(10).attr("href"), finance))).isEqualTo(links.get(10).text());
	}

	@Test
	void aStreetReadsItsCommunitiesAndACommunityItself() throws Exception {
		this.projects.payable();
		Actor finance = this.cast.the(Role.STREET_FINANCE);
		Document street = this.pages.open("/reports/L12?year=2026", finance);
		assertThat(street.select(".main > p").text()).contains("街道年度总额 ");
		Element community = row(street, "大学城");
		Element all = community.select("td a").get(6);
		assertThat(counted(this.pages.open(all.attr("href"), finance))).isEqualTo(all.text());
		assertThat(this.pages.open("/reports/L12?year=2026", this.cast.the(Role.COMMUNITY_CLERK))
			.select("tbody th")
			.eachText()).containsExactly("大学城");
		assertThat(this.pages.open("/reports/L12?year=2026", this.cast.foreign(Role.STREET_FINANCE))
			.select("tbody th")
			.eachText()).doesNotContain("大学城");
	}

	@Test
	void aRushInDecemberIsFlaggedAndLeadsToItsPayments() throws Exception {
		this.clock.setTo(LocalDate.of(2026, 12, 3));
		for (int i = 0; i < 3; i++) {
			this.projects.paid(this.projects.payable(), PaymentStage.ADVANCE, Money.of(4_680));
		}
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		List<BigDecimal> year = this.jdbc.sql("""
				select coalesce(sum(y.amount) filter (where y.day >= '2026-12-01'), 0), sum(y.amount)
				from (select project_id, amount, paid_on as day from payment where state = 'PAID'
				  union all select y.project_id, -r.amount, r.refunded_on
				  from payment_refund r join payment y on y.id = r.payment_id where r.state = 'CONFIRMED') y
				join project p on p.id = y.project_id
				where p.community_code = :community and p.budget_year = 2026
				and y.day between '2026-01-01' and '2026-12-31'
				""")
			.param("community", Cast.COMMUNITY)
			.query((row, index) -> List.of(row.getBigDecimal(1), row.getBigDecimal(2)))
			.single();
		Document page = this.pages.open("/reports/L12?year=2026", clerk);
		Element december = page.select("tbody td a").get(11);
		assertThat(december.text()).isEqualTo(new Money(year.get(0)).toString());
		assertThat(this.pages.open(december.attr("href"), clerk).select("tfoot").text())
			.contains("其中所选日期内 " + december.text());
		boolean rush = year.get(0).multiply(BigDecimal.TEN).compareTo(year.get(1).multiply(BigDecimal.valueOf(4))) > 0;
		assertThat(page.select("tbody").text().contains("12 月支付占全年的")).isEqualTo(rush);
		assertThat(page.select("tbody").text()).contains("支付率落后时间进度");
	}

	@Test
	void aPoolIsComparedWithTheCeilingOfItsStreet() throws Exception {
		budget("XL", 2031, "23000000", "1680000");
		budget("NS", 2031, "24000000", "1680000");
		Document page = this.pages.open("/reports/L5?year=2031", this.cast.the(Role.BUREAU_FINANCE));
		assertThat(row(page, "西丽街道").select("td").eachText()).containsExactly("全部", "23,000,000.00", "7%",
				"1,610,000.00", "1,680,000.00", "0.00", "0.00", "1,680,000.00", "7.3%", "0.00", "未达到");
		assertThat(row(page, "南山街道").select("td").eachText()).containsExactly("全部", "24,000,000.00", "7%",
				"1,680,000.00", "1,680,000.00", "0.00", "0.00", "1,680,000.00", "7%", "0.00", "已达到");
		assertThat(page.select("tfoot td").eachText()).startsWith("全部", "47,000,000.00", "—", "3,290,000.00");
		assertThat(Objects.requireNonNull(page.select("tfoot td a").last()).attr("href"))
			.isEqualTo("/reports/L1?year=2031&track=POOL&view=HOLDING");
		assertThat(this.pages.open("/reports/L5?year=2031", this.cast.the(Role.STREET_FINANCE)).text())
			.contains("还没有登记预算");
	}

	@Test
	void theDistrictReadsAllItsStreetsWithSumsAtTheFoot() throws Exception {
		budget("XL", 2031, "23000000", "1680000");
		budget("NS", 2031, "24000000", "1680000");
		this.projects.payable();
		Actor finance = this.cast.the(Role.BUREAU_FINANCE);
		Document page = this.pages.open("/funds", finance);
		Element street = row(page, "桃源街道");
		List<Element> links = street.select("td a");
		assertThat(links.get(0).attr("href")).isEqualTo("/funds/2026/TY");
		assertThat(foot(this.pages.open(links.get(7).attr("href"), finance), 3)).isEqualTo(links.get(7).text());
		assertThat(foot(this.pages.open(links.get(6).attr("href"), finance), 4)).isEqualTo(links.get(6).text());
		assertThat(foot(this.pages.open(links.get(5).attr("href"), finance), 4)).isEqualTo(links.get(5).text());
		List<Row> rows = rows("/funds/xlsx", finance);
		assertThat(rows.subList(3, rows.size())).extracting((row) -> row.getCellText(0))
			.isEqualTo(page.select("tbody th, tfoot th").eachText());
		assertThat(new Money(rows.get(rows.size() - 1).getCellAsNumber(1).orElseThrow()))
			.hasToString(page.expectFirst("tfoot td").text());
		assertThat(page.text()).contains("时间进度 18.9%");
	}

	@Test
	void theDistrictReadsWhereTheMoneyComesFromAndWhatWasAllotted() throws Exception {
		UUID west = budget("XL", 2024, "1000000", "1000");
		UUID south = budget("NS", 2024, "700000", "1000");
		sources(west, "400000.50", "599999.50", "0", "810000");
		sources(south, "300000", "300000", "100000", "0");
		Actor finance = this.cast.the(Role.BUREAU_FINANCE);
		Document page = this.pages.open("/funds?year=2024", finance);
		Element street = row(page, "西丽街道");
		assertThat(street.select("td").eachText()).startsWith("1,000,000.00", "400,000.50", "599,999.50", "810,000.00");
		assertThat(street.text()).doesNotContain("没有区分");
		assertThat(row(page, "南山街道").text()).contains("登记时没有区分市级、区级 100,000.00 元");
		assertThat(page.select("tfoot td").eachText()).startsWith("1,700,000.00", "700,000.50", "899,999.50",
				"810,000.00");
		List<Element> links = street.select("td a");
		assertThat(this.pages.open(links.get(1).attr("href"), finance).select("tfoot td.num").eachText())
			.startsWith(links.get(1).text(), links.get(2).text());
		assertThat(this.pages.open(links.get(3).attr("href"), finance).text())
			.contains("已分配 " + links.get(3).text() + " 元");
		List<Row> rows = rows("/funds/xlsx?year=2024", finance);
		assertThat(rows.get(rows.size() - 1).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("700000.50");
		assertThat(rows.get(2).getCellText(4)).isEqualTo("已分配社区");
	}

	@ParameterizedTest
	@ValueSource(strings = { "L12", "L5" })
	void theFilesEqualTheScreen(String report) throws Exception {
		this.projects.payable();
		Actor finance = this.cast.the(Role.BUREAU_FINANCE);
		Document page = this.pages.open("/reports/" + report + "?year=2026", finance);
		List<String> places = page.select("tbody th, tfoot th").eachText();
		List<Row> rows = rows("/reports/" + report + "/xlsx?year=2026", finance);
		assertThat(rows.subList(3, rows.size())).extracting((row) -> row.getCellText(0)).isEqualTo(places);
		try (PDDocument document = Loader.loadPDF(this.pages.file("/reports/" + report + "/pdf?year=2026", finance))) {
			String text = new PDFTextStripper().getText(document);
			assertThat(text).contains(page.select("h1").text(), "单位：元", "桃源街道", "合计");
		}
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, mode = EnumSource.Mode.MATCH_ALL, names = "^(?!.*ADMIN).*$")
	void everyOfficeOpensThem(Role role) throws Exception {
		for (String path : List.of("/reports", "/reports/L12", "/reports/L5")) {
			this.mvc.perform(get(path).with(this.cast.as(role))).andExpect(status().isOk());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/reports/L12?year=x", "/reports/L5?year=0000", "/reports/L12?year=2099",
			"/reports/L5/xlsx?year=99999999999", "/reports/L12/pdf?year=%27" })
	void aYearThatIsNoneIsTheChosenOne(String address) throws Exception {
		this.mvc.perform(get(URI.create(address)).with(this.cast.as(Role.STREET_CLERK))).andExpect(status().isOk());
	}

	@Test
	void theListNamesOnlyWhatTheReaderMayOpen() throws Exception {
		Document finance = this.pages.open("/reports", this.cast.the(Role.STREET_FINANCE));
		assertThat(finance.select("tbody td.code").eachText()).contains("L1", "L5", "L12");
		for (Element link : finance.select("tbody a")) {
			this.mvc.perform(get(link.attr("href")).with(this.cast.as(Role.STREET_FINANCE)))
				.andExpect((answer) -> assertThat(answer.getResponse().getStatus()).isLessThan(400));
		}
		assertThat(this.pages.open("/reports", this.cast.the(Role.VENDOR)).text()).doesNotContain("资金使用台账");
	}

	@Test
	void moreProjectsNeedNoMoreStatements() throws Exception {
		Actor finance = this.cast.the(Role.BUREAU_FINANCE);
		this.projects.payable();
		for (String path : List.of("/reports/L12", "/reports/L5", "/funds")) {
			this.pages.open(path, finance);
			long few = this.statements.of(() -> this.pages.open(path, finance));
			this.projects.paid(this.projects.payable(), PaymentStage.ADVANCE, Money.of(4_680));
			assertThat(this.statements.of(() -> this.pages.open(path, finance))).as(path)
				.isEqualTo(few)
				.isLessThanOrEqualTo(10);
		}
	}

	/** Opens a street-year of its own with an overhead project that holds so much. */
	private UUID budget(String street, int year, String total, String pool) {
		UUID id = UUID.nameUUIDFromBytes((street + year).getBytes(StandardCharsets.UTF_8));
		this.jdbc.sql("""
				insert into annual_budget (id, street_code, year, total, committed, pool_committed)
				values (:id, :street, :year, :total, :pool, :pool) on conflict do nothing
				""")
			.param("id", id)
			.param("street", street)
			.param("year", year)
			.param("total", new BigDecimal(total))
			.param("pool", new BigDecimal(pool))
			.update();
		this.jdbc.sql("""
				insert into commitment (reference, budget_id, approved, held, pool)
				values (:id, :id, :pool, :pool, true) on conflict do nothing
				""").param("id", id).param("pool", new BigDecimal(pool)).update();
		return id;
	}

	/** Names the sources of a street-year, and what of it was allotted. */
	private void sources(UUID budget, String city, String district, String unsplit, String allocated) {
		this.jdbc.sql("""
				insert into budget_document (budget_id, position, city, district, unsplit, document, made_by, made_at)
				values (:id, 1, :city, :district, :unsplit, '批复 3 号', :id, now())
				""")
			.param("id", budget)
			.param("city", new BigDecimal(city))
			.param("district", new BigDecimal(district))
			.param("unsplit", new BigDecimal(unsplit))
			.update();
		this.jdbc.sql("update annual_budget set allocated = :allocated where id = :id")
			.param("allocated", new BigDecimal(allocated))
			.param("id", budget)
			.update();
	}

	private static Element row(Document page, String place) {
		return page.select("tbody tr")
			.stream()
			.filter((row) -> row.select("th").text().equals(place))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No " + place + " in " + page.select("tbody").text()));
	}

	private static String counted(Document ledger) {
		return ledger.select(".head p").text().replaceAll("共 ([\\d,]+) 项.*", "$1");
	}

	private static String foot(Document ledger, int figure) {
		List<String> sums = ledger.select("tfoot tr.total td.num").eachText();
		return sums.isEmpty() ? "0.00" : sums.get(figure);
	}

	private List<Row> rows(String address, Actor actor) throws Exception {
		try (ReadableWorkbook workbook = new ReadableWorkbook(
				new ByteArrayInputStream(this.pages.file(address, actor)))) {
			return workbook.getFirstSheet().read();
		}
	}

}
