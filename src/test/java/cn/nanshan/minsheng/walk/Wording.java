package cn.nanshan.minsheng.walk;

import java.util.Random;

/**
 * The words of a project that look like those of no other (PROC-10).
 *
 * @param name name
 * @param place place
 * @param content content
 */
record Wording(String name, String place, String content) {

	static Wording unlike(Random random) {
		return new Wording("漫步" + letters(random, 14), letters(random, 8), letters(random, 40));
	}

	private static String letters(Random random, int length) {
		return random.ints(length, 0x5000, 0x9000)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
