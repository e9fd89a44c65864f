package cn.nanshan.minsheng.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Spreads a sum over several rooms in proportion to them, to the fen and never more into
 * one than it takes.
 */
public final class Spread {

	private static final Money FEN = Money.of("0.01");

	private Spread() {
	}

	/**
	 * Spreads a sum over rooms in their order.
	 * @param <K> what the rooms are named by
	 * @throws IllegalArgumentException if all rooms together do not take it
	 */
	public static <K> Map<K, Money> over(Money sum, Map<K, Money> rooms) {
		Money whole = Money.sum(rooms.values());
		if (sum.moreThan(whole)) {
			throw new IllegalArgumentException(sum + " does not fit into " + whole);
		}
		Map<K, Money> parts = new LinkedHashMap<>();
		rooms.forEach((key, room) -> parts.put(key, whole.isZero() ? Money.ZERO : share(sum, room, whole)));
		Money rest = sum.minus(Money.sum(parts.values()));
		while (rest.isPositive()) {
			for (Map.Entry<K, Money> room : rooms.entrySet()) {
				Money part = parts.getOrDefault(room.getKey(), Money.ZERO);
				if (rest.isPositive() && room.getValue().moreThan(part)) {
					parts.put(room.getKey(), part.plus(FEN));
					rest = rest.minus(FEN);
				}
			}
		}
		return parts;
	}

	private static Money share(Money sum, Money room, Money whole) {
		BigDecimal exact = sum.yuan().multiply(room.yuan()).divide(whole.yuan(), 2, RoundingMode.DOWN);
		return new Money(exact);
	}

}
