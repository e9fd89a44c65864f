package cn.nanshan.minsheng.shared;

import java.text.Normalizer;

/** Reads a telephone number as people write it, and says what is wrong with it. */
public final class Phone {

	private Phone() {
	}

	/** Returns its digits: full-width ones become plain, blanks and hyphens go. */
	public static String digits(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\-,]", "");
	}

	/**
	 * Returns what is wrong with the digits, in words for the page, empty if they can be
	 * rung or if there are none.
	 */
	public static String wrong(String digits) {
		if (digits.isEmpty() || digits.matches("1\\d{10}|0\\d{9,11}")) {
			return "";
		}
		return digits.matches("1\\d+") ? "手机号码应为 11 位，现在是 " + digits.length() + " 位" : "请填写 11 位手机号码，或带区号的座机号码";
	}

}
