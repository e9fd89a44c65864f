package cn.nanshan.minsheng.household.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import cn.nanshan.minsheng.household.KeyCategory;
import cn.nanshan.minsheng.household.RosterRow;
import cn.nanshan.minsheng.household.RosterText;
import cn.nanshan.minsheng.household.RosterWrongs;
import cn.nanshan.minsheng.shared.Phone;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * A family of the roster as typed.
 *
 * @param version version that the form was opened with
 * @param category 类别
 * @param household 户号
 * @param name 称呼
 * @param phone 联系电话
 * @param idNumber 身份证号
 */
record RosterForm(int version, @NotBlank(message = "请选择类别") @Nullable String category,
		@NotBlank(message = "请填写户号") @Size(max = 30, message = "户号最多 30 个字") @Nullable String household,
		@Size(max = 30, message = "称呼最多 30 个字") @Nullable String name, @Nullable String phone,
		@Nullable String idNumber) {

	static final RosterForm EMPTY = new RosterForm(0, "", "", "", "", "");

	/**
	 * Fills the form again; what is personal stays where it is and is typed only to
	 * change it.
	 */
	static RosterForm of(RosterRow row) {
		return new RosterForm(row.version(), row.category(), row.household(), "", "", "");
	}

	/** Adds what no annotation says, in the words that the import uses too. */
	void check(boolean isNew, List<KeyCategory> known, int age, LocalDate today, Errors errors) {
		if (!errors.hasFieldErrors("category") && known.stream().noneMatch((it) -> it.code().equals(this.category))) {
			errors.rejectValue("category", "wrong", "请选择类别");
		}
		if (isNew && Objects.toString(this.name, "").isBlank()) {
			errors.rejectValue("name", "missing", "请填写称呼");
		}
		new RosterWrongs(age, today).of(text()).forEach((field, message) -> {
			if (!errors.hasFieldErrors(field)) {
				errors.rejectValue(field, "wrong", message);
			}
		});
	}

	RosterText text() {
		return new RosterText(Objects.toString(this.category, ""), Objects.toString(this.household, ""),
				Objects.toString(this.name, ""), Phone.digits(Objects.toString(this.phone, "")),
				plain(this.idNumber).toUpperCase(Locale.ROOT));
	}

	private static String plain(@Nullable String typed) {
		return RosterWrongs.plain(Objects.toString(typed, ""));
	}

}
