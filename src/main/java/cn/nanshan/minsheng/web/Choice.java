package cn.nanshan.minsheng.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One answer that a form offers.
 *
 * @param value what is sent
 * @param label its words
 * @param note small facts under the label of a radio or box
 */
public record Choice(String value, String label, @Nullable String note) {

	public static Choice of(String value, String label) {
		return new Choice(value, label, null);
	}

	/** Returns every constant of an enum under its Chinese label. */
	public static <E extends Enum<E>> List<Choice> of(Class<E> type, Function<E, String> label) {
		return Arrays.stream(type.getEnumConstants()).map((it) -> of(it.name(), label.apply(it))).toList();
	}

}
