package cn.nanshan.minsheng.procurement;

import java.util.Locale;

/**
 * The 统一社会信用代码 of a unit. Its last character is a check digit (GB 32100), so that a
 * typing error never creates a second vendor.
 */
public final class CreditCode {

	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final int LENGTH = 18;

	private CreditCode() {
	}

	/** Returns the code as it is kept: capitals, no spaces. */
	public static String plain(String typed) {
		return typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
	}

	/** Returns whether length, characters and check digit are right. */
	public static boolean isValid(String code) {
		return code.length() == LENGTH && code.chars().allMatch((letter) -> ALPHABET.indexOf(letter) >= 0)
				&& code.charAt(LENGTH - 1) == checkDigit(code);
	}

	private static char checkDigit(String code) {
		int size = ALPHABET.length();
		int weight = 1;
		int sum = 0;
		for (int at = 0; at < LENGTH - 1; at++) {
			sum += ALPHABET.indexOf(code.charAt(at)) * weight;
			weight = weight * 3 % size;
		}
		return ALPHABET.charAt((size - sum % size) % size);
	}

}
