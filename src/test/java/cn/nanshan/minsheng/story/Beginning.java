package cn.nanshan.minsheng.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import cn.nanshan.minsheng.identity.Role;
import com.microsoft.playwright.options.FilePayload;

/** What residents said becomes a project that can be put to the meeting. */
final class Beginning {

	private final Stage stage;

	Beginning(Stage stage) {
		this.stage = stage;
	}

	/** Residents say what is wrong with the pavement, and the community takes it up. */
	void hear() {
		this.stage.on(Stage.day(3, 10));
		for (String said : List.of("丽山路人行道地砖松动，下雨积水，老人容易摔", "丽山路边的空地荒着，希望做成小花园")) {
			this.stage.the(Role.COMMUNITY_CLERK)
				.open("/demands/new")
				.fill("需求内容", said)
				.fill("位置", "丽山路 12 号至 30 号")
				.choose("渠道", "入户走访")
				.choose("人群类别", "高龄老人家庭")
				.choose("需求类别", "道路与排水")
				.choose("紧急程度", "一般")
				.fill("怎么称呼", "何阿婆")
				.fill("手机号码", "13900001234")
				.press("保存")
				.pressIfThere("不是，继续")
				.sees("何**")
				.press("受理");
		}
	}

	/** The clerk takes the published list in; the row becomes a draft that lacks much. */
	void takeIn() {
		this.stage.the(Role.COMMUNITY_CLERK)
			.open("/projects/import")
			.attach("项目清单", new FilePayload("published-projects.csv", "text/csv", published()))
			.press("上传并预览")
			.sees(Stage.NAME)
			.sees("草稿还缺：金额")
			.press("确认，新建 3 个草稿");
		this.stage.the(Role.COMMUNITY_CLERK).open("/projects?year=all&state=DRAFT").follow(Stage.NAME);
		String url = this.stage.the(Role.COMMUNITY_CLERK).page().url();
		this.stage.tellOf(url.substring(url.lastIndexOf('/') + 1));
	}

	void design() {
		Person clerk = this.stage.the(Role.COMMUNITY_CLERK)
			.open(this.stage.at("/edit"))
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
			.follow("下一步：需求依据")
			.tickIn("#demands .pick:has-text('丽山路')");
		clerk.follow("下一步：预算明细")
			.fillRow("budget[0].item", "透水砖铺装")
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
		targets(clerk.follow("下一步：绩效目标"));
		clerk.follow("下一步：负面清单自查");
		for (int item = 0; item < 8; item++) {
			clerk.fillRow("negativeList[" + item + "].answer", "NO")
				.fillRow("negativeList[" + item + "].note", "经核对不属于");
		}
		clerk.follow("下一步：群众参与和声明")
			.fillRow("participation[0].heldOn", "2026-03-09")
			.fillRow("participation[0].people", "26")
			.fillRow("participation[0].manner", "现场踏勘和座谈")
			.tick("本项目不属于物业服务企业等其他主体的职责，不与在建、拟建的政府投资项目重复")
			.press("保存草稿");
		this.stage.the(Role.COMMUNITY_SECRETARY).open(this.stage.at("/deliberation-entry")).press("提交评议").sees("评议中");
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

	private static byte[] published() {
		try {
			return Files.readAllBytes(Path.of("src", "test", "resources", "import", "published-projects.csv"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
