package cn.nanshan.minsheng.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of a list asks for, read so that what cannot be read narrows nothing,
 * and written again.
 */
public final class Asked {

	private Asked() {
	}

	/** Returns what was typed without surrounding blanks, absent if nothing is left. */
	public static @Nullable String words(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

	/** Returns the constant of that name, absent if there is none. */
	public static <E extends Enum<E>> @Nullable E oneOf(Class<E> type, @Nullable String typed) {
		String name = (typed != null) ? typed.toUpperCase(Locale.ROOT) : "";
		return Arrays.stream(type.getEnumConstants()).filter((it) -> it.name().equals(name)).findFirst().orElse(null);
	}

	/** Returns a sum of at most ten digits and two decimals. */
	public static @Nullable Money sum(@Nullable String typed) {
		String digits = Yuan.Validator.plain(Objects.toString(typed, ""));
		return digits.matches("\\d{1,10}(\\.\\d{1,2})?") ? new Money(new BigDecimal(digits)) : null;
	}

	/** Returns a day of this or the last century, written 2026-05-12. */
	public static @Nullable LocalDate day(@Nullable String typed) {
		String digits = Objects.toString(words(typed), "");
		if (!digits.matches("(19|20)\\d{2}-\\d{2}-\\d{2}")) {
			return null;
		}
		try {
			return LocalDate.parse(digits);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/**
	 * Returns the address with everything that is asked for; what is empty is left out.
	 */
	public static String address(String path, Map<String, @Nullable String> asked) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		Map<String, Object> values = new LinkedHashMap<>();
		asked.forEach((name, value) -> {
			String kept = words(value);
			if (kept != null) {
				address.queryParam(name, "{" + name + "}");
				values.put(name, kept);
			}
		});
		return address.encode().buildAndExpand(values).toUriString();
	}

}
