package cn.nanshan.minsheng.access;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.Unit;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * A new account as typed.
 *
 * @param username sign-in name
 * @param name the person's name
 * @param unit key of the unit
 * @param offices names of the offices
 */
record AccountForm(
		@NotBlank(message = "请填账号") @Pattern(regexp = "|[a-z][a-z0-9-]{2,31}",
				message = "账号用小写字母开头，由 3 至 32 个小写字母、数字、短横线组成") @Nullable String username,
		@NotBlank(message = "请填姓名") @Size(max = 40, message = "姓名最多 40 个字") @Nullable String name,
		@NotBlank(message = "请选择单位") @Nullable String unit, @Nullable List<String> offices) {

	static final AccountForm EMPTY = new AccountForm("", "", "", List.of());

	/** Returns the unit chosen, or says what is wrong. */
	static @Nullable Unit unit(@Nullable String key, List<Unit> units, Errors errors) {
		Unit chosen = units.stream().filter((it) -> it.key().equals(key)).findFirst().orElse(null);
		if (chosen == null && !errors.hasFieldErrors("unit")) {
			errors.rejectValue("unit", "missing", "请选择单位");
		}
		return chosen;
	}

	/** Returns the offices ticked, or says what is wrong with them in that unit. */
	static Set<Role> offices(@Nullable List<String> names, @Nullable Unit unit, Errors errors) {
		List<String> ticked = Objects.requireNonNullElse(names, List.of());
		Set<Role> offices = Arrays.stream(Role.values())
			.filter((role) -> ticked.contains(role.name()))
			.collect(Collectors.toSet());
		if (offices.isEmpty()) {
			errors.rejectValue("offices", "missing", "请至少选一个岗位");
		}
		else if (unit != null && !unit.offices().containsAll(offices)) {
			errors.rejectValue("offices", "elsewhere", unit.name() + "只有这些岗位："
					+ unit.offices().stream().sorted().map(Role::label).collect(Collectors.joining("、")));
		}
		return offices;
	}

}
