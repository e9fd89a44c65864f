package cn.nanshan.minsheng.exclusion;

import org.jspecify.annotations.Nullable;

/**
 * What narrows the list of rows; what is absent does not.
 *
 * @param kind a register
 * @param year a year
 * @param street code of a street
 * @param words words of the name
 * @param struck true for what was struck only, false for what counts only
 */
public record RegisterFilter(@Nullable RegisterKind kind, @Nullable Integer year, @Nullable String street,
		@Nullable String words, @Nullable Boolean struck) {

}
