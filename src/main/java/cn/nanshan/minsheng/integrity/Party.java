package cn.nanshan.minsheng.integrity;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * A unit that could gain from a decision, as the declarations are compared with it
 * (COI-09).
 *
 * @param name its name
 * @param creditCode its 统一社会信用代码, empty for a body that has none
 * @param people legal representative, shareholders and key people
 */
public record Party(String name, String creditCode, Set<String> people) {

	public Party {
		people = people.stream().map(Party::plain).filter((person) -> !person.isEmpty()).collect(Collectors.toSet());
	}

	/** Creates a party that is compared by name only. */
	public Party(String name, Set<String> people) {
		this(name, "", people);
	}

	/** Returns whether a declared unit is this one, by its name or its credit code. */
	boolean isCalled(String unit) {
		String declared = plain(unit);
		return declared.equals(plain(this.name))
				|| (!this.creditCode.isEmpty() && declared.equalsIgnoreCase(plain(this.creditCode)));
	}

	boolean names(String person) {
		return this.people.contains(plain(person));
	}

	/** Spaces and full-width brackets are typed differently by everybody. */
	private static String plain(String text) {
		return text.replaceAll("[\\s\\u3000·]", "").replace('（', '(').replace('）', ')');
	}

}
