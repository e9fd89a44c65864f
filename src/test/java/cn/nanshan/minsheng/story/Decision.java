package cn.nanshan.minsheng.story;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import cn.nanshan.minsheng.identity.Role;

/** The residents decide, then the street. */
final class Decision {

	private final Stage stage;

	Decision(Stage stage) {
		this.stage = stage;
	}

	/**
	 * Thirteen members are called, eleven come, one stays out, the result is computed.
	 */
	void deliberate() {
		this.stage.on(Stage.day(3, 16));
		this.stage.the(Role.COMMUNITY_CLERK)
			.open("/meetings/new")
			.tickIn("label.form-check:has-text('社区花园建设')")
			.choose("会议类型", "居民议事会")
			.fill("日期", "2026-03-16")
			.fill("时间", "15:00")
			.fill("地点", "党群服务中心会议室")
			.fill("主持人", "罗志强")
			.fill("记录人", "陈晓岚")
			.fill("应到会成员", members())
			.fill("列席", "街道干部 1 人")
			.press("发出通知");
		String meeting = this.stage.the(Role.COMMUNITY_CLERK).page().url();
		this.stage.the(Role.COMMUNITY_CLERK).tickIn("label.form-check-inline:not(:has-text('议事员12'))").press("保存签到");
		this.stage.the(Role.COMMUNITY_CLERK)
			.choose("成员", "议事员13")
			.choose("议题", Stage.NAME)
			.fill("是什么关系", "施工意向单位负责人是其兄弟")
			.tick("已回避：离席，不参加讨论和表决")
			.press("登记");
		this.stage.the(Role.COMMUNITY_CLERK)
			.choose("方式", "举手")
			.fillRow("items[0].favour", "10")
			.fillRow("items[0].against", "0")
			.fillRow("items[0].abstained", "1")
			.press("保存票数");
		this.stage.the(Role.COMMUNITY_SECRETARY)
			.open(meeting.substring(meeting.indexOf("/meetings")))
			.fill("会议纪要号", "议〔2026〕7 号")
			.fill("纪要要点", "听取说明，逐项讨论，举手表决，一人回避。")
			.press("关闭会议，生成结果")
			.sees("评议通过");
		String draft = this.stage.the(Role.COMMUNITY_CLERK)
			.open(this.stage.at("/notices/new"))
			.fill("标题", "丽山路人行道改造评议结果公示")
			.fill("公示文稿", "经居民议事会评议通过，拟申报 420,000.00 元，现予公示。")
			.fill("张贴或发布在哪里", "社区公告栏、各小区公告栏")
			.press("拟稿并检查")
			.page()
			.url();
		this.stage.the(Role.COMMITTEE_DIRECTOR).open(draft.substring(draft.indexOf("/notices"))).press("复核无误，发布公示");
	}

	private static String members() {
		return IntStream.rangeClosed(1, 13)
			.mapToObj((seat) -> "议事员" + seat + "，" + ((seat <= 9) ? "议事员" : "居民代表"))
			.collect(Collectors.joining("\n"));
	}

	/** The five offices of the street's chain, each with its declaration of this year. */
	void approve() {
		this.stage.on(Stage.day(3, 30));
		this.stage.the(Role.COMMUNITY_SECRETARY).open(this.stage.at("/submission")).press("报街道审批");
		sign(Role.STREET_CLERK, "");
		sign(Role.STREET_WORKS, "");
		sign(Role.STREET_FINANCE, "");
		this.stage.declare(Role.TASK_FORCE)
			.open(this.stage.at("/approval"))
			.tickIn("fieldset:has(legend:has-text('四关审查'))")
			.fill("意见", "四关审查通过。")
			.fill("会议纪要号", "桃源专责〔2026〕9 号")
			.press("同意");
		sign(Role.STREET_LEADER, "桃源专责〔2026〕9 号");
		this.stage.the(Role.STREET_FINANCE).open(this.stage.at("")).sees("立项").keep("story-approved");
	}

	private void sign(Role role, String minutes) {
		this.stage.declare(role).open(this.stage.at("/approval")).fill("意见", "同意。").fill("会议纪要号", minutes).press("同意");
	}

}
