package cn.nanshan.minsheng.evaluation.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Yuan;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * Reads what was typed into a form; what cannot be read becomes an error at its field and
 * stays typed.
 */
final class Typed {

	private final BindingResult errors;

	Typed(BindingResult errors) {
		this.errors = errors;
	}

	/** Returns text without blanks around it, empty if nothing was typed. */
	static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	void reject(String field, String sentence) {
		this.errors.rejectValue(field, "wrong", sentence);
	}

	/**
	 * Returns a date that must be there; today's epoch day stands in for one that is
	 * wrong.
	 */
	LocalDate date(String field, String label, @Nullable String typed) {
		LocalDate date = dateIfAny(field, label, typed);
		if (date == null && !this.errors.hasFieldErrors(field)) {
			this.errors.rejectValue(field, "missing", "请填写" + label);
		}
		return Objects.requireNonNullElse(date, LocalDate.EPOCH);
	}

	@Nullable LocalDate dateIfAny(String field, String label, @Nullable String typed) {
		try {
			return text(typed).isEmpty() ? null : LocalDate.parse(text(typed));
		}
		catch (DateTimeParseException ex) {
			this.errors.rejectValue(field, "date", label + "应为日期，例如 2026-05-11");
			return null;
		}
	}

	YearMonth month(String field, String label, @Nullable String typed) {
		try {
			return YearMonth.parse(text(typed));
		}
		catch (DateTimeParseException ex) {
			this.errors.rejectValue(field, "month", label + "应为年月，例如 2026-05");
			return YearMonth.of(1970, 1);
		}
	}

	/** Returns a whole number within bounds. */
	int whole(String field, String label, @Nullable String typed, int least, int most) {
		String digits = text(typed);
		if (digits.matches("\\d{1,7}") && Integer.parseInt(digits) >= least && Integer.parseInt(digits) <= most) {
			return Integer.parseInt(digits);
		}
		this.errors.rejectValue(field, "whole",
				digits.isEmpty() ? "请填写" + label : label + "应为 %d 至 %d 的整数".formatted(least, most));
		return least;
	}

	/** Returns a whole number; nothing typed is 0. */
	int wholeOrZero(String field, String label, @Nullable String typed, int most) {
		return text(typed).isEmpty() ? 0 : whole(field, label, typed, 0, most);
	}

	/** Returns text that must be there. */
	String required(String field, String label, @Nullable String typed) {
		if (text(typed).isEmpty()) {
			this.errors.rejectValue(field, "missing", "请填写" + label);
		}
		return text(typed);
	}

	/** Returns a quantity with at most two decimals, or nothing if nothing was typed. */
	@Nullable BigDecimal quantity(String field, String label, @Nullable String typed) {
		String digits = text(typed);
		if (digits.isEmpty()) {
			return null;
		}
		if (digits.matches("\\d{1,9}(\\.\\d{1,2})?")) {
			return new BigDecimal(digits);
		}
		this.errors.rejectValue(field, "quantity", label + "应为数字，最多两位小数");
		return null;
	}

	/** Returns a sum whose form {@link Yuan} has looked at, or nothing. */
	@Nullable Money money(String field, @Nullable String typed) {
		return (text(typed).isEmpty() || this.errors.hasFieldErrors(field)) ? null
				: Money.of(Yuan.Validator.plain(text(typed)));
	}

	/** Returns the constant of that name, or nothing if none was chosen. */
	static <T extends Enum<T>> @Nullable T oneOf(Class<T> type, @Nullable String typed) {
		return Arrays.stream(type.getEnumConstants())
			.filter((constant) -> constant.name().equals(typed))
			.findFirst()
			.orElse(null);
	}

	/** Returns the constant that was chosen; the first stands in where none was. */
	<T extends Enum<T>> T chosen(String field, String label, Class<T> type, @Nullable String typed) {
		T constant = oneOf(type, typed);
		if (constant == null) {
			this.errors.rejectValue(field, "choice", "请选择" + label);
			return type.getEnumConstants()[0];
		}
		return constant;
	}

}
