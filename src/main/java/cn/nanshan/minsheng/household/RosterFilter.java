package cn.nanshan.minsheng.household;

import org.jspecify.annotations.Nullable;

/**
 * Which families a list shows; what is absent does not narrow it.
 *
 * @param year year in which they were or were not asked
 * @param street code of the street
 * @param community code of the community
 * @param category code of the category
 * @param asked whether they were asked in that year
 * @param exact a whole phone or identity number to find without decrypting any
 */
public record RosterFilter(int year, @Nullable String street, @Nullable String community, @Nullable String category,
		@Nullable Boolean asked, @Nullable String exact) {

}
