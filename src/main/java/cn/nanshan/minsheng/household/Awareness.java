package cn.nanshan.minsheng.household;

import org.jspecify.annotations.Nullable;

/**
 * What somebody answered about the projects as such (MF-28); a question that was not
 * asked or not answered is absent.
 *
 * @param aware whether they had heard of 民生微实事
 * @param tookPart whether they took part in one
 * @param satisfied whether they are content with it
 */
public record Awareness(@Nullable Boolean aware, @Nullable Boolean tookPart, @Nullable Boolean satisfied) {

	/** Nothing was asked. */
	public static final Awareness UNASKED = new Awareness(null, null, null);

	/**
	 * Reads three answers as a form sends them: {@code true}, {@code false} or nothing.
	 */
	public static Awareness of(@Nullable String aware, @Nullable String tookPart, @Nullable String satisfied) {
		return new Awareness(answer(aware), answer(tookPart), answer(satisfied));
	}

	private static @Nullable Boolean answer(@Nullable String typed) {
		return "true".equals(typed) ? Boolean.TRUE : "false".equals(typed) ? Boolean.FALSE : null;
	}

}
