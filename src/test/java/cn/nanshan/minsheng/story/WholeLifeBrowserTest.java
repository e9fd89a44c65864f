package cn.nanshan.minsheng.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.nanshan.minsheng.browser.BrowserTest;
import cn.nanshan.minsheng.identity.DemoCast;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.EvaluationFixture;
import cn.nanshan.minsheng.testing.TestClock;
import cn.nanshan.minsheng.testing.VendorFixture;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A row of the published list goes the whole way in the browser: from what residents said
 * to an archived, evaluated, paid project, every step by the office whose step it is.
 */
class WholeLifeBrowserTest extends BrowserTest {

	private static final String NAME = "丽山路人行道改造（社区花园建设）";

	private static final String STATED = "我承诺：本人和特定关系人与本次采购没有利益关系，有变化立即报告并回避";

	private final Map<Role, Person> people = new EnumMap<>(Role.class);

	private final Set<Role> signedIn = EnumSet.noneOf(Role.class);

	@Autowired
	private Cast cast;

	@Autowired
	private TestClock clock;

	@Autowired
	private VendorFixture vendors;

	@Autowired
	private ApprovalFixture street;

	@Autowired
	private JdbcClient jdbc;

	private String project = "";

	@Test
	void fromADemandToAnArchivedProject() {
		this.jdbc.sql("update project set import_key = null where import_key is not null").update();
		this.street.budget();
		hear();
		takeIn();
		design();
		deliberate();
		approve();
		procure();
		work();
		accept();
		evaluate();
		close();
		assertThat(this.jdbc.sql("select state from project where number = :number")
			.param("number", this.project)
			.query(String.class)
			.single()).isEqualTo("ARCHIVED");
	}

	/** What everybody sees at the end, or when the story breaks off. */
	@AfterEach
	void keepWhatEverybodySees() {
		this.people.forEach((role, person) -> person.keep("story-" + role));
	}

	/** Returns who holds an office, signed in on the present day. */
	private Person the(Role role) {
		Person person = this.people.computeIfAbsent(role, (it) -> new Person(newWindow()));
		if (this.signedIn.add(role)) {
			person.open("/login").fill("账号", this.cast.the(role).username()).fill("密码", DemoCast.PASSWORD).press("登录");
		}
		return person;
	}

	/** Another day: nobody stays signed in over night. */
	private void on(LocalDate day) {
		this.clock.setTo(day);
		this.signedIn.clear();
	}

	private static LocalDate day(int month, int day) {
		return LocalDate.of(2026, month, day);
	}

	/** Residents say what is wrong with the pavement, and the community takes it up. */
	private void hear() {
		on(day(3, 10));
		for (String said : List.of("丽山路人行道地砖松动，下雨积水，老人容易摔", "丽山路边的空地荒着，希望做成小花园")) {
			the(Role.COMMUNITY_CLERK).open("/demands/new")
				.fill("需求内容", said)
				.fill("位置", "丽山路 12 号至 30 号")
				.choose("渠道", "入户走访")
				.choose("人群类别", "高龄老人家庭")
				.choose("需求类别", "道路与排水")
				.choose("紧急程度", "一般")
				.fill("怎么称呼", "何阿婆")
				.fill("手机号码", "13900001234")
				.press("保存")
				.sees("何**")
				.press("受理");
		}
	}

	/** The clerk takes the published list in; the row becomes a draft that lacks much. */
	private void takeIn() {
		the(Role.COMMUNITY_CLERK).open("/projects/import")
			.attach("项目清单", new FilePayload("published-projects.csv", "text/csv", published()))
			.press("上传并预览")
			.sees(NAME)
			.sees("草稿还缺：金额")
			.press("确认，新建 3 个草稿");
		the(Role.COMMUNITY_CLERK).open("/projects?year=all&state=DRAFT").follow(NAME);
		String url = the(Role.COMMUNITY_CLERK).page().url();
		this.project = url.substring(url.lastIndexOf('/') + 1);
	}

	private String at(String page) {
		return "/projects/" + this.project + page;
	}

