package cn.nanshan.minsheng.report.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.settlement.PaymentStage;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.PageReader;
import cn.nanshan.minsheng.testing.SettlementFixture;
import cn.nanshan.minsheng.testing.StatementCount;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The fund ledger: it agrees with the budget to the fen, shows each reader their reach,
 * and is the same on the screen, in Excel and as a PDF.
 */
@IntegrationTest
class FundLedgerTests {

	private final PageReader pages;

	private final MockMvc mvc;

	private final Cast cast;

	private final SettlementFixture projects;

	private final StatementCount statements;

	private final JdbcClient jdbc;

	@Autowired
	FundLedgerTests(PageReader pages, MockMvc mvc, Cast cast, SettlementFixture projects, StatementCount statements,
			JdbcClient jdbc) {
		this.pages = pages;
		this.mvc = mvc;
		this.cast = cast;
		this.projects = projects;
		this.statements = statements;
		this.jdbc = jdbc;
	}

	@Test
	void aRowTellsTheMoneyOfAProjectAndItsVouchers() throws Exception {
		String number = this.projects.payable();
		this.projects.paid(number, PaymentStage.ADVANCE, Money.of(4_680));
		Document page = page("q=" + number, this.cast.the(Role.STREET_FINANCE));
		assertThat(page.select("tbody tr")).singleElement().satisfies((row) -> {
			assertThat(row.expectFirst("td").text()).isEqualTo(number);
			assertThat(row.select("th a").attr("href")).isEqualTo("/projects/" + number + "?tab=funds");
			assertThat(row.select("td.num").eachText()).containsExactly("48,000.00", "46,800.00", "0.00", "4,680.00",
					"42,120.00", "10%");
			assertThat(row.select("details li").text()).startsWith("第 1 批 " + this.projects.today() + " 4,680.00 记-");
			assertThat(row.text()).contains("大学城", "服务类", "社区项目", "项目实施经费", "已签约");
		});
	}

	@Test
	void theFootEqualsTheBudgetOfTheStreet() throws Exception {
		String number = this.projects.payable();
		this.projects.paid(number, PaymentStage.ADVANCE, Money.of(9_360));
		this.projects.settled(this.projects.paidInFull(), SettlementFixture.CONTRACT, Money.ZERO);
		List<BigDecimal> budget = this.jdbc
			.sql("select committed - paid, paid from annual_budget where street_code = 'TY' and year = 2026")
			.query((row, index) -> List.of(row.getBigDecimal(1), row.getBigDecimal(2)))
			.single();
		List<String> foot = page("year=2026", this.cast.the(Role.STREET_FINANCE)).select("tfoot tr.total td.num")
			.eachText();
		assertThat(foot.get(3)).isEqualTo(new Money(budget.get(1)).toString());
		assertThat(foot.get(4)).isEqualTo(new Money(budget.get(0)).toString());
		assertThat(page("year=2026&street=TY", this.cast.the(Role.BUREAU_FINANCE)).select("tfoot tr.total td.num")
			.eachText()).isEqualTo(foot);
	}

	@Test
	void everybodySeesTheirReachOnly() throws Exception {
		String number = this.projects.payable();
		String query = "q=" + number;
		assertThat(numbers(query, this.cast.the(Role.COMMUNITY_CLERK))).containsExactly(number);
		assertThat(numbers(query, this.cast.the(Role.STREET_FINANCE))).containsExactly(number);
		assertThat(numbers(query, this.cast.the(Role.BUREAU_AUDIT))).containsExactly(number);
		assertThat(numbers(query, this.cast.foreign(Role.COMMUNITY_CLERK))).isEmpty();
		assertThat(numbers(query, this.cast.foreign(Role.STREET_FINANCE))).isEmpty();
		assertThat(numbers(query + "&street=TY", this.cast.foreign(Role.STREET_FINANCE))).isEmpty();
		assertThat(numbers(query, this.cast.the(Role.VENDOR))).isEmpty();
		assertThat(workbook(query, this.cast.foreign(Role.STREET_FINANCE))).hasSize(4);
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, mode = EnumSource.Mode.MATCH_ALL, names = "^(?!.*ADMIN).*$")
	void everyOfficeOpensIt(Role role) throws Exception {
		this.mvc.perform(get("/reports/L1").with(this.cast.as(role))).andExpect(status().isOk());
	}

