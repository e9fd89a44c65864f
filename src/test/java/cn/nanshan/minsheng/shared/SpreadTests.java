package cn.nanshan.minsheng.shared;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A sum spread over rooms: exact to the fen, never more than a room takes. */
class SpreadTests {

	private static final long SEED = 20261128;

	@Test
	void aThirdEachLosesNoFen() {
		Map<String, Money> parts = Spread.over(Money.of("100.00"),
				rooms(Money.of(1000), Money.of(1000), Money.of(1000)));
		assertThat(parts.values()).containsExactly(Money.of("33.34"), Money.of("33.33"), Money.of("33.33"));
	}

	@Test
	void allOfItFillsEveryRoom() {
		Map<String, Money> rooms = rooms(Money.of("0.01"), Money.of("7.77"), Money.ZERO);
		assertThat(Spread.over(Money.of("7.78"), rooms)).isEqualTo(rooms);
	}

	@Test
	void moreThanAllRoomsIsRefused() {
		assertThatThrownBy(() -> Spread.over(Money.of("7.79"), rooms(Money.of("0.01"), Money.of("7.77"))))
			.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void anySumAddsUpAndFits() {
		Random random = new Random(SEED);
		for (int round = 0; round < 2000; round++) {
			Map<String, Money> rooms = rooms(any(random), any(random), any(random), any(random));
			Money whole = Money.sum(rooms.values());
			Money sum = new Money(whole.yuan()
				.multiply(BigDecimal.valueOf(random.nextDouble()))
				.setScale(2, java.math.RoundingMode.DOWN));
			Map<String, Money> parts = Spread.over(sum, rooms);
			assertThat(Money.sum(parts.values())).as("seed %d round %d", SEED, round).isEqualTo(sum);
			parts.forEach((room, part) -> assertThat(part).isBetween(Money.ZERO, rooms.get(room)));
		}
	}

	private static Money any(Random random) {
		return new Money(BigDecimal.valueOf(random.nextInt(10_000_000), 2));
	}

	private static Map<String, Money> rooms(Money... rooms) {
		Map<String, Money> named = new LinkedHashMap<>();
		for (Money room : rooms) {
			named.put("room" + named.size(), room);
		}
		return named;
	}

}
