package cn.nanshan.minsheng.report.web;

import java.util.ArrayList;
import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.report.FundLedgerOrder;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.PageReader;
import cn.nanshan.minsheng.testing.SettlementFixture;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The district pages through two streets of many equal sums, forwards and back: rows that
 * are read street by street come in one order, none twice and none left out.
 */
@IntegrationTest
class FundLedgerPagingTests {

	private static final int YEAR = 2077;

	private final PageReader pages;

	private final Cast cast;

	private final SettlementFixture projects;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	@Autowired
	FundLedgerPagingTests(PageReader pages, Cast cast, SettlementFixture projects, JdbcClient jdbc,
			TransactionTemplate transaction) {
		this.pages = pages;
		this.cast = cast;
		this.projects = projects;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@ParameterizedTest
	@EnumSource(FundLedgerOrder.class)
	void forwardsAndBackWithoutGapOrRepetition(FundLedgerOrder order) {
		String pattern = this.projects.payable();
		Actor reader = this.cast.the(Role.BUREAU_FINANCE);
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			twoStreetsLike(pattern);
			List<Document> there = new ArrayList<>();
			String next = "/reports/L1?year=" + YEAR + "&sort=" + order.name();
			while (!next.isEmpty()) {
				there.add(this.pages.open(next, reader));
				next = there.get(there.size() - 1).select(".pager a:contains(下一页)").attr("href");
			}
			assertThat(there).hasSize(3)
				.flatExtracting(FundLedgerPagingTests::numbers)
				.hasSize(50)
				.doesNotHaveDuplicates();
			Document back = this.pages.open(there.get(2).select(".pager a:contains(上一页)").attr("href"), reader);
			assertThat(numbers(back)).isEqualTo(numbers(there.get(1)));
			back = this.pages.open(back.select(".pager a:contains(上一页)").attr("href"), reader);
			assertThat(numbers(back)).isEqualTo(numbers(there.get(0)));
			assertThat(there.get(0).select("tfoot").text()).contains("50 项");
		});
	}

	/** Copies a project 25 times into each of two streets, with a few different sums. */
	private void twoStreetsLike(String pattern) {
		this.jdbc.sql("""
				insert into annual_budget (id, street_code, year, total, committed)
				select gen_random_uuid(), street, :year, 10000000, 0 from (values ('TY'), ('NT')) s (street)
				""").param("year", YEAR).update();
		this.jdbc.sql("""
				insert into project select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(),
				  'number', 'XX-' || i || '-' || street, 'street_code', street, 'budget_year', :year))).*
				from project p, generate_series(101, 125) i, (values ('TY'), ('NT')) s (street) where p.number = :number
				""").param("year", YEAR).param("number", pattern).update();
		this.jdbc.sql("""
				insert into commitment (reference, budget_id, approved, held, contracted, paid, pool)
				select p.id, b.id, 1000 + ascii(right(split_part(p.number, '-', 2), 1)) % 3, 900, 900, 100, false
				from project p join annual_budget b on b.street_code = p.street_code and b.year = :year
				where p.budget_year = :year
				""").param("year", YEAR).update();
	}

	private static List<String> numbers(Document page) {
		return page.select("tbody td.code").eachText();
	}

}
