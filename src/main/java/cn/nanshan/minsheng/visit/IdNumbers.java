package cn.nanshan.minsheng.visit;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Finds what may be an identity number in free text, where none must ever be written. */
public final class IdNumbers {

	private static final Pattern PATTERN = Pattern.compile("\\d{17}[\\dXx]");

	private IdNumbers() {
	}

	/** Returns whether eighteen characters like an identity number stand in the text. */
	public static boolean isIn(String text) {
		return PATTERN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s-]+", "")).find();
	}

}