	@Test
	void anAdministratorHasNoBusinessHere() throws Exception {
		for (String path : List.of("/reports/L1", "/reports/L1/xlsx", "/reports/L1/pdf")) {
			this.mvc.perform(get(path).with(this.cast.as(Role.SYSTEM_ADMIN))).andExpect(status().isForbidden());
		}
	}

	@ParameterizedTest
	@CsvSource({ "year=2026, year=2025", "street=TY, street=NT", "community=440305008012, community=440305008001",
			"type=SERVICE, type=WORKS", "track=COMMUNITY, track=POOL", "state=CONTRACTED, state=RUNNING",
			"use=IMPLEMENTATION, use=OVERHEAD", "min=48000, min=48000.01", "max=48000, max=47999.99",
			"from={today}, from={later}", "to={today}, to=2020-01-01", "view=CONTRACTED, view=GRANTED",
			"view=HOLDING, view=PAID_UP", "view=ALL, view=NEAR_CAP" })
	void everyFilterNarrows(String within, String without) throws Exception {
		String number = this.projects.payable();
		this.projects.paid(number, PaymentStage.ADVANCE, Money.of(4_680));
		Actor finance = this.cast.the(Role.STREET_FINANCE);
		assertThat(numbers("q=" + number + "&" + dated(within), finance)).containsExactly(number);
		assertThat(numbers("q=" + number + "&" + dated(without), finance)).isEmpty();
		assertThat(page("q=" + number + "&" + dated(without), finance).text()).contains("没有占用或曾占用资金的项目符合条件。");
	}

	@Test
	void aContractorIsFoundByWordsOfTheirName() throws Exception {
		String number = this.projects.payable();
		String vendor = this.jdbc
			.sql("select vendor_name from contract k join project p on p.id = k.project_id where p.number = :number")
			.param("number", number)
			.query(String.class)
			.single();
		Actor finance = this.cast.the(Role.STREET_FINANCE);
		assertThat(numbers("q=" + number + "&vendor=" + vendor.substring(1, 6), finance)).containsExactly(number);
		assertThat(numbers("q=" + number + "&vendor=没有这家", finance)).isEmpty();
	}

	@Test
	void daysOfPaymentTellWhatWasPaidWithinThem() throws Exception {
		String number = this.projects.payable();
		this.projects.paid(number, PaymentStage.ADVANCE, Money.of(4_680));
		Document page = page("q=" + number + "&from=" + this.projects.today() + "&to=" + this.projects.today(),
				this.cast.the(Role.STREET_FINANCE));
		assertThat(page.select("tfoot").text()).contains("其中所选日期内 4,680.00");
		assertThat(page.select("tbody details").hasAttr("open")).isTrue();
		assertThat(page("q=" + number, this.cast.the(Role.STREET_FINANCE)).select("tfoot").text()).doesNotContain("其中");
	}

	@ParameterizedTest
	@ValueSource(strings = { "before=x", "after=~", "after=1~not-an-id",
			"year=0000&type=x&track=x&state=x&use=x&min=x&max=-1&from=x&to=2026-02-30&sort=DROP&view=%27", "year=1999",
			"sort=LARGEST&after=drop~00000000-0000-0000-0000-000000000001", "view=NEAR_CAP&year=2017" })
	void whatCannotBeReadDoesNotNarrow(String query) throws Exception {
		this.mvc.perform(get("/reports/L1?" + query).with(this.cast.as(Role.STREET_CLERK))).andExpect(status().isOk());
	}

