package cn.nanshan.minsheng.procurement.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** Reads what was typed and says in Chinese what is wrong with it, field by field. */
record Typed(Errors errors) {

	private static final int MOST_DIGITS = 10;

	static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	void reject(String path, String message) {
		this.errors.rejectValue(path, "wrong", message);
	}

	String required(String path, String label, @Nullable String typed) {
		if (text(typed).isEmpty()) {
			reject(path, "请填写" + label);
		}
		return text(typed);
	}

	@Nullable LocalDate date(String path, String label, @Nullable String typed) {
		if (text(typed).isEmpty()) {
			reject(path, "请填写" + label);
			return null;
		}
		try {
			return LocalDate.parse(text(typed));
		}
		catch (DateTimeParseException ex) {
			reject(path, label + "应为 2026-03-25 这样的日期");
			return null;
		}
	}

	/** Reads a sum of money; zero stands for a wrong one. */
	Money money(String path, String label, @Nullable String typed) {
		String plain = text(typed).replaceAll("[,，\\s]", "");
		if (plain.isEmpty()) {
			reject(path, "请填写" + label);
			return Money.ZERO;
		}
		if (!plain.matches("\\d{1," + MOST_DIGITS + "}(\\.\\d{1,2})?") || new BigDecimal(plain).signum() == 0) {
			reject(path, label + "应为大于 0 的金额，最多两位小数，单位元");
			return Money.ZERO;
		}
		return Money.of(plain);
	}

	/** Reads a whole number; zero stands for a wrong one. */
	int whole(String path, String label, @Nullable String typed, int least, int most) {
		String plain = text(typed);
		int number = plain.matches("\\d{1,6}") ? Integer.parseInt(plain) : -1;
		if (number < least || number > most) {
			reject(path, "%s应为 %d 至 %d 的整数".formatted(label, least, most));
			return 0;
		}
		return number;
	}

	<E extends Enum<E>> @Nullable E chosen(String path, String label, Class<E> type, @Nullable String typed) {
		E found = Arrays.stream(type.getEnumConstants())
			.filter((it) -> it.name().equals(text(typed)))
			.findFirst()
			.orElse(null);
		if (found == null) {
			reject(path, "请选择" + label);
		}
		return found;
	}

}
