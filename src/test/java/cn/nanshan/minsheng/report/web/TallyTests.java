package cn.nanshan.minsheng.report.web;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.funding.LedgerVerifier;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.job.Job;
import cn.nanshan.minsheng.settlement.PaymentStage;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.PageReader;
import cn.nanshan.minsheng.testing.SettlementFixture;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is kept beside the rows says what the rows say: a filter by sums, which the rows
 * alone can answer, is laid beside the same page without it.
 */
@IntegrationTest
class TallyTests {

	private static final String EVERY_SUM = "min=0.01";

	private final PageReader pages;

	private final Cast cast;

	private final SettlementFixture projects;

	private final Job folding;

	private final Job mending;

	private final LedgerVerifier verifier;

	private final JdbcClient jdbc;

	@Autowired
	TallyTests(PageReader pages, Cast cast, SettlementFixture projects, List<Job> jobs, LedgerVerifier verifier,
			JdbcClient jdbc) {
		this.pages = pages;
		this.cast = cast;
		this.projects = projects;
		this.folding = job(jobs, "payment-tally");
		this.mending = job(jobs, "tally-mending");
		this.verifier = verifier;
		this.jdbc = jdbc;
	}

	@Test
	void theFootOfTheFundLedgerIsTheSameKeptOrAddedUp() {
		life();
		assertThat(foot("/reports/L1?year=2026", Role.STREET_FINANCE)).contains("筛选合计");
		for (String filter : List.of("year=2026", "year=2026&type=SERVICE", "year=2026&track=COMMUNITY",
				"year=2026&type=WORKS&track=STREET", "year=2026&community=" + Cast.COMMUNITY,
				"year=2026&community=STREET", "year=2025")) {
			sameFoot("/reports/L1?" + filter);
		}
	}

	@Test
	void theFootOfThePaymentsIsTheSameKeptOrAddedUp() {
		life();
		assertThat(foot("/payments?", Role.STREET_FINANCE)).contains("合计");
		for (String filter : List.of("", "state=PAID", "state=REQUESTED", "stage=ADVANCE", "stage=FINAL&state=PAID",
				"community=" + Cast.COMMUNITY, "month=2026-03", "month=2026-04&state=PAID")) {
			sameFoot("/payments?" + filter);
		}
	}

	/** Whatever other tests did to the year: changes, pools, withdrawals, settlements. */
	@Test
	void everySumOfTheYearIsThatOfItsRows() {
		life();
		UUID year = this.jdbc.sql("select id from annual_budget where street_code = 'TY' and year = 2026")
			.query(UUID.class)
			.single();
		assertThat(this.verifier.keptSums(year)).isEmpty();
		assertThat(this.mending.run()).isEqualTo("更正资金占用合计 0 组、支付合计 0 组");
	}

	@Test
	void foldingChangesNoSumAndFoldsOnce() {
		life();
		String before = foot("/payments?", Role.BUREAU_FINANCE);
		assertThat(lines()).isPositive();
		this.folding.run();
		assertThat(lines()).isZero();
		assertThat(foot("/payments?", Role.BUREAU_FINANCE)).isEqualTo(before);
		assertThat(this.folding.run()).isEqualTo("归并 0 组");
		life();
		this.folding.run();
		sameFoot("/payments?");
	}

	@Test
	void noLineWithoutAChangeThatCounts() {
		UUID asked = this.projects.requested(this.projects.payable(), PaymentStage.ADVANCE, Money.of(1_000));
		long before = lines();
		this.jdbc.sql("update payment set version = version + 1 where id = :id").param("id", asked).update();
		assertThat(lines()).isEqualTo(before);
	}

	private static Job job(List<Job> jobs, String key) {
		return jobs.stream().filter((job) -> job.key().equals(key)).findFirst().orElseThrow();
	}

	/** A tranche that waits, and one of which a part came back. */
	private void life() {
		String number = this.projects.payable();
		this.projects.requested(number, PaymentStage.ADVANCE, Money.of("1111.11"));
		UUID paid = this.projects.paid(this.projects.payable(), PaymentStage.ADVANCE, Money.of("2222.22"));
		this.projects.refundEntered(paid, Money.of("22.22"));
		this.projects.refundConfirmed(paid);
	}

	private long lines() {
		return this.jdbc.sql("select count(*) from payment_tally_line").query(Long.class).single();
	}

	private void sameFoot(String address) {
		for (Role reader : List.of(Role.BUREAU_FINANCE, Role.STREET_FINANCE, Role.COMMUNITY_CLERK, Role.VENDOR)) {
			assertThat(foot(address, reader)).as("%s as %s", address, reader)
				.isEqualTo(foot(address + "&" + EVERY_SUM, reader));
		}
	}

	private String foot(String address, Role reader) {
		return this.pages.open(address, this.cast.the(reader)).select("tfoot").text();
	}

}
