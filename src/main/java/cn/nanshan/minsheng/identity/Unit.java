package cn.nanshan.minsheng.identity;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A unit that people act for.
 *
 * @param key short text that stays the same, such as {@code TY} or a statistical code
 * @param name as the pages show it
 * @param scope what its people reach
 * @param offices the offices there are
 */
public record Unit(String key, String name, Scope scope, Set<Role> offices) {

	public Unit {
		offices = Set.copyOf(offices);
	}

	/** Returns a unit with all offices of its level. */
	public static Unit of(String key, String name, Scope scope) {
		return new Unit(key, name, scope,
				Arrays.stream(Role.values())
					.filter((role) -> role.level() == scope.level())
					.collect(Collectors.toSet()));
	}

}
