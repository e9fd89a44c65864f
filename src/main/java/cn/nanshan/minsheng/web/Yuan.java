package cn.nanshan.minsheng.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/**
 * A sum as typed: digits with at most two decimals, more than zero unless zero is
 * allowed.
 */
@Documented
@Constraint(validatedBy = Yuan.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER })
public @interface Yuan {

	String message() default "请填写{label}";

	/** What is asked for, as on the form. */
	String label() default "金额";

	/** Whether it may be left empty. */
	boolean optional() default false;

	/** Whether 0 is an answer. */
	boolean zero() default false;

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** Gives one message that says what is wrong with what was typed. */
	class Validator implements ConstraintValidator<Yuan, String> {

		private static final Pattern DIGITS = Pattern.compile("-?\\d+(\\.\\d+)?");

		private static final Pattern UNIT = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,6})?)(千元?|万元?|亿元?|元)");

		private static final BigDecimal MOST = new BigDecimal("9999999999.99");

		private String label = "";

		private boolean optional;

		private boolean zero;

		@Override
		public void initialize(Yuan yuan) {
			this.label = yuan.label();
			this.optional = yuan.optional();
			this.zero = yuan.zero();
		}

		@Override
		public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
			if (typed == null || typed.isBlank()) {
				return this.optional;
			}
			String wrong = wrong(plain(typed), this.label, this.zero);
			if (wrong == null) {
				return true;
			}
			context.disableDefaultConstraintViolation();
			context.buildConstraintViolationWithTemplate(wrong).addConstraintViolation();
			return false;
		}

		/**
		 * Returns what is wrong with a sum of which blanks and separators were dropped,
		 * in words for its field; nothing if it is one.
		 */
		public static @Nullable String wrong(String digits, String label, boolean zero) {
			Matcher unit = UNIT.matcher(digits);
			if (unit.matches()) {
				return label + "的单位是元，请把“%s”写成 %s".formatted(digits, inYuan(unit));
			}
			if (!DIGITS.matcher(digits).matches()) {
				return label + "只能填数字，例如 48000.00";
			}
			BigDecimal sum = new BigDecimal(digits);
			if (sum.signum() < 0 || (sum.signum() == 0 && !zero)) {
				return label + (zero ? "不能小于 0" : "应大于 0");
			}
			if (sum.stripTrailingZeros().scale() > 2) {
				return label + "最多两位小数（精确到分）";
			}
			return (sum.compareTo(MOST) > 0) ? label + "太大，整数部分最多 10 位，请核对" : null;
		}

		/**
		 * What was typed is never multiplied behind one's back, only worked out for
		 * reading.
		 */
		private static String inYuan(Matcher unit) {
			BigDecimal times = switch (unit.group(2).substring(0, 1)) {
				case "千" -> BigDecimal.valueOf(1_000);
				case "万" -> BigDecimal.valueOf(10_000);
				case "亿" -> BigDecimal.valueOf(100_000_000);
				default -> BigDecimal.ONE;
			};
			return new BigDecimal(unit.group(1)).multiply(times).stripTrailingZeros().toPlainString();
		}

		/**
		 * Drops spaces and thousands separators, half-width and full-width, as people
		 * paste them.
		 */
		public static String plain(String typed) {
			String half = Normalizer.normalize(typed, Normalizer.Form.NFKC);
			return half.replaceAll("[,\\s]", "");
		}

	}

}
