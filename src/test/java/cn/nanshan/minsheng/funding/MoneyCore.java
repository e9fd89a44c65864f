package cn.nanshan.minsheng.funding;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The money of the application on any tables of that shape. Its clock is later at each
 * look, so that lines written under the lock of a budget are in the order of their
 * commits.
 */
final class MoneyCore {

	final JdbcClient jdbc;

	final TransactionTemplate transaction;

	final BudgetGuard guard;

	final Budgets budgets;

	final Allocations allocations;

	final Commitments commitments;

	final LedgerVerifier verifier;

	private final AtomicLong looks;

	private MoneyCore(DataSource database, Function<JdbcClient, BudgetGuard> guard) {
		this.jdbc = JdbcClient.create(database);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
		this.looks = new AtomicLong();
		Instant begin = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
		InstantSource later = () -> begin.plus(this.looks.incrementAndGet(), ChronoUnit.MICROS);
		Clock clock = later.withZone(ZoneOffset.UTC);
		FundEntries entries = new FundEntries(this.jdbc, clock);
		this.guard = guard.apply(this.jdbc);
		this.budgets = new Budgets(this.jdbc, entries, clock);
		this.allocations = new Allocations(this.jdbc, clock);
		this.commitments = new Commitments(this.jdbc, this.guard,
				new ProjectEntries(new PoolItems(this.jdbc), entries));
		this.verifier = new LedgerVerifier(this.jdbc);
	}

	/** Returns the money as the application moves it. */
	static MoneyCore guarded(DataSource database) {
		return new MoneyCore(database, BudgetGuard::new);
	}

	/** Returns the money as it would be moved by reading first and writing then. */
	static MoneyCore unguarded(DataSource database) {
		return new MoneyCore(database, NoGuard::new);
	}

}