	private void design() {
		Person clerk = the(Role.COMMUNITY_CLERK).open(at("/edit"))
			.fill("年度", "2026")
			.fill("申报金额", "420000.00")
			.fill("面积（㎡，工程类）", "680")
			.fill("位置", "丽山路 12 号至 30 号人行道及路侧空地")
			.fill("目标", "走得平、下雨不积水，空地成为可以歇脚的花园")
			.fill("内容", "更换透水砖 520 平方米，疏通雨水口 6 处，改造路侧花园 160 平方米，加装座椅 8 张。")
			.fill("受益人数", "2300")
			.fill("受益人群", "沿路居民和学生")
			.fill("计划开始", "2026-06-01")
			.fill("计划结束", "2026-08-31")
			.fill("负责人", "罗志强")
			.fill("联络员", "陈晓岚")
			.tick("绿化环境整治")
			.tickIn("#demands .pick:has-text('丽山路')");
		clerk.fillRow("budget[0].item", "透水砖铺装")
			.fillRow("budget[0].fundUse", "IMPLEMENTATION")
			.fillRow("budget[0].standard", "定额")
			.fillRow("budget[0].quantity", "520")
			.fillRow("budget[0].unit", "平方米")
			.fillRow("budget[0].unitPrice", "500.00")
			.press("增加预算行")
			.fillRow("budget[1].item", "花园改造与座椅")
			.fillRow("budget[1].fundUse", "IMPLEMENTATION")
			.fillRow("budget[1].standard", "询价 3 家")
			.fillRow("budget[1].quantity", "160")
			.fillRow("budget[1].unit", "平方米")
			.fillRow("budget[1].unitPrice", "1000.00");
		targets(clerk);
		for (int item = 0; item < 8; item++) {
			clerk.fillRow("negativeList[" + item + "].answer", "NO")
				.fillRow("negativeList[" + item + "].note", "经核对不属于");
		}
		clerk.fillRow("participation[0].heldOn", "2026-03-09")
			.fillRow("participation[0].people", "26")
			.fillRow("participation[0].manner", "现场踏勘和座谈")
			.tick("本项目不属于物业服务企业等其他主体的职责，不与在建、拟建的政府投资项目重复")
			.press("保存草稿");
		the(Role.COMMUNITY_SECRETARY).open(at("/deliberation-entry")).press("提交评议").sees("评议中");
	}

	private void targets(Person clerk) {
		List<List<String>> targets = List.of(List.of("OUTPUT", "改造面积", "680 平方米"), List.of("QUALITY", "一次验收", "合格"),
				List.of("TIMELINESS", "完工", "2026-08-31 前"), List.of("SATISFACTION", "居民满意度", "90%"));
		for (int row = 0; row < targets.size(); row++) {
			String path = "targets[" + row + "].";
			if (clerk.page().locator("[name='" + path + "kind']").count() == 0) {
				clerk.press("增加绩效目标");
			}
			clerk.fillRow(path + "kind", targets.get(row).get(0))
				.fillRow(path + "indicator", targets.get(row).get(1))
				.fillRow(path + "target", targets.get(row).get(2));
		}
	}

	/**
	 * Thirteen members are called, eleven come, one stays out, the result is computed.
	 */
	private void deliberate() {
		on(day(3, 16));
		the(Role.COMMUNITY_CLERK).open("/meetings/new")
			.tickIn("label.form-check:has-text('丽山路')")
			.choose("会议类型", "居民议事会")
			.fill("日期", "2026-03-16")
			.fill("时间", "15:00")
			.fill("地点", "党群服务中心会议室")
			.fill("主持人", "罗志强")
			.fill("记录人", "陈晓岚")
			.fill("应到会成员", members())
			.fill("列席", "人大代表 1 人")
			.press("发出通知");
		String meeting = the(Role.COMMUNITY_CLERK).page().url();
		the(Role.COMMUNITY_CLERK).tickIn("label.form-check-inline:not(:has-text('议事员12'))").press("保存签到");
		the(Role.COMMUNITY_CLERK).choose("成员", "议事员13")
			.choose("议题", NAME)
			.fill("是什么关系", "施工意向单位负责人是其兄弟")
			.tick("已回避：离席，不参加讨论和表决")
			.press("登记");
		the(Role.COMMUNITY_CLERK).choose("方式", "举手")
			.fillRow("items[0].favour", "10")
			.fillRow("items[0].against", "0")
			.fillRow("items[0].abstained", "1")
			.press("保存票数");
		the(Role.COMMUNITY_SECRETARY).open(meeting.substring(meeting.indexOf("/meetings")))
			.fill("会议纪要号", "议〔2026〕7 号")
			.fill("纪要要点", "听取说明，逐项讨论，举手表决，一人回避。")
			.press("关闭会议，生成结果")
			.sees("评议通过");
		the(Role.COMMUNITY_CLERK).open(at("/notices/new"))
			.fill("标题", "丽山路人行道改造评议结果公示")
			.fill("公示文稿", "经居民议事会评议通过，拟申报 420,000.00 元，现予公示。")
			.fill("张贴或发布在哪里", "社区公告栏、各小区公告栏")
			.fill("张贴日期", "2026-03-16")
			.press("发布公示");
	}

