package cn.nanshan.minsheng.project.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;

import cn.nanshan.minsheng.web.Yuan;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/** A measure as typed, with at most two decimals; an empty field is another question. */
@Documented
@Constraint(validatedBy = Quantity.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER })
@interface Quantity {

	String message() default "{label}应为大于 0 的数字，最多 8 位整数、两位小数";

	/** What is asked for, as on the form. */
	String label() default "数量";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** Accepts what {@code numeric(10,2)} can hold. */
	class Validator implements ConstraintValidator<Quantity, String> {

		@Override
		public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
			if (typed == null || typed.isBlank()) {
				return true;
			}
			String digits = Yuan.Validator.plain(typed);
			return digits.matches("\\d{1,8}(\\.\\d{1,2})?") && new BigDecimal(digits).signum() > 0;
		}

	}

}
