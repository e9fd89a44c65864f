package cn.nanshan.minsheng.report.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.settlement.PaymentStage;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.PageReader;
import cn.nanshan.minsheng.testing.SettlementFixture;
import cn.nanshan.minsheng.testing.TestClock;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * What spending is measured by is said in words, and what came back is taken off in the
 * month in which it arrived.
 */
@IntegrationTest
class SpendingBaseTests {

	private final PageReader pages;

	private final Cast cast;

	private final SettlementFixture projects;

	private final TestClock clock;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	@Autowired
	SpendingBaseTests(PageReader pages, Cast cast, SettlementFixture projects, TestClock clock, JdbcClient jdbc,
			TransactionTemplate transaction) {
		this.pages = pages;
		this.cast = cast;
		this.projects = projects;
		this.clock = clock;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Test
	void aCommunityIsMeasuredByItsAllocationAndByWhatItHoldsWithoutOne() throws Exception {
		this.projects.paid(this.projects.payable(), PaymentStage.ADVANCE, Money.of(4_680));
		Actor finance = this.cast.the(Role.STREET_FINANCE);
		List<String> held = cells(row(this.pages.open("/reports/L12?year=2026", finance), "大学城"));
		assertThat(held.get(1)).isEqualTo("占用额（没有分配额度）");
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			allot("9000000");
			Document page = this.pages.open("/reports/L12?year=2026", finance);
			List<String> allotted = cells(row(page, "大学城"));
			assertThat(allotted.get(0)).isEqualTo("9,000,000.00");
			assertThat(allotted.get(1)).isEqualTo("额度");
			assertThat(allotted.get(2)).isEqualTo(held.get(2));
			BigDecimal paid = new BigDecimal(held.get(2).replace(",", ""));
			assertThat(allotted.get(3)).isEqualTo(FundText.rate(new Money(paid), Money.of(9_000_000)));
			assertThat(row(page, "大学城").select("td a").get(8).attr("href")).isEqualTo("/funds/2026/TY/allocations");
			Document own = this.pages.open("/reports/L12?year=2026", this.cast.the(Role.COMMUNITY_CLERK));
			assertThat(cells(row(own, "大学城"))).isEqualTo(allotted);
			assertThat(this.pages.open("/reports/L12?year=2026", this.cast.the(Role.BUREAU_FINANCE))
				.select("tbody tr td:nth-child(14)")
				.eachText()).containsOnly("年度总额");
		});
	}

	@Test
	void whatCameBackIsTakenOffInItsOwnMonth() throws Exception {
		String number = this.projects.payable();
		UUID payment = this.projects.paid(number, PaymentStage.ADVANCE, Money.of(4_680));
		LocalDate paidOn = this.projects.today();
		this.clock.setTo(LocalDate.of(2026, 12, 7));
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		BigDecimal before = december(clerk);
		this.projects.refundEntered(payment, Money.of(1_680));
		this.projects.refundConfirmed(payment);
		assertThat(december(clerk)).isEqualByComparingTo(before.subtract(BigDecimal.valueOf(1_680)));
		String one = "/reports/L1?year=2026&q=" + number;
		Document ledger = this.pages.open(one, clerk);
		assertThat(ledger.select("tbody details li").eachText()).hasSize(2)
			.last()
			.asString()
			.startsWith("第 1 批退款 2026-12-07 -1,680.00 记-退");
		assertThat(ledger.select("tbody td.num").get(3).text()).isEqualTo("3,000.00");
		assertThat(within(one + "&from=2026-12-01&to=2026-12-31", clerk)).isEqualTo("其中所选日期内 -1,680.00");
		assertThat(within(one + "&from=" + paidOn + "&to=" + paidOn, clerk)).isEqualTo("其中所选日期内 4,680.00");
		assertThat(within(one + "&from=" + paidOn, clerk)).isEqualTo("其中所选日期内 3,000.00");
	}

	private void allot(String amount) {
		this.jdbc.sql("""
				insert into allocation (budget_id, community_code, amount, committed, weak, reason)
				select id, :community, :amount, 0, false, '' from annual_budget where street_code = 'TY' and year = 2026
				on conflict on constraint allocation_place_uq do update set amount = excluded.amount
				""").param("community", Cast.COMMUNITY).param("amount", new BigDecimal(amount)).update();
	}

	/** Returns what the community paid in December, as the page says. */
	private BigDecimal december(Actor clerk) {
		return new BigDecimal(
				this.pages.open("/reports/L12?year=2026", clerk).select("tbody td a").get(11).text().replace(",", ""));
	}

	private String within(String address, Actor actor) {
		return this.pages.open(address, actor).select("tfoot tr.total td.nowrap").text();
	}

	/** Returns whole, base, paid and rate of a row. */
	private static List<String> cells(Element row) {
		return row.select("td").eachText().subList(11, 15);
	}

	private static Element row(Document page, String place) {
		return page.select("tbody tr")
			.stream()
			.filter((row) -> row.select("th").text().equals(place))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No " + place + " in " + page.select("tbody").text()));
	}

}
