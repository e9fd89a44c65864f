package cn.nanshan.minsheng.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import cn.nanshan.minsheng.identity.Role;
import com.microsoft.playwright.Page;

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
		String payment = permitted(stage, amount, date, "2544202600000000" + date.substring(5).replace("-", ""));
		this.stage.the(Role.STREET_FINANCE).open(payment).fill("付款日期", date).fill("凭证号", "记-" + date).press("登记付款");
	}

	/** Takes a tranche from the request to the leader's word and returns its page. */
	String permitted(String stage, String amount, String date, String invoice) {
		this.stage.declare(Role.COMMUNITY_CLERK)
			.open(this.stage.at("/payments/new"))
			.tick(stage)
			.choose("资金用途", "项目实施经费")
			.fill("本批金额", amount)
			.fill("发票号码", invoice)
			.fill("开票日期", date)
			.fill("发票金额", amount)
			.fill("付款事由", stage)
			.press("提交支付申请");
		String url = this.stage.the(Role.COMMUNITY_CLERK).page().url();
		String payment = url.substring(url.indexOf("/payments"));
		for (Role office : List.of(Role.STREET_CLERK, Role.STREET_FINANCE, Role.STREET_LEADER)) {
			this.stage.the(office).open(payment).fill("意见", "同意").press("同意");
		}
		return payment;
	}

	/**
	 * Sends an approved tranche to the bank in a batch of its own, enters the voucher
	 * there and returns the bank's table.
	 */
	byte[] throughTheBank(String date, String voucher) throws IOException {
		Person officer = this.stage.the(Role.STREET_FINANCE);
		officer.open("/payments?state=APPROVED").tick("选 " + this.stage.project() + " 第 1 批").press("勾选的生成付款批次");
		officer.sees("1 笔，合计").sees("待登记凭证");
		Path table = officer.page()
			.waitForDownload(
					() -> officer.page().getByText("下载给银行", new Page.GetByTextOptions().setExact(true)).click())
			.path();
		officer.fill("付款日期", date).fill("整批凭证号", voucher).press("登记凭证").sees("已付，凭证 " + voucher).sees("已办结");
		return Files.readAllBytes(table);
	}

}
