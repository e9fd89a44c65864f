package cn.nanshan.minsheng.story;

import java.time.LocalDate;

import cn.nanshan.minsheng.browser.BrowserTest;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.settlement.PaymentStage;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.SettlementFixture;
import cn.nanshan.minsheng.testing.TestClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A retention is not paid in full: finance enters why, drops an entry that was wrong, and
 * the leader confirms the right one (FUND-25).
 */
class ForfeitBrowserTest extends BrowserTest {

	private static final LocalDate DAY = LocalDate.of(2027, 6, 7);

	@Autowired
	private Cast cast;

	@Autowired
	private TestClock clock;

	@Autowired
	private SettlementFixture projects;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void enteredByOneConfirmedByAnother() {
		Stage stage = new Stage(this.cast, this.clock, this.jdbc, this::newWindow);
		String number = this.projects.accepted();
		this.projects.paid(number, PaymentStage.FINAL, Money.of(45_800));
		stage.tellOf(this.projects.settled(number, SettlementFixture.CONTRACT, Money.of(1_000)));
		stage.on(DAY);
		Person officer = stage.the(Role.STREET_FINANCE);
		enter(officer, stage, "900").sees("这笔扣除是您登记的，由另一个人确认");
		assertThat(officer.page().locator("button:text-is('确认扣除')").count()).isZero();
		officer.fill("撤销原因", "金额写错").press("撤销登记").sees("已撤销：金额写错");
		enter(officer, stage, "400");
		Person leader = stage.the(Role.STREET_LEADER).open("/tasks?q=" + number).follow("扣除质保金 400.00 元");
		leader.press("确认扣除").sees("已确认");
		officer.open(stage.at("/retention")).sees("600.00").keep("forfeit");
	}

	private static Person enter(Person officer, Stage stage, String amount) {
		return officer.open(stage.at("/retention"))
			.fill("扣除金额", amount)
			.fill("依据文件", "复查记录 2 号")
			.fill("决定日期", DAY.minusDays(3).toString())
			.fill("原因", "返修未做")
			.press("登记扣除")
			.sees("扣除待确认");
	}

}
