package cn.nanshan.minsheng.web;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * 金额大写 as the form of a payment or contract wants it, by the habits of Chinese bills: one
 * 零 for a gap, 整 only where no fen follows.
 */
public final class AmountInWords {

	private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";

	private static final String[] PLACES = { "", "拾", "佰", "仟" };

	private static final String[] GROUPS = { "", "万", "亿" };

	private static final BigInteger HUNDRED = BigInteger.valueOf(100);

	private AmountInWords() {
	}

	/**
	 * Returns the sum in words, such as 人民币壹仟肆佰零玖元伍角.
	 * @throws ArithmeticException if there is a fraction of a fen
	 * @throws IllegalArgumentException from a thousand billion yuan on
	 */
	public static String of(BigDecimal yuan) {
		BigInteger[] parts = yuan.abs().movePointRight(2).toBigIntegerExact().divideAndRemainder(HUNDRED);
		String digits = parts[0].toString();
		if (digits.length() > 4 * GROUPS.length) {
			throw new IllegalArgumentException("too large: " + yuan);
		}
		int fen = parts[1].intValue();
		boolean whole = parts[0].signum() > 0;
		String sign = (yuan.signum() < 0) ? "负" : "";
		if (!whole && fen == 0) {
			return "人民币零元整";
		}
		return "人民币" + sign + (whole ? integer(digits) + "元" : "") + fraction(fen, parts[0]);
	}

	private static String integer(String digits) {
		StringBuilder words = new StringBuilder();
		boolean gap = false;
		boolean groupSaid = false;
		for (int i = 0; i < digits.length(); i++) {
			int place = digits.length() - 1 - i;
			int digit = digits.charAt(i) - '0';
			if (digit == 0) {
				gap = true;
			}
			else {
				words.append((gap && words.length() > 0) ? "零" : "").append(DIGITS.charAt(digit));
				words.append(PLACES[place % 4]);
				gap = false;
				groupSaid = true;
			}
			if (place % 4 == 0 && groupSaid) {
				words.append(GROUPS[place / 4]);
				groupSaid = false;
			}
		}
		return words.toString();
	}

	private static String fraction(int fen, BigInteger yuan) {
		int jiao = fen / 10;
		int rest = fen % 10;
		if (fen == 0) {
			return "整";
		}
		boolean gapBefore = yuan.signum() > 0 && (jiao == 0 || yuan.mod(BigInteger.TEN).signum() == 0);
		String words = gapBefore ? "零" : "";
		words += (jiao > 0) ? DIGITS.charAt(jiao) + "角" : "";
		return words + ((rest > 0) ? DIGITS.charAt(rest) + "分" : "");
	}

}
