package cn.nanshan.minsheng.walk;

import java.math.BigDecimal;

/** Turns the model's fen into yuan and back. */
final class Yuan {

	private Yuan() {
	}

	static BigDecimal of(long fen) {
		return BigDecimal.valueOf(fen, 2);
	}

	static long fen(BigDecimal yuan) {
		return yuan.movePointRight(2).longValueExact();
	}

}
