package cn.nanshan.minsheng.demand.web;

import java.util.Objects;

import cn.nanshan.minsheng.demand.RoundView;
import cn.nanshan.minsheng.web.Whole;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * The sheets of a round as counted at its end.
 *
 * @param version version that the page was opened with
 * @param sheetsOut 实际发放
 * @param sheetsBack 回收
 */
record RoundClosing(int version,
		@NotBlank(message = "请填写发放份数") @Whole(label = "发放份数", max = 100_000) @Nullable String sheetsOut,
		@NotBlank(message = "请填写回收份数") @Whole(label = "回收份数", min = 0, max = 100_000) @Nullable String sheetsBack) {

	static RoundClosing of(RoundView round) {
		return new RoundClosing(round.version(), String.valueOf(round.sheetsOut()), "");
	}

	void check(Errors errors) {
		if (!errors.hasErrors() && back() > out()) {
			errors.rejectValue("sheetsBack", "more", "回收份数不能多于发放份数");
		}
	}

	int out() {
		return Integer.parseInt(Objects.toString(this.sheetsOut).strip());
	}

	int back() {
		return Integer.parseInt(Objects.toString(this.sheetsBack).strip());
	}

}
