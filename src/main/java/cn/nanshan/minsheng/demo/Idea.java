package cn.nanshan.minsheng.demo;

import java.util.List;

import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.project.ScopeCategory;
import cn.nanshan.minsheng.shared.Money;

/**
 * What a demo project is about.
 *
 * @param name its name
 * @param type its type
 * @param category its category
 * @param amount yuan asked
 * @param need what residents said
 * @param place where
 */
record Idea(String name, ProjectType type, ScopeCategory category, Money amount, String need, String place) {

	/**
	 * Ideas in the proportion of real years: mostly services of 2 to 20 万, a few near the
	 * caps.
	 */
	static final List<Idea> ALL = List.of(
			of("“一碗热汤”高龄老人助餐服务", ProjectType.SERVICE, ScopeCategory.SUPPORT_THE_WEAK, 168_000, "独居老人吃饭难，希望中午有热饭送到家",
					"社区长者食堂"),
			of("红树林亲子自然课堂", ProjectType.SERVICE, ScopeCategory.SELF_HELP, 56_000, "周末想带孩子参加就近的自然活动", "社区公园"),
			of("楼道消防器材更新", ProjectType.GOODS, ScopeCategory.SAFETY, 92_400, "楼道灭火器过期，住户担心", "各小区楼道"),
			of("无障碍坡道与扶手改造", ProjectType.WORKS, ScopeCategory.SAFETY, 368_000, "轮椅进出单元门要抬，老人推车上不去", "党群服务中心门前"),
			of("社区书画与声乐公益班", ProjectType.SERVICE, ScopeCategory.CULTURE_AND_SPORTS, 48_000, "退休后想学点东西，家门口最好",
					"社区文化活动室"),
			of("青少年防溺水安全教育", ProjectType.SERVICE, ScopeCategory.SAFETY, 36_000, "暑假孩子爱玩水，家长不放心", "社区各学校"),
			of("口袋公园座椅与遮阳棚", ProjectType.WORKS, ScopeCategory.GREENING, 246_000, "小公园没有遮阴，夏天坐不住", "街心口袋公园"),
			of("邻里节与百家宴", ProjectType.SERVICE, ScopeCategory.COMMUNITY_INTEGRATION, 66_000, "搬来几年不认识邻居", "社区广场"),
			of("电动自行车充电棚加装", ProjectType.WORKS, ScopeCategory.SAFETY, 298_000, "飞线充电太危险，希望集中充电", "城中村出入口"),
			of("残疾人家庭居家康复上门服务", ProjectType.SERVICE, ScopeCategory.SUPPORT_THE_WEAK, 138_000, "出门做康复不方便", "残疾人家庭"),
			of("智能垃圾分类箱", ProjectType.GOODS, ScopeCategory.TECHNOLOGY, 186_000, "垃圾点味道大，投放时间对不上", "小区投放点"),
			of("健身路径器材更新", ProjectType.GOODS, ScopeCategory.CULTURE_AND_SPORTS, 128_600, "健身器材生锈，没人敢用", "社区体育公园"),
			of("“四点半课堂”课后托管", ProjectType.SERVICE, ScopeCategory.SELF_HELP, 198_000, "放学到下班前孩子没人管", "党群服务中心二楼"),
			of("人行道平整与树池改造", ProjectType.WORKS, ScopeCategory.GREENING, 486_000, "树根顶起地砖，老人摔过", "主路两侧人行道"),
			of("心理健康讲座与咨询", ProjectType.SERVICE, ScopeCategory.SELF_HELP, 42_000, "压力大，想有人聊聊", "社区心理驿站"),
			of("便民血压血糖自测点", ProjectType.GOODS, ScopeCategory.TECHNOLOGY, 58_800, "量个血压要去医院排队", "党群服务中心一楼"),
			of("老旧小区路灯增设", ProjectType.WORKS, ScopeCategory.SAFETY, 212_000, "夜里小区北侧很黑", "小区北侧道路"),
			of("外来建设者家庭读书会", ProjectType.SERVICE, ScopeCategory.COMMUNITY_INTEGRATION, 39_000, "想和孩子一起读书", "社区图书角"),
			of("困境儿童陪伴成长计划", ProjectType.SERVICE, ScopeCategory.SUPPORT_THE_WEAK, 156_000, "孩子缺少陪伴和辅导", "困境儿童家庭"),
			of("社区运动会", ProjectType.SERVICE, ScopeCategory.CULTURE_AND_SPORTS, 78_000, "多年没办过运动会", "学校操场"));

	private static Idea of(String name, ProjectType type, ScopeCategory category, long amount, String need,
			String place) {
		return new Idea(name, type, category, Money.of(amount), need, place);
	}

	/**
	 * Returns the idea of the n-th story; the same idea in another round has another name
	 * and sum.
	 */
	static Idea number(int index) {
		Idea idea = ALL.get(index % ALL.size());
		int round = index / ALL.size();
		return (round == 0) ? idea : new Idea(idea.name + "（" + "一二三四五".charAt(round) + "期）", idea.type, idea.category,
				idea.amount.plus(Money.of(1_200L * round)), idea.need, idea.place);
	}

}
