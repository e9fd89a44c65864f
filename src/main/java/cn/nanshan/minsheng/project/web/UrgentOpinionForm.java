package cn.nanshan.minsheng.project.web;

import java.util.Objects;

import cn.nanshan.minsheng.project.UrgentOpinion;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Yuan;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a leader of the street typed.
 *
 * @param version version of the project that was seen
 * @param granted 认定金额
 * @param words 意见或理由
 * @param lateReason 迟于 24 小时的理由
 */
record UrgentOpinionForm(int version, @Yuan(label = "认定金额", optional = true) @Nullable String granted,
		@Size(max = 500, message = "意见最多 500 个字") @Nullable String words,
		@Size(max = 500, message = "理由最多 500 个字") @Nullable String lateReason) {

	UrgentOpinion toCommand() {
		String sum = text(this.granted);
		return new UrgentOpinion(sum.isEmpty() ? null : Money.of(Yuan.Validator.plain(sum)), text(this.words),
				text(this.lateReason));
	}

	boolean saysNothing() {
		return text(this.words).isEmpty();
	}

	private static String text(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "").strip();
	}

}