	@ParameterizedTest
	@ValueSource(strings = { "NUMBER", "LARGEST", "SMALLEST", "PAID", "BALANCE" })
	void theFilesEqualTheScreenInEveryOrder(String order) throws Exception {
		grow();
		Actor finance = this.cast.the(Role.STREET_FINANCE);
		String query = "year=2026&community=" + Cast.COMMUNITY + "&sort=" + order;
		List<String> screen = new ArrayList<>();
		Document page = page(query, finance);
		Element foot = page.expectFirst("tfoot tr.total");
		screen.addAll(numbers(page));
		while (page.select(".pager a:contains(下一页)").size() == 1) {
			page = this.pages.open(page.select(".pager a:contains(下一页)").attr("href"), finance);
			screen.addAll(numbers(page));
		}
		assertThat(screen).hasSizeGreaterThan(20).doesNotHaveDuplicates();

		List<Row> rows = workbook(query, finance);
		assertThat(rows.get(0).getCellText(0)).isEqualTo("2026 年度资金使用台账");
		assertThat(rows.get(1).getCellText(0)).startsWith("范围：桃源街道，社区：大学城社区　单位：元　制表日期：" + this.projects.today())
			.endsWith("制表人：" + finance.name());
		assertThat(rows.subList(3, rows.size() - 1)).extracting((row) -> row.getCellText(0)).isEqualTo(screen);
		Row sums = rows.get(rows.size() - 1);
		assertThat(List.of(7, 8, 9, 10, 12))
			.extracting((column) -> new Money(sums.getCellAsNumber(column).orElseThrow()))
			.extracting(Money::toString)
			.isEqualTo(foot.select("td.num").eachText().subList(0, 5));
		assertThat(rows.subList(3, rows.size())).allSatisfy((row) -> assertThat(row.getCell(1))
			.matches((cell) -> cell.getType() == CellType.STRING && cell.getFormula() == null));

		String text = pdf(query, finance);
		List<Integer> places = screen.stream().map(text::indexOf).toList();
		assertThat(places).isSorted().doesNotContain(-1);
		assertThat(text).contains("2026 年度资金使用台账", "单位：元", "制表人：" + finance.name(), "第 1 页　共 ", "项目实施经费")
			.contains(foot.select("td.num").eachText().subList(0, 5));
	}

	@Test
	void theWorkbookPrintsAcrossWithItsHeadingOnEveryPage() throws Exception {
		String number = this.projects.payable();
		byte[] file = this.pages.file("/reports/L1/xlsx?q=" + number, this.cast.the(Role.STREET_FINANCE));
		assertThat(part(file, "xl/worksheets/sheet1.xml")).contains("orientation=\"landscape\"", "paperSize=\"9\"",
				"fitToWidth=\"1\"", "&amp;P", "&amp;N");
		assertThat(part(file, "xl/workbook.xml")).contains("_xlnm.Print_Titles", "$3:$3");
	}

	@Test
	void whatIsTooLongForAPdfIsSaidSo() {
		assertThatCode(() -> PrintedFiles.bound(2000)).doesNotThrowAnyException();
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> PrintedFiles.bound(2001))
			.withMessage("符合条件的有 2,001 项，PDF 最多 2,000 项。请缩小筛选范围，或者导出 Excel。");
	}

	@Test
	void aLongPageNeedsNoMoreStatementsThanAShortOne() throws Exception {
		String number = this.projects.payable();
		Actor finance = this.cast.the(Role.STREET_FINANCE);
		page("year=2026", finance);
		long one = this.statements.of(() -> page("q=" + number, finance));
		grow();
		long many = this.statements.of(() -> page("year=2026", finance));
		assertThat(one).isPositive();
		assertThat(many).isEqualTo(one).isLessThanOrEqualTo(8);
	}

	/** Sees to it that the ledger of the community has more than one page. */
	private void grow() {
		while (this.jdbc.sql(
				"select count(*) from commitment c join project p on p.id = c.reference where p.community_code = :code and p.budget_year = 2026")
			.param("code", Cast.COMMUNITY)
			.query(Integer.class)
			.single() < 22) {
			this.projects.payable();
		}
	}

	private String dated(String query) {
		return query.replace("{today}", this.projects.today().toString())
			.replace("{later}", this.projects.today().plusDays(1).toString());
	}

	private List<Row> workbook(String query, Actor actor) throws Exception {
		byte[] file = this.pages.file("/reports/L1/xlsx?" + query, actor);
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
			return workbook.getFirstSheet().read();
		}
	}

	private String pdf(String query, Actor actor) throws Exception {
		try (PDDocument document = Loader.loadPDF(this.pages.file("/reports/L1/pdf?" + query, actor))) {
			PDFTextStripper stripper = new PDFTextStripper();
			return stripper.getText(document);
		}
	}

	private static String part(byte[] workbook, String name) throws IOException {
		try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get()) {
			return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private List<String> numbers(String query, Actor actor) throws Exception {
		return numbers(page(query, actor));
	}

	private static List<String> numbers(Document page) {
		return page.select("tbody td.code").eachText();
	}

	private Document page(String query, Actor actor) throws Exception {
		return this.pages.open("/reports/L1?" + query, actor);
	}

}
