package cn.nanshan.minsheng.story;

import java.util.List;
import java.util.UUID;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.VendorFixture;

/** Somebody is found to do it, at what price and on what terms. */
final class Purchase {

	private static final String STATED = "我承诺：本人和特定关系人与本次采购没有利益关系，有变化立即报告并回避";

	private final Stage stage;

	private final VendorFixture vendors;

	Purchase(Stage stage, VendorFixture vendors) {
		this.stage = stage;
		this.vendors = vendors;
	}

	/** Three quotes; 420,000 yuan is a major purchase, so the leadership decides. */
	void procure() {
		this.stage.on(Stage.day(4, 7));
		String winner = vendorName(this.vendors.first());
		List<String> losers = List.of(vendorName(this.vendors.another()), vendorName(this.vendors.another()));
		Person buyer = this.stage.declare(Role.STREET_PROCUREMENT);
		buyer.open(this.stage.at("/procurement/opening"))
			.fill("采购人", "桃源街道办事处")
			.fill("法定代表人", "吴国栋")
			.fill("采购需求", "按批复的预算明细采购：透水砖铺装 520 平方米，花园改造 160 平方米，质保两年。")
			.tick(STATED)
			.press("组织采购");
		buyer.open(this.stage.at("/procurement/method")).tick("自行采购").fill("选用理由", "低于公开招标限额，市场供应充分").press("确定采购方式");
		buyer.open(this.stage.at("/procurement/decision"))
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
		buyer.open(this.stage.at("/procurement/award"))
			.choose("成交单位", winner)
			.fill("成交额", "398000.00")
			.fill("成交理由", "响应需求，报价最低")
			.tick(STATED)
			.press("确定采购结果");
		String draft = buyer.open(this.stage.at("/notices/new?node=PROCUREMENT"))
			.fill("标题", "丽山路人行道改造采购结果公示")
			.fill("公示文稿", "经自行采购询价，确定执行单位，现予公示。")
			.fill("张贴或发布在哪里", "街道公告栏、社区公告栏")
			.press("拟稿并检查")
			.page()
			.url();
		this.stage.the(Role.STREET_CLERK).open(draft.substring(draft.indexOf("/notices"))).press("复核无误，发布公示");
		this.stage.on(Stage.day(4, 20));
		this.stage.the(Role.STREET_PROCUREMENT)
			.open(this.stage.at("/procurement/contract"))
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
		return this.stage.jdbc()
			.sql("select name from vendor where id = :id")
			.param("id", vendor)
			.query(String.class)
			.single();
	}

	private void quote(Person buyer, String vendor, String sum) {
		buyer.open(this.stage.at("/procurement/quotes"))
			.choose("执行单位", vendor)
			.fill("报价", sum)
			.tick("有效：响应了采购需求")
			.press("登记报价");
	}

}
