package cn.nanshan.minsheng.contribution.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;

import cn.nanshan.minsheng.contribution.ContributionKind;
import cn.nanshan.minsheng.contribution.GiverKind;
import cn.nanshan.minsheng.contribution.NewContribution;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Yuan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Money beside the fund as typed.
 *
 * @param kind raised or donated
 * @param giverKind who gave it
 * @param giver the name
 * @param amount how much
 * @param receivedOn when
 * @param receiptNumber number of the receipt
 * @param usedFor what it is for
 */
record ContributionForm(@NotNull(message = "请选择居民自筹或社会捐助") @Nullable ContributionKind kind,
		@NotNull(message = "请选择个人、单位或集体") @Nullable GiverKind giverKind,
		@NotBlank(message = "请填写出资人") @Size(max = 60, message = "出资人最多 60 个字") @Nullable String giver,
		@Yuan @Nullable String amount, @NotBlank(message = "请填写收款日期") @Nullable String receivedOn,
		@NotBlank(message = "请填写收据号") @Size(max = 40, message = "收据号最多 40 个字") @Nullable String receiptNumber,
		@NotBlank(message = "请写明用在哪里") @Size(max = 200, message = "用途最多 200 个字") @Nullable String usedFor) {

	static final ContributionForm EMPTY = new ContributionForm(null, null, "", "", "", "", "");

	/** Finds what is wrong with the day. */
	void check(LocalDate today, Errors errors) {
		if (errors.hasFieldErrors("receivedOn")) {
			return;
		}
		LocalDate day = day();
		if (day == null) {
			errors.rejectValue("receivedOn", "date", "应为 2026-05-12 这样的日期");
		}
		else if (day.isAfter(today)) {
			errors.rejectValue("receivedOn", "future", "收款日期不能晚于今天");
		}
		else if (day.getYear() < today.getYear() - 1) {
			errors.rejectValue("receivedOn", "past", "只能登记今年和去年收到的");
		}
	}

	/** Returns what was typed, of a form with nothing wrong. */
	NewContribution given() {
		return new NewContribution(Objects.requireNonNull(this.kind), Objects.requireNonNull(this.giverKind),
				text(this.giver), Money.of(Yuan.Validator.plain(text(this.amount))), Objects.requireNonNull(day()),
				text(this.receiptNumber), text(this.usedFor));
	}

	private @Nullable LocalDate day() {
		try {
			return LocalDate.parse(text(this.receivedOn));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static String text(@Nullable String typed) {
		return Objects.toString(typed, "").strip();
	}

}
