package cn.nanshan.minsheng.funding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import cn.nanshan.minsheng.funding.MoneyRace.Outcome;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sixty-four clients at eight streets: no limit is passed at any commit, each refusal has
 * its sentence, and nobody sees anything else. The same without the guard is caught. The
 * property {@code race.acts} runs more of them, {@code race.seed} others.
 */
@IntegrationTest
class MoneyRaceTests {

	private static final int CLIENTS = 64;

	private static final int ACTS = Integer.getInteger("race.acts", 2_000);

	private static final long SEED = Long.getLong("race.seed", 20_261_128L);

	private final DataSource database;

	private final JdbcClient jdbc;

	MoneyRaceTests(DataSource database, JdbcClient jdbc) {
		this.database = database;
		this.jdbc = jdbc;
	}

	@Test
	void noLimitIsPassedAtAnyCommit() throws Exception {
		MoneyCore core = MoneyCore.guarded(this.database);
		Outcome outcome = MoneyRace.run(core, 2701, SEED, CLIENTS, ACTS);
		System.out.println("RACE seed " + SEED + ": " + outcome.done() + " refused " + outcome.refusals());
		assertThat(outcome.failures()).isEmpty();
		assertThat(outcome.acts()).isEqualTo(ACTS);
		assertThat(outcome.done().keySet()).isEqualTo(EnumSet.allOf(MoneyAct.class));
		assertThat(outcome.refusals()).hasSizeGreaterThan(5);
		assertThat(outcome.refusals().keySet()).allMatch((sentence) -> sentence.endsWith("。"));
		assertThat(found(core, outcome)).isEmpty();
	}

	@Test
	void withoutTheGuardTheStreetsOverspend() throws Exception {
		try (ScratchMoney scratch = new ScratchMoney(this.jdbc, this.database, "race_bare", "")) {
			MoneyCore core = MoneyCore.unguarded(scratch.database());
			Outcome outcome = MoneyRace.run(core, 2702, SEED, CLIENTS, 2_000);
			Set<String> found = found(core, outcome);
			System.out.println("RACE without the guard: " + found);
			assertThat(found).contains("每一笔之后的占用", "STREET");
		}
	}

	@Test
	void oneClientAloneNeedsNoGuard() throws Exception {
		try (ScratchMoney scratch = new ScratchMoney(this.jdbc, this.database, "race_alone", "")) {
			MoneyCore core = MoneyCore.unguarded(scratch.database());
			assertThat(found(core, MoneyRace.run(core, 2704, SEED, 1, 1_000))).isEmpty();
		}
	}

	@Test
	void withoutTheGuardTheConstraintsHoldButPeopleSeeErrors() throws Exception {
		try (ScratchMoney scratch = new ScratchMoney(this.jdbc, this.database, "race_walled",
				"including constraints")) {
			Outcome outcome = MoneyRace.run(MoneyCore.unguarded(scratch.database()), 2703, SEED, CLIENTS, 1_000);
			assertThat(outcome.failures()).isNotEmpty().allMatch(DataAccessException.class::isInstance);
			assertThat(scratch.jdbc()
				.sql("select count(*) from annual_budget where committed + disposed > total + carried_in")
				.query(Integer.class)
				.single()).isZero();
		}
	}

	private static Set<String> found(MoneyCore core, Outcome outcome) {
		Set<String> found = outcome.budgets()
			.stream()
			.flatMap((budget) -> core.verifier.of(budget).stream())
			.map(LedgerDifference::balance)
			.collect(Collectors.toSet());
		List<String> passed = outcome.budgets()
			.stream()
			.flatMap((budget) -> PassedLimit.in(core.jdbc, budget).stream())
			.toList();
		passed.forEach((line) -> found.add(line.substring(0, line.indexOf(' '))));
		return found;
	}

}
