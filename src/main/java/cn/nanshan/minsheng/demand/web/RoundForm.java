package cn.nanshan.minsheng.demand.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;

import cn.nanshan.minsheng.demand.RoundKind;
import cn.nanshan.minsheng.demand.RoundMeeting;
import cn.nanshan.minsheng.demand.RoundPlan;
import cn.nanshan.minsheng.demand.RoundView;
import cn.nanshan.minsheng.web.Day;
import cn.nanshan.minsheng.web.Whole;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * The plan of a round as typed.
 *
 * @param version version that the form was opened with
 * @param kind 类型
 * @param title 名称
 * @param beginsOn 开始日期
 * @param endsOn 截止日期
 * @param meeting 结合的会议
 * @param sheetsOut 计划发放份数
 */
record RoundForm(int version, @NotBlank(message = "请选择类型") @Nullable String kind,
		@NotBlank(message = "请填写名称") @Size(max = 60, message = "名称最多 60 个字") @Nullable String title,
		@NotBlank(message = "请填写开始日期") @Day(label = "开始日期") @Nullable String beginsOn,
		@NotBlank(message = "请填写截止日期") @Day(label = "截止日期") @Nullable String endsOn,
		@NotBlank(message = "请选择怎样开展") @Nullable String meeting,
		@NotBlank(message = "请填写计划发放份数") @Whole(label = "计划发放份数", min = 0, max = 100_000) @Nullable String sheetsOut) {

	static RoundForm empty(LocalDate today) {
		return new RoundForm(0, RoundKind.CONCENTRATED.name(), "", today.toString(), "", RoundMeeting.NONE.name(), "");
	}

	static RoundForm of(RoundView round) {
		return new RoundForm(round.version(), round.kind().name(), round.title(), round.beginsOn().toString(),
				round.endsOn().toString(), round.meeting().name(), String.valueOf(round.sheetsOut()));
	}

	/** Adds what no annotation says: known choices, and an end after the beginning. */
	void check(Errors errors) {
		choice("kind", this.kind, RoundKind.values(), "请选择类型", errors);
		choice("meeting", this.meeting, RoundMeeting.values(), "请选择怎样开展", errors);
		if (!errors.hasFieldErrors("beginsOn") && !errors.hasFieldErrors("endsOn")
				&& day(this.endsOn).isBefore(day(this.beginsOn))) {
			errors.rejectValue("endsOn", "order", "截止日期不能早于开始日期");
		}
	}

	/** Returns the plan of a form without errors. */
	RoundPlan plan() {
		return new RoundPlan(RoundKind.valueOf(Objects.toString(this.kind)), Objects.toString(this.title),
				day(this.beginsOn), day(this.endsOn), RoundMeeting.valueOf(Objects.toString(this.meeting)),
				Integer.parseInt(Objects.toString(this.sheetsOut).strip()));
	}

	private static LocalDate day(@Nullable String typed) {
		return LocalDate.parse(Objects.toString(typed).strip());
	}

	private static void choice(String field, @Nullable String typed, Enum<?>[] known, String message, Errors errors) {
		if (!errors.hasFieldErrors(field) && Arrays.stream(known).noneMatch((it) -> it.name().equals(typed))) {
			errors.rejectValue(field, "wrong", message);
		}
	}

}
