package cn.nanshan.minsheng.story;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.browser.BrowserTest;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.table.TableFile;
import cn.nanshan.minsheng.table.TableRow;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.DesignBuilder;
import cn.nanshan.minsheng.testing.FundDesk;
import cn.nanshan.minsheng.testing.ProcurementFixture;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.testing.SettlementFixture;
import cn.nanshan.minsheng.testing.TestClock;
import cn.nanshan.minsheng.testing.VendorFixture;
import cn.nanshan.minsheng.workflow.NoticeNode;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A finance officer runs a street's year from the budget's document to its closing
 * (FUND-01 to FUND-25); what is tried out before the meeting is what the approval takes.
 */
class FinanceYearBrowserTest extends BrowserTest {

	@Autowired
	private Cast cast;

	@Autowired
	private TestClock clock;

	@Autowired
	private ProjectFixture projects;

	@Autowired
	private ApprovalFixture approvals;

	@Autowired
	private ProcurementFixture procurement;

	@Autowired
	private VendorFixture vendors;

	@Autowired
	private SettlementFixture settlements;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvc mvc;

	private @Nullable Stage stage;

	@Test
	void fromTheAllocationToTheClosing() throws IOException {
		Stage told = new Stage(this.cast, this.clock, this.jdbc, this::newWindow);
		this.stage = told;
		FundDesk desk = new FundDesk(this.mvc, this.cast);
		Person officer = told.the(Role.STREET_FINANCE);
		open(officer, desk, "600000");
		open(officer, desk.next(), "500000");
		allot(officer, desk);
		transfer(officer, desk);
		String number = submitted(desk.year());
		told.on(this.clock.today());
		tryOut(told.the(Role.STREET_FINANCE), desk, number);
		while (this.approvals.run(number).current().isPresent()) {
			this.approvals.agree(number);
		}
		told.the(Role.STREET_FINANCE).open(desk.at("")).sees("立项占用").sees("1,104,000.00");
		pay(told, desk, number);
		told.on(LocalDate.of(desk.year(), 12, 31));
		close(told.the(Role.STREET_FINANCE), desk);
	}

	private static void open(Person officer, FundDesk desk, String half) {
		officer.open(desk.at("/budget"));
		looksWell(officer, "fund-budget");
		officer.fill("市级资金", half)
			.fill("区级资金", half)
			.fill("依据文件或文号", "深南财〔" + desk.year() + "〕12 号")
			.fill("文件日期", "2026-01-05")
			.press("保存")
			.sees("年度总额");
		looksWell(officer, "fund-year");
	}

	private static void allot(Person officer, FundDesk desk) {
		officer.open(desk.at("/allocations"))
			.fill("大学城社区 额度", "300000")
			.fill("大学城社区 倾斜理由", "老旧小区多")
			.fill("街道统筹 额度", "500000")
			.fill("分配依据（文件或会议纪要号）", "桃源党工委〔" + desk.year() + "〕1 次会议")
			.press("保存额度")
			.sees("已分配 800,000.00 元");
		looksWell(officer, "fund-allocations");
	}

	private static void transfer(Person officer, FundDesk desk) {
		officer.choose("调出方", "街道")
			.choose("调入方", "大学城")
			.fill("调剂额", "50000")
			.fill("理由", "年中执行较快")
			.fill("依据（文件或会议纪要号）", "桃源党工委〔" + desk.year() + "〕7 次会议")
			.press("调剂")
			.sees("-50,000.00")
			.sees("350,000.00");
	}

	private String submitted(int year) {
		return this.approvals.submitted(this.projects.deliberating(this.projects.design()
			.name("龙珠小学门前铺装" + year)
			.year(year)
			.requested("96000")
			.budget(DesignBuilder.line("透水砖铺装", "1", "96000", "定额"))));
	}

	private static void tryOut(Person officer, FundDesk desk, String number) {
		officer.open(desk.at("/trial")).tick("龙珠小学门前铺装" + desk.year()).press("试算").sees("1,104,000.00");
		looksWell(officer, "fund-trial");
		officer.fill("保存成方案", "会议方案一").press("保存方案").sees("会议方案一").sees(number);
	}

	private static void close(Person officer, FundDesk desk) {
		officer.open(desk.at("/closing")).sees("未占用 1,110,000.00 元");
		looksWell(officer, "fund-closing");
		officer.fill("结转下年", "1000000")
			.fill("交回财政", "110000")
			.fill("依据文件或文号", "深南财〔" + desk.year() + "〕99 号")
			.press("关账")
			.sees("已关账");
		officer.open(desk.next().at("")).sees("1,000,000.00");
		officer.open(desk.at("/verification")).sees("全部一致");
		looksWell(officer, "fund-verification");
	}

	/** A third of the contract goes to the bank in a batch and comes back paid. */
	private void pay(Stage told, FundDesk desk, String number) throws IOException {
		this.procurement.signed(this.procurement.awarded(this.procurement.opened(number)));
		this.settlements.post(number, NoticeNode.PROCUREMENT);
		this.settlements.begun(number);
		told.tellOf(number);
		LocalDate today = this.clock.today();
		Person officer = told.the(Role.STREET_FINANCE)
			.open("/vendors/" + this.vendors.first() + "/account")
			.fill("开户行", "示例银行科苑支行")
			.fill("账号", "0442000012345678901")
			.press("保存");
		Tranches tranches = new Tranches(told);
		String payment = tranches.permitted("签约后首款", "30000.50", today.toString(),
				"254420269999" + desk.year() + "0001");
		officer.open(payment).sees("待付款");
		List<TableRow> table = TableFile.read(tranches.throughTheBank(today.toString(), "记-" + desk.year()));
		looksWell(officer, "fund-batch");
		assertThat(table.get(3).cells()).contains(VendorFixture.FIRST, "示例银行科苑支行", "0442000012345678901", "30000.5",
				number);
		officer.open(payment).sees("已付").sees("记-" + desk.year());
		officer.open(desk.at("")).sees("30,000.50").sees("1,110,000.00");
	}

	/** Keeps a page as wide as the office's screens and as narrow as a phone. */
	private static void looksWell(Person person, String name) {
		Page page = person.page();
		assertThat(new AxeBuilder(page).analyze().getViolations()).as(name).extracting(Rule::getId).isEmpty();
		for (int width : List.of(360, 1366)) {
			page.setViewportSize(width, 768);
			person.keep(name + "-" + width);
			assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(name + " at " + width)
				.isEqualTo(true);
		}
	}

	@AfterEach
	void keepWhatEverybodySees() {
		if (this.stage != null) {
			this.stage.keep("finance");
		}
	}

}