	private static String members() {
		return IntStream.rangeClosed(1, 13)
			.mapToObj((seat) -> "议事员" + seat + "，" + ((seat <= 9) ? "议事员" : "居民代表"))
			.collect(Collectors.joining("\n"));
	}

	/** The five offices of the street's chain, each with its declaration of this year. */
	private void approve() {
		on(day(3, 30));
		the(Role.COMMUNITY_SECRETARY).open(at("/submission")).press("报街道审批");
		sign(Role.STREET_CLERK, "");
		sign(Role.STREET_WORKS, "");
		sign(Role.STREET_FINANCE, "");
		declare(Role.TASK_FORCE).open(at("/approval"))
			.tickIn("fieldset:has(legend:has-text('四关审查'))")
			.fill("意见", "四关审查通过。")
			.fill("会议纪要号", "桃源专责〔2026〕9 号")
			.press("同意");
		sign(Role.STREET_LEADER, "桃源专责〔2026〕9 号");
		the(Role.STREET_FINANCE).open(at("")).sees("立项").keep("story-approved");
	}

	private void sign(Role role, String minutes) {
		declare(role).open(at("/approval")).fill("意见", "同意。").fill("会议纪要号", minutes).press("同意");
	}

	private Person declare(Role role) {
		return the(role).open("/declarations").tick("无：没有特定关系人和利益相关单位需要申报").press("申报");
	}

	/** Three quotes; 420,000 yuan is a major purchase, so the leadership decides. */
	private void procure() {
		on(day(4, 7));
		String winner = vendorName(this.vendors.first());
		List<String> losers = List.of(vendorName(this.vendors.another()), vendorName(this.vendors.another()));
		Person buyer = declare(Role.STREET_PROCUREMENT);
		buyer.open(at("/procurement/opening"))
			.fill("采购人", "桃源街道办事处")
			.fill("法定代表人", "吴国栋")
			.fill("采购需求", "按批复的预算明细采购：透水砖铺装 520 平方米，花园改造 160 平方米，质保两年。")
			.tick(STATED)
			.press("组织采购");
		buyer.open(at("/procurement/method")).tick("自行采购").fill("选用理由", "低于公开招标限额，市场供应充分").press("确定采购方式");
		buyer.open(at("/procurement/decision"))
			.fill("研究日期", "2026-04-07")
			.fill("领导班子人数", "9")
			.fill("回避人数", "0")
			.fill("同意票", "7")
			.fill("反对票", "0")
			.fill("弃权票", "1")
			.fill("会议纪要号", "班子〔2026〕5 号")
			.press("登记集体研究");
		quote(buyer, winner, "398000.00");
		quote(buyer, losers.get(0), "409000.00");
		quote(buyer, losers.get(1), "415500.00");
		buyer.open(at("/procurement/award"))
			.choose("成交单位", winner)
			.fill("成交额", "398000.00")
			.fill("成交理由", "响应需求，报价最低")
			.tick(STATED)
			.press("确定采购结果");
		buyer.open(at("/notices/new?node=PROCUREMENT"))
			.fill("标题", "丽山路人行道改造采购结果公示")
			.fill("公示文稿", "经自行采购询价，确定执行单位，现予公示。")
			.fill("张贴或发布在哪里", "街道公告栏、社区公告栏")
			.fill("张贴日期", "2026-04-07")
			.press("发布公示");
		on(day(4, 20));
		the(Role.STREET_PROCUREMENT).open(at("/procurement/contract"))
			.fill("合同编号", "HT-2026-丽山路")
			.fill("合同额", "398000.00")
			.fill("签订日期", "2026-04-20")
			.fill("履行开始日", "2026-06-01")
			.fill("履行截止日", "2026-08-31")
			.fill("付款条款", "签约后 40%，验收合格后 60%")
			.tick(STATED)
			.press("签订合同");
	}

	private String vendorName(UUID vendor) {
		return this.jdbc.sql("select name from vendor where id = :id").param("id", vendor).query(String.class).single();
	}

	private void quote(Person buyer, String vendor, String sum) {
		buyer.open(at("/procurement/quotes")).choose("执行单位", vendor).fill("报价", sum).tick("有效：响应了采购需求").press("登记报价");
	}

