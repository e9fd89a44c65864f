package cn.nanshan.minsheng.story;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.EvaluationFixture;
import com.microsoft.playwright.options.FilePayload;

/** It is done, looked at, mended and accepted. */
final class Works {

	private final Stage stage;

	private final Tranches payments;

	Works(Stage stage, Tranches payments) {
		this.stage = stage;
		this.payments = payments;
	}

	/** Work begins; two months are reported with photographs from the site. */
	void work() {
		this.stage.on(Stage.day(6, 1));
		this.stage.the(Role.COMMUNITY_CLERK)
			.open(this.stage.at("/start"))
			.fill("开工日期", "2026-06-01")
			.fill("开工令文号", "桃开〔2026〕12 号")
			.fill("社区责任人", "罗志强")
			.fill("街道责任人", "林嘉欣")
			.attach("开工令和照片", photo("开工.jpg"))
			.press("登记开工");
		this.payments.pay("签约后首款", "159200.00", "2026-06-01");
		report("2026-06", Stage.day(6, 30), "45", "40");
		report("2026-07", Stage.day(7, 31), "100", "40");
		evaluateDaily("2026-07-31");
		this.stage.the(Role.COMMUNITY_CLERK)
			.open(this.stage.at("/participation"))
			.choose("环节", "项目实施")
			.fill("日期", "2026-07-31")
			.fill("参与人数", "32")
			.fill("怎样参与", "居民代表和党员志愿者到现场监督施工")
			.press("登记");
	}

	private void report(String month, LocalDate day, String done, String paid) {
		this.stage.on(day);
		this.stage.the(Role.VENDOR)
			.open(this.stage.at("/progress"))
			.fill("月份", month)
			.fill("累计完成（%）", done)
			.fill("累计支付（%）", paid)
			.attach("现场照片", photo("现场.jpg"))
			.press("报送");
		this.stage.the(Role.COMMUNITY_CLERK).open(this.stage.at("/progress")).press("确认月报");
	}

	private void evaluateDaily(String date) {
		this.stage.declare(Role.SUPERVISION_TEAM)
			.open(this.stage.at("/evaluations"))
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
	void accept() {
		this.stage.on(Stage.day(8, 20));
		this.stage.the(Role.VENDOR)
			.open(this.stage.at("/completion"))
			.fill("完工日期", "2026-08-19")
			.fill("完成情况", "铺装、雨水口、花园和座椅全部完成，现场已清理。")
			.attach("完工照片和资料", photo("完工.jpg"))
			.press("报告完工");
		this.stage.the(Role.COMMUNITY_CLERK).open(this.stage.at("/completion")).press("确认完工");
		inspect("2026-09-01", "限期整改");
		this.stage.the(Role.VENDOR)
			.open(acceptance())
			.fill("怎样整改的", "松动的三块砖已重铺")
			.attach("整改照片", photo("整改.jpg"))
			.press("报告整改完成");
		inspect("2026-09-08", "合格");
		this.stage.the(Role.COMMUNITY_CLERK).open(this.stage.at("")).sees("验收合格");
	}

	private void inspect(String date, String verdict) {
		this.stage.on(LocalDate.parse(date));
		Person secretary = this.stage.declare(Role.COMMUNITY_SECRETARY);
		secretary.open(this.stage.at("/acceptance")).fill("验收日期", date).fill("地点", "丽山路现场");
		group(secretary, false);
		secretary.press("组织验收");
		Person clerk = this.stage.the(Role.COMMUNITY_CLERK).open(acceptance()).follow("登记验收情况").fill("验收日期", date);
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
		return "/acceptances/" + this.stage.jdbc().sql("""
				select a.id from acceptance a join project p on p.id = a.project_id where p.number = :number
				order by a.round desc limit 1""").param("number", this.stage.project()).query(UUID.class).single();
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

}
