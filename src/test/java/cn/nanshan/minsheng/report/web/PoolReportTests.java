package cn.nanshan.minsheng.report.web;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;

import cn.nanshan.minsheng.funding.BudgetAct;
import cn.nanshan.minsheng.funding.BudgetKeeping;
import cn.nanshan.minsheng.funding.PoolCategory;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.PageReader;
import cn.nanshan.minsheng.testing.PoolFixture;
import cn.nanshan.minsheng.testing.StatementCount;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * Overhead is shown by category, on the screen as in its files, and every number of a
 * category leads to the lines of the ledger that come to it.
 */
@IntegrationTest
class PoolReportTests {

	private final PageReader pages;

	private final Cast cast;

	private final PoolFixture pools;

	private final BudgetKeeping budgets;

	private final StatementCount statements;

	@Autowired
	PoolReportTests(PageReader pages, Cast cast, PoolFixture pools, BudgetKeeping budgets, StatementCount statements) {
		this.pages = pages;
		this.cast = cast;
		this.pools = pools;
		this.budgets = budgets;
		this.statements = statements;
	}

	@Test
	void aCategoryStandsBeneathItsStreetAndLeadsToItsLines() throws Exception {
		String number = this.pools.contracted(2091);
		this.pools.paid(number, PoolCategory.SUPERVISION, Money.of(10_000));
		this.pools.paid(number, PoolCategory.COSTING, Money.of("4000.50"));
		Actor finance = this.cast.the(Role.BUREAU_FINANCE);
		Document page = this.pages.open("/reports/L5?year=2091", finance);
		assertThat(page.select("tbody tr").stream().map((row) -> row.child(1).text())).containsExactly("全部", "全流程督导",
				"造价");
		Element costing = page.select("tbody tr").get(2);
		assertThat(costing.children().eachText()).containsExactly("桃源街道", "造价", "—", "—", "—", "20,000.00", "20,000.00",
				"4,000.50", "20,000.00", "2%", "—");
		for (int at = 1; at <= 2; at++) {
			Element row = page.select("tbody tr").get(at);
			List<String> shown = row.select("td a").eachText();
			assertThat(shown).hasSize(4);
			for (Element link : row.select("td a")) {
				assertThat(foot(this.pages.open(link.attr("href"), finance))).isEqualTo(shown);
			}
		}
		Document rows = this.pages.open(costing.expectFirst("a").attr("href"), finance);
		assertThat(rows.select("tbody th").eachText()).containsExactly("支付", "签订合同", "立项占用");
		assertThat(rows.select("tbody td.code a").eachAttr("href")).containsOnly("/projects/" + number + "?tab=funds");
	}

	@Test
	void aCategoryOfAllStreetsStandsAtTheFootAndInTheFiles() throws Exception {
		this.pools.contracted(2092);
		this.budgets.open(2092, BudgetAct.even(Money.of(500_000), "南头财〔2092〕1 号"),
				this.cast.foreign(Role.STREET_FINANCE));
		Actor finance = this.cast.the(Role.BUREAU_FINANCE);
		Element foot = this.pages.open("/reports/L5?year=2092", finance).expectFirst("tfoot");
		assertThat(foot.select("tr").stream().map((row) -> row.child(1).text())).containsExactly("全流程督导", "造价", "全部");
		for (Element category : foot.select("tr:not(.total)")) {
			assertThat(foot(this.pages.open(category.select("a").attr("href"), finance)))
				.isEqualTo(category.select("a").eachText());
		}
		try (ReadableWorkbook workbook = new ReadableWorkbook(
				new ByteArrayInputStream(this.pages.file("/reports/L5/xlsx?year=2092", finance)))) {
			List<Row> rows = workbook.getFirstSheet().read();
			assertThat(rows.subList(3, rows.size())).extracting((row) -> row.getCellText(0) + row.getCellText(1))
				.containsExactly("南头街道全部", "桃源街道全部", "桃源街道全流程督导", "桃源街道造价", "合计全流程督导", "合计造价", "合计全部");
			assertThat(new Money(rows.get(6).getCellAsNumber(5).orElseThrow())).isEqualTo(Money.of(20_000));
		}
		try (PDDocument document = Loader.loadPDF(this.pages.file("/reports/L5/pdf?year=2092", finance))) {
			assertThat(new PDFTextStripper().getText(document)).contains("全流程督导", "造价", "40,000.00", "20,000.00");
		}
		assertThat(this.pages.open("/reports/L5?year=2092", this.cast.the(Role.STREET_FINANCE)).select("tfoot tr"))
			.hasSize(1);
	}

	@Test
	void aStreetReadsItsOwnLinesOnly() throws Exception {
		this.pools.contracted(2093);
		String lines = "/reports/L5/entries?year=2093&street=TY";
		assertThat(this.pages.open(lines, this.cast.the(Role.COMMUNITY_CLERK)).select("tbody tr")).hasSize(4);
		assertThat(this.pages.open(lines, this.cast.foreign(Role.STREET_FINANCE)).select("tbody tr")).isEmpty();
		assertThat(this.pages.open("/reports/L5/entries?year=2093", this.cast.foreign(Role.STREET_FINANCE))
			.select("tbody tr")).isEmpty();
		assertThat(this.pages.open(lines, this.cast.the(Role.VENDOR)).select("tbody tr")).isEmpty();
	}

	@Test
	void moreLinesNeedNoMoreStatements() throws Exception {
		String number = this.pools.contracted(2094);
		Actor finance = this.cast.the(Role.BUREAU_FINANCE);
		for (String path : List.of("/reports/L5?year=2094", "/reports/L5/entries?year=2094")) {
			this.pages.open(path, finance);
			long few = this.statements.of(() -> this.pages.open(path, finance));
			IntStream.range(0, 26).forEach((at) -> this.pools.paid(number, PoolCategory.COSTING, Money.of(1)));
			assertThat(this.statements.of(() -> this.pages.open(path, finance))).isEqualTo(few).isLessThanOrEqualTo(10);
		}
		Document first = this.pages.open("/reports/L5/entries?year=2094", finance);
		assertThat(first.select("tbody tr")).hasSize(50);
		Document second = this.pages.open(first.select("nav a[href*=after]").attr("href"), finance);
		assertThat(second.select("tbody tr")).hasSize(6);
		assertThat(foot(second)).isEqualTo(foot(first)).containsExactly("60,000.00", "60,000.00", "52.00", "60,000.00");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?year=x&street=%27&category=NONE&after=x", "?after=99999999999999999999999", "?street=ZZ",
			"?category=design&after=0" })
	void whatCannotBeReadNarrowsNothing(String query) throws Exception {
		this.pages.open("/reports/L5/entries" + query, this.cast.the(Role.STREET_CLERK));
	}

	private static List<String> foot(Document lines) {
		return lines.select("tfoot td.num").eachText();
	}

}
