package cn.nanshan.minsheng.workflow.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;

import cn.nanshan.minsheng.workflow.BodyKind;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** The forms of a standing body as typed. */
final class BodyForms {

	private BodyForms() {
	}

	/** Reads a day; says on the field what is wrong with it. */
	static @Nullable LocalDate day(String path, String label, @Nullable String typed, Errors errors) {
		String plain = (typed != null) ? typed.strip() : "";
		try {
			return LocalDate.parse(plain);
		}
		catch (DateTimeParseException ex) {
			errors.rejectValue(path, "wrong", plain.isEmpty() ? "请填" + label : label + "应为 2026-03-20 这样的形式");
			return null;
		}
	}

	/**
	 * A new body.
	 *
	 * @param kind which body
	 * @param name its name
	 */
	record Establishment(@Nullable BodyKind kind, @NotBlank(message = "请填名称") String name) {
	}

	/**
	 * A new term.
	 *
	 * @param version version seen
	 * @param name the member's name
	 * @param capacity the member's capacity
	 * @param account the member's account, empty for residents
	 * @param from first day
	 */
	record Appointment(int version, @NotBlank(message = "请填姓名") String name,
			@NotBlank(message = "请填身份") String capacity, @Nullable String account, @Nullable String from) {

		@Nullable UUID accountId(Errors errors) {
			if (this.account == null || this.account.isBlank()) {
				return null;
			}
			try {
				return UUID.fromString(this.account);
			}
			catch (IllegalArgumentException ex) {
				errors.rejectValue("account", "wrong", "请从列表中选账号");
				return null;
			}
		}

	}

	/**
	 * The end of a term.
	 *
	 * @param version version seen
	 * @param member whose
	 * @param lastDay last day
	 */
	record Ending(int version, @Nullable UUID member, @Nullable String lastDay) {
	}

}
