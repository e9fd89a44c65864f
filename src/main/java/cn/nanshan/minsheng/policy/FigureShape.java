package cn.nanshan.minsheng.policy;

import java.math.BigDecimal;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How a figure is written, so that every rule that reads it can. */
public enum FigureShape {

	/** A sum to the fen. */
	MONEY("金额，最多两位小数，例如 200000", "\\d{1,10}(\\.\\d{1,2})?", (value) -> true),

	/** A share in percent. */
	PERCENT("0 至 100 的百分数，例如 8.5", "\\d{1,3}(\\.\\d{1,2})?",
			(value) -> new BigDecimal(value).compareTo(BigDecimal.valueOf(100)) <= 0),

	/** At least one day, person or quotation. */
	WHOLE("1 至 999 的整数", "[1-9]\\d{0,2}", (value) -> true),

	/** None at all is an answer. */
	COUNT("0 至 999 的整数", "\\d{1,3}", (value) -> true),

	/** A likeness between none and all. */
	LIKENESS("0 至 1 的小数，例如 0.5", "0(\\.\\d{1,2})?|1", (value) -> true),

	/** A share of people that may be all of them. */
	FRACTION("分数，例如 2/3", "[1-9]\\d{0,2}/[1-9]\\d{0,2}", (value) -> {
		Fraction share = Fraction.parse(value);
		return share.numerator() <= share.denominator();
	}),

	/** A share of people that is exceeded, so never all of them. */
	PROPER_FRACTION("小于 1 的分数，例如 1/2", "[1-9]\\d{0,2}/[1-9]\\d{0,2}", (value) -> {
		Fraction share = Fraction.parse(value);
		return share.numerator() < share.denominator();
	}),

	/** One of some words. */
	CHOICE("从列出的做法里选", ".+", (value) -> true);

	private final String words;

	private final Pattern pattern;

	private final Predicate<String> sound;

	FigureShape(String words, String pattern, Predicate<String> sound) {
		this.words = words;
		this.pattern = Pattern.compile(pattern);
		this.sound = sound;
	}

	/** Returns what is asked for, in words. */
	public String words() {
		return this.words;
	}

	boolean fits(String value) {
		return this.pattern.matcher(value).matches() && this.sound.test(value);
	}

}
