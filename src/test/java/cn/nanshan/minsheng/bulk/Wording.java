package cn.nanshan.minsheng.bulk;

import java.util.random.RandomGenerator;

/**
 * Words of which invented demands are made, so that a search finds some often and some
 * hardly ever.
 */
final class Wording {

	private static final String[] PLACES = { "丽山路", "学苑大道", "塘朗车辆段", "桃花园", "龙珠三路", "福光工业区", "平山村口", "文体公园", "湾厦旧村",
			"荔湾里", "月亮湾", "大汪山脚", "前海路", "海月花园", "麻雀岭", "西丽湖路" };

	private static final String[] THINGS = { "路灯", "排水沟", "健身器材", "长椅", "凉亭", "楼道扶手", "垃圾分类点", "儿童滑梯", "公告栏", "充电桩",
			"斑马线", "宣传栏", "雨棚", "信报箱", "监控", "防滑条" };

	private static final String[] TROUBLES = { "不亮，晚上看不清", "堵塞，一下雨就积水", "损坏，容易伤人", "太少，老人没有地方坐", "生锈，需要翻新",
			"位置不合理，希望调整", "没有人维护", "需要增加两处" };

	private static final String[] RARE = { "金丝楠", "氡气", "鸬鹚", "夔纹" };

	private Wording() {
	}

	static String place(RandomGenerator random) {
		return PLACES[random.nextInt(PLACES.length)] + (1 + random.nextInt(300)) + "号";
	}

	static String content(RandomGenerator random, String place) {
		String rare = (random.nextInt(20_000) == 0) ? "，附近有" + RARE[random.nextInt(RARE.length)] : "";
		return place + THINGS[random.nextInt(THINGS.length)] + TROUBLES[random.nextInt(TROUBLES.length)] + rare;
	}

}
