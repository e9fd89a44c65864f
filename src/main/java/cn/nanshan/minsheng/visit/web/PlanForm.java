package cn.nanshan.minsheng.visit.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.household.HouseholdLabel;
import cn.nanshan.minsheng.visit.IdNumbers;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Whom a collector means to ask on a day.
 *
 * @param day 日期
 * @param households homes that were ticked
 * @param addresses further homes, one a line
 */
record PlanForm(@Nullable String day, @Nullable List<String> households, @Nullable String addresses) {

	private static final int LONGEST = 30;

	/** Adds what is wrong with what was ticked and typed. */
	void check(Errors errors) {
		if (lines().isEmpty() && ticked().isEmpty()) {
			errors.rejectValue("households", "missing", "请至少勾选一户，或者写一个地址");
		}
		if (ticked().stream().anyMatch((key) -> uuid(key).isEmpty())) {
			errors.rejectValue("households", "wrong", "勾选的住户认不出来，请重新打开这一页");
		}
		lines().stream()
			.filter((line) -> line.length() > LONGEST || IdNumbers.isIn(line))
			.findFirst()
			.ifPresent((line) -> errors.rejectValue("addresses", "wrong",
					IdNumbers.isIn(line) ? "请不要写身份证号" : "一行写一户，每行最多 %d 个字".formatted(LONGEST)));
	}

	/** Returns the ticked homes of a form without errors. */
	List<UUID> chosen() {
		return ticked().stream().map(PlanForm::uuid).flatMap(Optional::stream).distinct().toList();
	}

	/** Returns the typed homes of a form without errors. */
	List<HouseholdLabel> typed() {
		return lines().stream().map(HouseholdLabel::of).distinct().toList();
	}

	private List<String> ticked() {
		return (this.households != null) ? this.households : List.of();
	}

	private List<String> lines() {
		return Objects.toString(this.addresses, "")
			.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.toList();
	}

	private static Optional<UUID> uuid(String key) {
		return key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(key))
				: Optional.empty();
	}

}
