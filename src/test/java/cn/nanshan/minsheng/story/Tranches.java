package cn.nanshan.minsheng.story;

import java.util.List;
import cn.nanshan.minsheng.identity.Role;

/** Money leaves in parts, and four people sign for each. */
final class Tranches {

	private final Stage stage;

	Tranches(Stage stage) {
		this.stage = stage;
	}

	/**
	 * The first tranche: asked for, reviewed, checked, approved and paid by four people.
	 */
	void pay(String stage, String amount, String date) {
		this.stage.declare(Role.COMMUNITY_CLERK)
			.open(this.stage.at("/payments/new"))
			.tick(stage)
			.choose("资金用途", "项目实施经费")
			.fill("本批金额", amount)
			.fill("发票号码", "2544202600000000" + date.substring(5).replace("-", ""))
			.fill("开票日期", date)
			.fill("发票金额", amount)
			.fill("付款事由", stage)
			.press("提交支付申请");
		String url = this.stage.the(Role.COMMUNITY_CLERK).page().url();
		String payment = url.substring(url.indexOf("/payments"));
		for (Role office : List.of(Role.STREET_CLERK, Role.STREET_FINANCE, Role.STREET_LEADER)) {
			this.stage.the(office).open(payment).fill("意见", "同意").press("同意");
		}
		this.stage.the(Role.STREET_FINANCE).open(payment).fill("付款日期", date).fill("凭证号", "记-" + date).press("登记付款");
	}

}
