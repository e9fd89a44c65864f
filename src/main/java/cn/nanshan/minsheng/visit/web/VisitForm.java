package cn.nanshan.minsheng.visit.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

import cn.nanshan.minsheng.demand.DemandKind;
import cn.nanshan.minsheng.demand.Urgency;
import cn.nanshan.minsheng.visit.IdNumbers;
import cn.nanshan.minsheng.visit.VisitOutcome;
import cn.nanshan.minsheng.visit.VisitReport;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What is recorded at a door, in three taps and a few words.
 *
 * @param outcome 结果
 * @param kind 需求类别
 * @param content 需求内容
 * @param urgency 紧急程度
 * @param submission number that the telephone gave this record
 * @param at when the telephone recorded it, empty without scripts
 */
record VisitForm(@NotBlank(message = "请选择走访结果") @Nullable String outcome, @Nullable String kind,
		@Size(max = 300, message = "需求内容最多 300 个字") @Nullable String content, @Nullable String urgency,
		@Nullable String submission, @Nullable String at) {

	/** Begins a form with a number of its own. */
	static VisitForm begin() {
		return new VisitForm("", "", "", Urgency.NORMAL.name(), UUID.randomUUID().toString(), "");
	}

	/** Adds what no annotation says. */
	void check(Errors errors) {
		unless(isOneOf(VisitOutcome.class, this.outcome), "outcome", "请选择走访结果", errors);
		unless(number() != null, "submission", "这张表单缺了编号，请从走访清单重新打开", errors);
		unless(!IdNumbers.isIn(words()), "content", "请不要写身份证号", errors);
		if (VisitOutcome.DEMAND.name().equals(this.outcome)) {
			unless(isOneOf(DemandKind.class, this.kind), "kind", "请选择需求类别", errors);
			unless(!words().isEmpty(), "content", "请写一句居民的需求", errors);
			unless(isOneOf(Urgency.class, this.urgency), "urgency", "请选择紧急程度", errors);
		}
	}

	/** Returns the record, of a form without errors. */
	VisitReport report() {
		VisitOutcome result = VisitOutcome.valueOf(Objects.toString(this.outcome));
		return (result != VisitOutcome.DEMAND) ? new VisitReport(result, null, "", Urgency.NORMAL, time())
				: new VisitReport(result, DemandKind.valueOf(Objects.toString(this.kind)), words(),
						Urgency.valueOf(Objects.toString(this.urgency)), time());
	}

	/** Returns the number of a form without errors. */
	UUID key() {
		return Objects.requireNonNull(number());
	}

	private String words() {
		return Objects.toString(this.content, "").strip();
	}

	private @Nullable UUID number() {
		return (this.submission != null && this.submission.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
				? UUID.fromString(this.submission) : null;
	}

	private @Nullable Instant time() {
		try {
			return Instant.parse(Objects.toString(this.at, ""));
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private static void unless(boolean right, String field, String message, Errors errors) {
		if (!right && !errors.hasFieldErrors(field)) {
			errors.rejectValue(field, "wrong", message);
		}
	}

	private static <E extends Enum<E>> boolean isOneOf(Class<E> type, @Nullable String typed) {
		return Arrays.stream(type.getEnumConstants()).anyMatch((constant) -> constant.name().equals(typed));
	}

}
