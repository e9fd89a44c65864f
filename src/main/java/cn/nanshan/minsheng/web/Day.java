package cn.nanshan.minsheng.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/**
 * A day as a date field sends it, {@code 2026-03-01}; an empty field is another question.
 */
@Documented
@Constraint(validatedBy = Day.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER })
public @interface Day {

	String message() default "{label}应为日期，例如 2026-03-01";

	/** What is asked for, as on the form. */
	String label() default "日期";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** Accepts a day of the years in which a project can be. */
	class Validator implements ConstraintValidator<Day, String> {

		@Override
		public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
			if (typed == null || typed.isBlank()) {
				return true;
			}
			try {
				int year = LocalDate.parse(typed.strip()).getYear();
				return year >= 2000 && year < 2100;
			}
			catch (DateTimeParseException ex) {
				return false;
			}
		}

	}

}
