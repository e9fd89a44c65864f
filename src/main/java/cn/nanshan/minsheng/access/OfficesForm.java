package cn.nanshan.minsheng.access;

import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.Unit;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Another unit or other offices as typed.
 *
 * @param unit key of the unit
 * @param offices names of the offices
 */
record OfficesForm(@NotBlank(message = "请选择单位") @Nullable String unit, @Nullable List<String> offices) {

	static OfficesForm of(Actor person, List<Unit> units) {
		String unit = units.stream()
			.filter((it) -> it.scope().equals(person.scope()) && it.offices().containsAll(person.roles()))
			.map(Unit::key)
			.findFirst()
			.orElse("");
		return new OfficesForm(unit, person.roles().stream().map(Role::name).toList());
	}

}