	/**
	 * The first tranche: asked for, reviewed, checked, approved and paid by four people.
	 */
	private void pay(String stage, String amount, String date) {
		the(Role.COMMUNITY_CLERK).open(at("/payments/new"))
			.tick(stage)
			.choose("资金用途", "项目实施经费")
			.fill("本批金额", amount)
			.fill("发票号码", "25442026" + date.substring(5).replace("-", ""))
			.fill("开票日期", date)
			.fill("付款事由", stage)
			.press("提交支付申请");
		String url = the(Role.COMMUNITY_CLERK).page().url();
		String payment = url.substring(url.indexOf("/payments"));
		for (Role office : List.of(Role.STREET_CLERK, Role.STREET_FINANCE, Role.STREET_LEADER)) {
			the(office).open(payment).fill("意见", "同意").press("同意");
		}
		the(Role.STREET_FINANCE).open(payment).fill("付款日期", date).fill("凭证号", "记-" + date).press("登记付款");
	}

	/** Work begins; two months are reported with photographs from the site. */
	private void work() {
		pay("签约后首款", "159200.00", "2026-04-20");
		on(day(6, 1));
		the(Role.COMMUNITY_CLERK).open(at("/start"))
			.fill("开工日期", "2026-06-01")
			.fill("开工令文号", "桃开〔2026〕12 号")
			.fill("社区责任人", "罗志强")
			.fill("街道责任人", "林嘉欣")
			.attach("开工令和照片", photo("开工.jpg"))
			.press("登记开工");
		report("2026-06", day(6, 30), "45", "40");
		report("2026-07", day(7, 31), "100", "40");
		evaluateDaily("2026-07-31");
		the(Role.COMMUNITY_CLERK).open(at("/participation"))
			.choose("环节", "项目实施")
			.fill("日期", "2026-07-31")
			.fill("参与人数", "32")
			.fill("怎样参与", "居民代表和党员志愿者到现场监督施工")
			.press("登记");
	}

	private void report(String month, LocalDate day, String done, String paid) {
		on(day);
		the(Role.VENDOR).open(at("/progress"))
			.fill("月份", month)
			.fill("累计完成（%）", done)
			.fill("累计支付（%）", paid)
			.attach("现场照片", photo("现场.jpg"))
			.press("报送");
		the(Role.COMMUNITY_CLERK).open(at("/progress")).press("确认月报");
	}

	private void evaluateDaily(String date) {
		declare(Role.SUPERVISION_TEAM).open(at("/evaluations"))
			.fill("评价日期", date)
			.choose("方式", "入户走访")
			.choose("对象", "周边居民")
			.choose("满意度", "5")
			.choose("契合度", "4")
			.fill("意见和建议", "路平了，座椅再多两张就更好")
			.press("登记日常评价");
	}

	private static FilePayload photo(String name) {
		return new FilePayload(name, "image/jpeg", EvaluationFixture.jpeg(800, 600));
	}

	/** The work is done, looked at, and first not good enough. */
	private void accept() {
		on(day(8, 20));
		the(Role.VENDOR).open(at("/completion"))
			.fill("完工日期", "2026-08-19")
			.fill("完成情况", "铺装、雨水口、花园和座椅全部完成，现场已清理。")
			.attach("完工照片和资料", photo("完工.jpg"))
			.press("报告完工");
		the(Role.COMMUNITY_CLERK).open(at("/completion")).press("确认完工");
		inspect("2026-09-01", "限期整改");
		the(Role.VENDOR).open(acceptance()).fill("怎样整改的", "松动的三块砖已重铺").attach("整改照片", photo("整改.jpg")).press("报告整改完成");
		inspect("2026-09-08", "合格");
		the(Role.COMMUNITY_CLERK).open(at("")).sees("验收合格");
	}

	private void inspect(String date, String verdict) {
		on(LocalDate.parse(date));
		Person secretary = declare(Role.COMMUNITY_SECRETARY);
		secretary.open(at("/acceptance")).fill("验收日期", date).fill("地点", "丽山路现场");
		group(secretary, false);
		secretary.press("组织验收");
		Person clerk = the(Role.COMMUNITY_CLERK).open(acceptance()).follow("登记验收情况").fill("验收日期", date);
		group(clerk, true);
		clerk.fillRow("items[0].found", "520")
			.fillRow("items[1].found", "160")
			.fill("测量记录", "铺装 520 平方米，花园 160 平方米，与合同相符")
			.attach("验收照片", photo("验收.jpg"))
			.press("保存");
		secretary.open(acceptance()).tick(verdict).fill("验收意见", "组员一致意见");
		if (verdict.equals("限期整改")) {
			secretary.fill("整改要求", "三块砖松动，重铺").fill("整改期限", "2026-09-10");
		}
		secretary.press("给出验收结论");
	}

