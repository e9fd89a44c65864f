package cn.nanshan.minsheng.household;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who is on a community's roster, as far as a new entry must differ.
 *
 * @param persons indexes of identity numbers
 * @param homes homes with the category of somebody without an identity number
 */
record ListedFamilies(Set<String> persons, Set<String> homes) {

	/** Returns how a home and a category are written in {@link #homes}. */
	static String home(HouseholdLabel label, String category) {
		return label + "|" + category;
	}

	/** Returns whether an entry would be a second one. */
	boolean holds(@Nullable String person, String home) {
		return (person != null) ? this.persons.contains(person) : this.homes.contains(home);
	}

}
