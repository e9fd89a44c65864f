package cn.nanshan.minsheng.funding;

import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The chain from approval to retention to the fen: each limit on both sides, and the
 * verifier clean after each of them (FUND-25).
 */
@IntegrationTest
class MoneyChainTests {

	private final Budgets budgets;

	private final Commitments commitments;

	private final LedgerVerifier verifier;

	private final TransactionTemplate transaction;

	private StreetYear year;

	MoneyChainTests(Budgets budgets, Commitments commitments, LedgerVerifier verifier,
			TransactionTemplate transaction) {
		this.budgets = budgets;
		this.commitments = commitments;
		this.verifier = verifier;
		this.transaction = transaction;
		this.year = open("1000000");
	}

	@BeforeEach
	void openAYear() {
		this.year = open("1000000");
	}

	@AfterEach
	void theBooksAgreeWithTheLedger() {
		assertThat(this.verifier.of(this.year.id)).isEmpty();
	}

	private StreetYear open(String total) {
		return new StreetYear("SK", total, this.budgets, this.commitments, this.transaction);
	}

	@Test
	void whatAContractDoesNotTakeIsFreeAgain() {
		UUID project = this.year.grant(null, "500000");
		this.year.contract(project, "480000.00");
		assertThat(this.year.budget().free()).isEqualTo(Money.of(520_000));
	}

	@Test
	void oneFenAboveTheContractIsNotPaid() {
		UUID project = signed("100000");
		this.year.pay(project, "99999.99");
		assertThatThrownBy(() -> this.year.pay(project, "0.02")).isInstanceOf(FundsRefused.class)
			.hasMessageContaining("已付 99,999.99 元");
		this.year.pay(project, "0.01");
		assertThat(this.year.budget().paid()).isEqualTo(Money.of(100_000));
	}

	@Test
	void whatIsRefundedBeforeSettlementMayBePaidAgain() {
		UUID project = signed("100000");
		this.year.pay(project, "60000");
		this.year.refund(project, "10000");
		assertThatThrownBy(() -> this.year.refund(project, "50000.01")).isInstanceOf(FundsRefused.class);
		assertThat(this.year.held(project).payable()).isEqualTo(Money.of(50_000));
		assertThat(this.year.budget().committed()).isEqualTo(Money.of(100_000));
	}

	@Test
	void whatIsRefundedAfterSettlementIsFree() {
		UUID project = signed("100000");
		this.year.pay(project, "97000");
		this.year.settle(project, "100000");
		this.year.refund(project, "7000");
		assertThat(this.year.budget().committed()).isEqualTo(Money.of(93_000));
		assertThat(this.year.held(project).payable()).isEqualTo(Money.of(3_000));
	}

	@Test
	void retentionStaysHeldUntilPaidOrForfeited() {
		UUID project = signed("100000");
		this.year.pay(project, "97000");
		assertThatThrownBy(() -> this.year.forfeit(project, "1000")).isInstanceOf(FundsRefused.class);
		this.year.settle(project, "100000");
		this.year.pay(project, "1000");
		assertThatThrownBy(() -> this.year.forfeit(project, "2000.01")).isInstanceOf(FundsRefused.class);
		this.year.forfeit(project, "2000");
		assertThat(this.year.budget().committed()).isEqualTo(Money.of(98_000));
		assertThatThrownBy(() -> this.year.pay(project, "0.01")).isInstanceOf(FundsRefused.class);
	}

	@Test
	void aCutStopsAtWhatIsHeld() {
		this.year.grant(null, "400000");
		this.year.adjust("-600000");
		assertThatThrownBy(() -> this.year.adjust("-0.01")).isInstanceOf(FundsRefused.class);
		assertThat(this.year.budget().free()).isEqualTo(Money.ZERO);
	}

	@Test
	void overheadIsCountedByCategoryAtEachStep() {
		UUID pool = this.year.grantPool("40000", "30000");
		assertThatThrownBy(() -> this.year.grantPool("0.01", "0")).isInstanceOf(FundsRefused.class);
		this.year.contract(pool, "63000");
		assertThat(this.year.budget().poolCommitted()).isEqualTo(Money.of(63_000));
		this.year.payPool(pool, PoolCategory.COSTING, "27000");
		assertThatThrownBy(() -> this.year.payPool(pool, PoolCategory.COSTING, "0.01")).isInstanceOf(FundsRefused.class)
			.hasMessageContaining("造价");
		this.year.payPool(pool, PoolCategory.SUPERVISION, "36000");
	}

	@Test
	void aCutBelowTheCeilingStopsOverhead() {
		UUID pool = this.year.grantPool("40000", "30000");
		this.year.contract(pool, "70000");
		this.year.adjust("-100000");
		assertThatThrownBy(() -> this.year.payPool(pool, PoolCategory.COSTING, "1")).isInstanceOf(FundsRefused.class)
			.hasMessageContaining("7%");
		this.year.change(pool, "63000");
		this.year.payPool(pool, PoolCategory.COSTING, "1");
		assertThatThrownBy(() -> this.year.change(pool, "63000.01")).isInstanceOf(FundsRefused.class);
	}

	@Test
	void overheadIsRefundedSettledAndForfeitedByCategoryToo() {
		UUID pool = this.year.grantPool("40000", "30000");
		this.year.contract(pool, "60000.01");
		this.year.change(pool, "65000.00");
		this.year.pay(pool, "50000.01");
		this.year.refund(pool, "0.03");
		this.year.settle(pool, "60000");
		this.year.refund(pool, "100.01");
		this.year.forfeit(pool, "77.77");
		assertThat(this.year.budget().poolCommitted()).isEqualTo(Money.of("59822.22"));
	}

	private UUID signed(String sum) {
		UUID project = this.year.grant(null, sum);
		this.year.contract(project, sum);
		return project;
	}

}
