package cn.nanshan.minsheng.integrity;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * A unit that could gain from a decision, as the declarations are compared with it
 * (COI-09).
 *
 * @param name its name
 * @param people legal representative, shareholders and key people
 */
public record Party(String name, Set<String> people) {

	public Party {
		people = people.stream().map(Party::plain).filter((person) -> !person.isEmpty()).collect(Collectors.toSet());
	}

	boolean isCalled(String unit) {
		return plain(unit).equals(plain(this.name));
	}

	boolean names(String person) {
		return this.people.contains(plain(person));
	}

	/** Spaces and full-width brackets are typed differently by everybody. */
	private static String plain(String text) {
		return text.replaceAll("[\\s\\u3000·]", "").replace('（', '(').replace('）', ')');
	}

}
