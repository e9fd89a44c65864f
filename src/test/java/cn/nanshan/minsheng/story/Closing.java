package cn.nanshan.minsheng.story;

import java.util.List;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;

/** It is judged, paid out, settled and put away. */
final class Closing {

	private final Stage stage;

	private final Tranches payments;

	Closing(Stage stage, Tranches payments) {
		this.stage = stage;
		this.payments = payments;
	}

	/** The half-year's meeting scores every project accepted since July and is filed. */
	void evaluate() {
		this.stage.on(Stage.day(12, 15));
		String meeting = "/evaluations/2026H2?community=" + Cast.COMMUNITY;
		Person secretary = this.stage.declare(Role.COMMUNITY_SECRETARY)
			.open(meeting)
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
		this.stage.the(Role.STREET_CLERK).open(meeting).press("接收备案");
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
	void close() {
		this.payments.pay("验收后尾款", "238800.00", "2026-12-15");
		String draft = this.stage.the(Role.COMMUNITY_CLERK)
			.open(this.stage.at("/notices/new?node=ACCEPTANCE"))
			.fill("标题", "丽山路人行道改造验收评价结果公示")
			.fill("公示文稿", "验收合格，居民评价合格，现予公示。")
			.fill("张贴或发布在哪里", "社区公告栏")
			.press("拟稿并检查")
			.page()
			.url();
		this.stage.the(Role.COMMITTEE_DIRECTOR).open(draft.substring(draft.indexOf("/notices"))).press("复核无误，发布公示");
		this.stage.the(Role.STREET_FINANCE)
			.open(this.stage.at("/settlement"))
			.fill("结算额", "398000.00")
			.fill("质保金", "0")
			.fill("结算依据", "结算书 JS-2026-丽山路")
			.press("结算");
		Person clerk = this.stage.the(Role.COMMUNITY_CLERK).open(this.stage.at("/self-rating"));
		for (int row = 0; row < 4; row++) {
			clerk.fillRow("rows[" + row + "].achieved", "已按目标完成").fillRow("rows[" + row + "].score", "95");
		}
		clerk.press("保存自评");
		this.stage.on(Stage.day(12, 28));
		this.stage.the(Role.STREET_CLERK).open(this.stage.at("/archive")).fill("存放位置", "街道档案室 3 柜 2 层").press("归档");
		this.stage.the(Role.BUREAU_AUDIT).open(this.stage.at("")).sees("归档").keep("story-archived");
		this.stage.the(Role.BUREAU_AUDIT).open(this.stage.at("/history")).sees("提交评议").sees("结算");
	}

}
