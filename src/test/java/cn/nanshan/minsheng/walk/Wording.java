package cn.nanshan.minsheng.walk;

import java.util.concurrent.ThreadLocalRandom;

/**
 * The words of a project that look like those of no other (PROC-10).
 *
 * @param name name
 * @param place place
 * @param content content
 */
record Wording(String name, String place, String content) {

	/** Returns words that no walk has used: nothing of its way hangs on them. */
	static Wording unlike() {
		return new Wording("漫步" + letters(14), letters(8), letters(40));
	}

	private static String letters(int length) {
		return ThreadLocalRandom.current()
			.ints(length, 0x5000, 0x9000)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
