package cn.nanshan.minsheng.receipt;

import java.security.SecureRandom;

/**
 * The number a resident asks with: ten random digits, so that nobody guesses another's,
 * and two check digits, so that a slip of the pen is told at once.
 */
public final class ReceiptNumber {

	private static final SecureRandom RANDOM = new SecureRandom();

	private ReceiptNumber() {
	}

	/** Returns a new number of twelve digits. */
	public static String next() {
		long number = RANDOM.nextLong(10_000_000_000L);
		return "%010d%02d".formatted(number, 98 - (number * 100) % 97);
	}

	/** Returns the digits of what somebody typed, with or without dashes. */
	public static String plain(String typed) {
		return typed.replaceAll("[^0-9]", "");
	}

	/** Returns whether the check digits prove the others. */
	public static boolean isValid(String receipt) {
		return receipt.matches("\\d{12}") && Long.parseLong(receipt) % 97 == 1;
	}

	/** Returns it as it is read aloud, such as {@code 1234-5678-9012}. */
	public static String spaced(String receipt) {
		return receipt.replaceAll("(\\d{4})(\\d{4})(\\d{4})", "$1-$2-$3");
	}

}
