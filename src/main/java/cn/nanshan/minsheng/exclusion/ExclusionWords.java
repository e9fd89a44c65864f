package cn.nanshan.minsheng.exclusion;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of one day. Exceptions are taken out of a text before hits are looked for in
 * the rest, so that 农民工工资 is no 工资 while 人员工资 beside it still is.
 *
 * @param words the words in force
 */
record ExclusionWords(List<ExclusionWord> words) {

	/** No text holds it, so nothing is found across a word taken out. */
	private static final String GAP = "\n";

	ExclusionWords {
		words = List.copyOf(words);
	}

	/** Returns the words of a clause that a project's texts hold, each once. */
	List<String> found(ExclusionClause clause, ExclusionSubject subject) {
		String headings = without(clause, subject.headings());
		String all = without(clause, subject.headings() + GAP + subject.content());
		return hits(clause)
			.filter((word) -> ((word.reach() == WordReach.CONTENT) ? all : headings).contains(word.word()))
			.map(ExclusionWord::word)
			.toList();
	}

	/** Returns the words of a clause that one line holds, each once. */
	List<String> found(ExclusionClause clause, String line) {
		String rest = without(clause, line);
		return hits(clause).map(ExclusionWord::word).filter(rest::contains).toList();
	}

	private Stream<ExclusionWord> hits(ExclusionClause clause) {
		return of(clause, WordKind.HIT);
	}

	private String without(ExclusionClause clause, String text) {
		List<String> exceptions = of(clause, WordKind.EXCEPTION).map(ExclusionWord::word)
			.sorted(Comparator.comparingInt(String::length).reversed())
			.toList();
		String rest = text;
		for (String exception : exceptions) {
			rest = rest.replace(exception, GAP);
		}
		return rest;
	}

	private Stream<ExclusionWord> of(ExclusionClause clause, WordKind kind) {
		return this.words.stream().filter((word) -> word.clause() == clause && word.kind() == kind);
	}

}
