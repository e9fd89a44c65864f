package cn.nanshan.minsheng.walk;

import java.util.EnumSet;
import java.util.concurrent.ThreadLocalRandom;

import cn.nanshan.minsheng.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The application does what a small model says, whatever people try in whatever order;
 * and the walk finds the bugs that are planted for it. {@code -Dwalk.acts} says how long
 * it is, {@code -Dwalk.seed} walks a known way again.
 */
@IntegrationTest
class RandomWalkTests {

	private static final int ACTS = Integer.getInteger("walk.acts", 700);

	/** By then everything was tried. */
	private static final int LONG_ENOUGH = 10_000;

	/** By then a planted bug was met. */
	private static final int SOON_ENOUGH = 2_000;

	private static final long SEED = Long.getLong("walk.seed", ThreadLocalRandom.current().nextLong(1_000_000));

	private final ApplicationContext application;

	private final JdbcClient jdbc;

	RandomWalkTests(ApplicationContext application, JdbcClient jdbc) {
		this.application = application;
		this.jdbc = jdbc;
	}

	@Test
	void everyActEndsAsTheModelSays() {
		System.out.printf("RANDOM WALK: %d acts, -Dwalk.seed=%d%n", ACTS, SEED);
		Walk walk = new Walk(SEED, new Town(this.application)).go(ACTS);
		System.out.printf("RANDOM WALK: taken %s%nRANDOM WALK: refused %s%nRANDOM WALK: reasons %s%n", walk.taken(),
				walk.refused(), walk.reasons());
		if (ACTS >= LONG_ENOUGH) {
			assertThat(walk.taken().keySet()).containsAll(EnumSet.complementOf(EnumSet.of(Move.MISCOUNT)));
			assertThat(walk.refused().keySet())
				.containsAll(Move.onProjects().stream().filter((move) -> !move.isComposed()).toList());
		}
	}

	@ParameterizedTest
	@EnumSource
	void theWalkFindsAPlantedBug(Planted bug) {
		Walk walk = new Walk(SEED, new Town(this.application))
			.favouring((turn) -> turn.move() == Move.WITHDRAW && turn.project().money().held() > 0);
		bug.plant(this.jdbc);
		try {
			assertThatExceptionOfType(Mismatch.class).isThrownBy(() -> walk.go(SOON_ENOUGH))
				.withMessageContaining(bug.sign())
				.satisfies((found) -> assertThat(found.newest()).contains("WITHDRAW").endsWith(": done"));
		}
		finally {
			bug.digUp(this.jdbc, walk.street().budget());
		}
	}

}
