package cn.nanshan.minsheng.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/** A whole number as typed; an empty field is another question. */
@Documented
@Constraint(validatedBy = Whole.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER })
public @interface Whole {

	String message() default "{label}应为 {min} 到 {max} 的整数";

	/** What is asked for, as on the form. */
	String label() default "数量";

	int min() default 1;

	int max() default 10_000_000;

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** Accepts full-width digits and separators, as people paste them. */
	class Validator implements ConstraintValidator<Whole, String> {

		private int min;

		private int max;

		@Override
		public void initialize(Whole whole) {
			this.min = whole.min();
			this.max = whole.max();
		}

		@Override
		public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
			if (typed == null || typed.isBlank()) {
				return true;
			}
			String digits = Yuan.Validator.plain(typed);
			if (!digits.matches("\\d{1,9}")) {
				return false;
			}
			int number = Integer.parseInt(digits);
			return number >= this.min && number <= this.max;
		}

	}

}
