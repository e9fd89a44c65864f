package cn.nanshan.minsheng.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Thirty-two at once for the last yuan: the conditional update never overspends, and the
 * same harness catches the naive way doing so.
 */
@IntegrationTest
class CommitmentRaceTests {

	private static final int RACERS = 32;

	private static final UUID SOMEBODY = UUID.randomUUID();

	private final Budgets budgets;

	private final Commitments commitments;

	private final TransactionTemplate transaction;

	private final JdbcClient jdbc;

	CommitmentRaceTests(Budgets budgets, Commitments commitments, TransactionTemplate transaction, JdbcClient jdbc) {
		this.budgets = budgets;
		this.commitments = commitments;
		this.transaction = transaction;
		this.jdbc = jdbc;
	}

	@Test
	void theLastYuanGoesToOneOnly() throws Exception {
		UUID budget = java.util.Objects.requireNonNull(this.transaction.execute((status) -> this.budgets.open("SK",
				2031, BudgetAct.even(Money.of(100_000), "蛇口财〔2031〕1 号"), SOMEBODY)));
		int won = race(() -> this.transaction.executeWithoutResult((status) -> this.commitments
			.commit(new Grant(UUID.randomUUID(), budget, null, Money.of(60_000)), SOMEBODY)));
		assertThat(won).isEqualTo(1);
		assertThat(this.budgets.of("SK", 2031).orElseThrow().committed()).isEqualTo(Money.of(60_000));
	}

	@Test
	void theNaiveWayOverspendsInTheSameHarness() throws Exception {
		this.jdbc.sql("create table if not exists scratch_budget (total numeric, committed numeric)").update();
		this.jdbc.sql("insert into scratch_budget values (100000, 0)").update();
		try {
			CyclicBarrier read = new CyclicBarrier(4);
			int won = race(() -> this.transaction.executeWithoutResult((status) -> spendNaively(read)));
			assertThat(won).isGreaterThan(1);
		}
		finally {
			this.jdbc.sql("drop table scratch_budget").update();
		}
	}

	private void spendNaively(CyclicBarrier read) {
		BigDecimal committed = this.jdbc.sql("select committed from scratch_budget").query(BigDecimal.class).single();
		await(read);
		if (committed.add(BigDecimal.valueOf(60_000)).compareTo(BigDecimal.valueOf(100_000)) > 0) {
			throw new FundsRefused("余额不足");
		}
		this.jdbc.sql("update scratch_budget set committed = committed + 60000").update();
	}

	/** Lets a few read before anybody writes, as two clerks at two desks do. */
	private static void await(CyclicBarrier read) {
		try {
			read.await(2, TimeUnit.SECONDS);
		}
		catch (Exception ex) {
			Thread.currentThread().isInterrupted();
		}
	}

	private static int race(Runnable spending) throws Exception {
		ExecutorService racers = Executors.newFixedThreadPool(RACERS);
		AtomicInteger won = new AtomicInteger();
		try {
			List<Future<?>> all = new ArrayList<>();
			for (int racer = 0; racer < RACERS; racer++) {
				all.add(racers.submit(() -> {
					try {
						spending.run();
						won.incrementAndGet();
					}
					catch (FundsRefused ex) {
						assertThat(ex.sentence()).isNotBlank();
					}
				}));
			}
			for (Future<?> one : all) {
				one.get(60, TimeUnit.SECONDS);
			}
		}
		finally {
			racers.shutdownNow();
		}
		return won.get();
	}

}
