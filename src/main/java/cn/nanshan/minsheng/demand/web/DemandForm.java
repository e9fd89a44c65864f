package cn.nanshan.minsheng.demand.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.demand.Collected;
import cn.nanshan.minsheng.demand.DemandKind;
import cn.nanshan.minsheng.demand.DemandText;
import cn.nanshan.minsheng.demand.DemandView;
import cn.nanshan.minsheng.demand.PeopleGroup;
import cn.nanshan.minsheng.demand.Urgency;
import cn.nanshan.minsheng.household.Awareness;
import cn.nanshan.minsheng.shared.Phone;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What a clerk typed about a demand. A channel is asked for always (MF-07), a name never.
 *
 * @param version version that the form was opened with, empty for a new demand
 * @param content 内容
 * @param place 位置
 * @param channel 渠道
 * @param group 人群类别
 * @param kind 需求类别
 * @param urgency 紧急程度
 * @param anonymous ticked if the proposer stays unnamed
 * @param proposer 怎么称呼
 * @param phone 手机号码
 * @param household 户号
 * @param collectedOn 征集日期
 * @param collector 征集人
 * @param round 征集轮次, empty for daily collection
 * @param aware 知道民生微实事吗, asked with a new demand only
 * @param tookPart 参与过吗
 * @param satisfied 满意吗
 * @param similar number of the demand that says the same, {@code NONE} if none does,
 * empty before it was asked
 */
record DemandForm(@Nullable String version,
		@NotBlank(message = "请写明需求内容") @Size(max = 1000, message = "需求内容最多 1000 个字") @Nullable String content,
		@NotBlank(message = "请填写位置") @Size(max = 200, message = "位置最多 200 个字") @Nullable String place,
		@NotBlank(message = "请选择渠道（MF-07）") @Nullable String channel,
		@NotBlank(message = "请选择人群类别") @Nullable String group, @NotBlank(message = "请选择需求类别") @Nullable String kind,
		@NotBlank(message = "请选择紧急程度") @Nullable String urgency, @Nullable String anonymous,
		@Size(max = 30, message = "称呼最多 30 个字") @Nullable String proposer, @Nullable String phone,
		@Size(max = 30, message = "户号最多 30 个字") @Nullable String household,
		@NotBlank(message = "请填写征集日期") @Nullable String collectedOn,
		@NotBlank(message = "请填写征集人") @Size(max = 30, message = "征集人最多 30 个字") @Nullable String collector,
		@Nullable String round, @Nullable String aware, @Nullable String tookPart, @Nullable String satisfied,
		@Nullable String similar) {

	/** Begins a form; what a stack of sheets has in common is filled in. */
	static DemandForm next(String channel, Collected collected) {
		return new DemandForm("", "", "", channel, "", "", Urgency.NORMAL.name(), "", "", "", "",
				collected.on().toString(), collected.collector(), key(collected.round()), "", "", "", "");
	}

	/**
	 * Fills the form again; name and phone stay where they are and are typed only to
	 * change them.
	 */
	static DemandForm of(DemandView demand) {
		return new DemandForm(String.valueOf(demand.version()), demand.content(), demand.place(), demand.channel(),
				demand.group().name(), demand.kind().name(), demand.urgency().name(), demand.anonymous() ? "true" : "",
				"", "", demand.household(), demand.collectedOn().toString(), demand.collector(), key(demand.round()),
				"", "", "", "");
	}

	private static String key(@Nullable UUID round) {
		return (round != null) ? round.toString() : "";
	}

	/** Adds what no annotation says: known choices, and a phone that can be rung. */
	void check(LocalDate today, Errors errors) {
		LocalDate on = day();
		unless(on != null, "collectedOn", "征集日期应为 2026-03-25 这样的日期", errors);
		unless(on == null || !on.isAfter(today), "collectedOn", "征集日期不能晚于今天", errors);
		unless(on == null || on.getYear() >= today.getYear() - 1, "collectedOn", "只能补录今年和去年征集的需求", errors);
		unless(isOneOf(PeopleGroup.class, this.group), "group", "请选择人群类别", errors);
		unless(isOneOf(DemandKind.class, this.kind), "kind", "请选择需求类别", errors);
		unless(isOneOf(Urgency.class, this.urgency), "urgency", "请选择紧急程度", errors);
		String wrong = Phone.wrong(digits());
		unless(wrong.isEmpty(), "phone", wrong, errors);
	}

	DemandText text() {
		return new DemandText(Objects.toString(this.channel), "true".equals(this.anonymous),
				Objects.toString(this.proposer, ""), digits(), Objects.toString(this.household, ""),
				PeopleGroup.valueOf(Objects.toString(this.group)), DemandKind.valueOf(Objects.toString(this.kind)),
				Objects.toString(this.content), Objects.toString(this.place),
				Urgency.valueOf(Objects.toString(this.urgency)));
	}

	/** Returns whether nobody has looked yet for a demand that says the same. */
	boolean isUncompared() {
		return this.similar == null || this.similar.isEmpty();
	}

	/** Returns the demand that says the same, empty if none does. */
	Optional<String> twin() {
		return Optional.ofNullable(this.similar).filter((it) -> it.startsWith("XQ-"));
	}

	/** Returns how it was collected, of a form without errors. */
	Collected collected() {
		return new Collected(Objects.requireNonNull(day()), Objects.toString(this.collector),
				DemandQuery.uuid(this.round), Awareness.of(this.aware, this.tookPart, this.satisfied));
	}

	private @Nullable LocalDate day() {
		try {
			return LocalDate.parse(Objects.toString(this.collectedOn, "").strip());
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	int seenVersion() {
		return (this.version != null && this.version.matches("\\d{1,9}")) ? Integer.parseInt(this.version) : -1;
	}

	private String digits() {
		return Phone.digits(Objects.toString(this.phone, ""));
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
