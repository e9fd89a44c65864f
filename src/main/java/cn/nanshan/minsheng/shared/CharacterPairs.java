package cn.nanshan.minsheng.shared;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The pairs of neighbouring characters of a text: Chinese has no spaces between words,
 * and two texts that share many pairs say much the same.
 *
 * @param pairs each pair once
 */
public record CharacterPairs(Set<String> pairs) {

	public CharacterPairs {
		pairs = Set.copyOf(pairs);
	}

	/** Returns the pairs of a text as it stands. */
	public static CharacterPairs of(String text) {
		String plain = text.strip().toLowerCase(Locale.ROOT);
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 1 < plain.length(); i++) {
			pairs.add(plain.substring(i, i + 2));
		}
		return new CharacterPairs(pairs);
	}

	/** Returns the pairs of a text without its spaces and signs. */
	public static CharacterPairs ofLetters(String text) {
		return of(text.replaceAll("[^\\p{L}\\p{N}]", ""));
	}

	/** Returns which part of the shorter text's pairs the longer one has too. */
	public double covers(CharacterPairs other) {
		return (double) common(other) / Math.max(1, Math.min(this.pairs.size(), other.pairs.size()));
	}

	/**
	 * Returns how alike both texts are: 1 for the same pairs, 0 for none in common.
	 */
	public double likeness(CharacterPairs other) {
		return 2.0 * common(other) / Math.max(1, this.pairs.size() + other.pairs.size());
	}

	private long common(CharacterPairs other) {
		return this.pairs.stream().filter(other.pairs::contains).count();
	}

}
