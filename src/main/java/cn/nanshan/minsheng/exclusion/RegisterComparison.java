package cn.nanshan.minsheng.exclusion;

import java.util.Comparator;
import java.util.List;

import cn.nanshan.minsheng.shared.CharacterPairs;

/**
 * Compares a project with rows of the registers: names that are alike, or the same place
 * and a name that is mostly contained in the other.
 */
final class RegisterComparison {

	private static final int MOST = 5;

	private final CharacterPairs name;

	private final CharacterPairs place;

	private final double least;

	RegisterComparison(String name, String place, double least) {
		this.name = CharacterPairs.ofLetters(name);
		this.place = CharacterPairs.ofLetters(place);
		this.least = least;
	}

	/** Returns the rows that it looks like, the most alike first. */
	List<RegisterHit> hits(List<RegisterEntry> candidates) {
		return candidates.stream()
			.filter(this::isAlike)
			.map((entry) -> new RegisterHit(entry, likeness(entry), isSamePlace(entry)))
			.sorted(Comparator.comparingDouble(RegisterHit::likeness).reversed())
			.limit(MOST)
			.toList();
	}

	private boolean isAlike(RegisterEntry entry) {
		return likeness(entry) >= this.least || (isSamePlace(entry)
				&& this.name.covers(CharacterPairs.ofLetters(entry.text().name())) >= this.least);
	}

	private double likeness(RegisterEntry entry) {
		return this.name.likeness(CharacterPairs.ofLetters(entry.text().name()));
	}

	/** A row often says the place within its name only. */
	private boolean isSamePlace(RegisterEntry entry) {
		return this.place.covers(CharacterPairs.ofLetters(entry.text().name() + entry.text().place())) >= this.least;
	}

}