	private String acceptance() {
		return "/acceptances/" + this.jdbc.sql("""
				select a.id from acceptance a join project p on p.id = a.project_id where p.number = :number
				order by a.round desc limit 1""").param("number", this.project).query(UUID.class).single();
	}

	private static void group(Person person, boolean signed) {
		List<List<String>> members = List.of(List.of("黄秀英", "PARTY_COMMITTEE"), List.of("罗志强", "RESIDENTS_COMMITTEE"),
				List.of("何阿婆", "PROPOSER"), List.of("李桂兰", "RESIDENT"), List.of("孟凡", "VENDOR"));
		for (int row = 0; row < members.size(); row++) {
			String path = "members[" + row + "].";
			if (person.page().locator("[name='" + path + "name']").count() == 0) {
				person.press("增加一位");
			}
			person.fillRow(path + "name", members.get(row).get(0)).fillRow(path + "identity", members.get(row).get(1));
			if (signed) {
				boolean vendor = members.get(row).get(1).equals("VENDOR");
				person.fillRow(path + "stance", vendor ? "PRESENT" : "AGREES");
				if (!vendor) {
					person.tickIn("label:has([name='" + path + "impartial'])");
				}
			}
		}
	}

	/** The half-year's meeting scores every project accepted since July and is filed. */
	private void evaluate() {
		on(day(12, 15));
		String meeting = "/evaluations/2026H2?community=" + Cast.COMMUNITY;
		Person secretary = declare(Role.COMMUNITY_SECRETARY).open(meeting)
			.fill("会议日期", "2026-12-15")
			.fill("会议地点", "党群服务中心")
			.choose("召开方式", "结合年中、年终总结汇报");
		for (String row : names(secretary, "people[", "].invited")) {
			secretary.fillRow(row, "4").fillRow(row.replace("invited", "present"), "3");
		}
		for (String row : names(secretary, "scores[", "].valid")) {
			secretary.fillRow(row, "40")
				.fillRow(row.replace("valid", "satisfied"), "30")
				.fillRow(row.replace("valid", "mostly"), "8")
				.fillRow(row.replace("valid", "fit"), "4.5")
				.fillRow(row.replace("valid", "opinion"), "居民满意");
		}
		secretary.press("保存");
		secretary.open(meeting).press("结束集中评价");
		secretary.fill("备案号", "桃评备〔2026〕2 号").fill("备案日期", "2026-12-15").press("报街道备案");
		the(Role.STREET_CLERK).open(meeting).press("接收备案");
	}

	private static List<String> names(Person person, String start, String end) {
		return person.page()
			.locator("[name^='" + start + "'][name$='" + end + "']")
			.all()
			.stream()
			.map((field) -> field.getAttribute("name"))
			.toList();
	}

	/**
	 * The rest is paid, the account closed, the dossier complete, the project archived.
	 */
	private void close() {
		pay("验收后尾款", "238800.00", "2026-12-15");
		the(Role.COMMUNITY_CLERK).open(at("/notices/new?node=ACCEPTANCE"))
			.fill("标题", "丽山路人行道改造验收评价结果公示")
			.fill("公示文稿", "验收合格，居民评价合格，现予公示。")
			.fill("张贴或发布在哪里", "社区公告栏")
			.fill("张贴日期", "2026-12-15")
			.press("发布公示");
		the(Role.STREET_FINANCE).open(at("/settlement"))
			.fill("结算额", "398000.00")
			.fill("质保金", "0")
			.fill("结算依据", "结算书 JS-2026-丽山路")
			.press("结算");
		Person clerk = the(Role.COMMUNITY_CLERK).open(at("/self-rating"));
		for (int row = 0; row < 4; row++) {
			clerk.fillRow("rows[" + row + "].achieved", "已按目标完成").fillRow("rows[" + row + "].score", "95");
		}
		clerk.press("保存自评");
		on(day(12, 28));
		the(Role.STREET_CLERK).open(at("/archive")).fill("存放位置", "街道档案室 3 柜 2 层").press("归档");
		the(Role.BUREAU_AUDIT).open(at("")).sees("归档").keep("story-archived");
		the(Role.BUREAU_AUDIT).open(at("/history")).sees("提交评议").sees("结算");
	}

	private static byte[] published() {
		try {
			return Files.readAllBytes(Path.of("src", "test", "resources", "import", "published-projects.csv"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
