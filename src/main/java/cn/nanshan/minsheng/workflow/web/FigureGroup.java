package cn.nanshan.minsheng.workflow.web;

import java.util.Arrays;
import java.util.List;

import cn.nanshan.minsheng.policy.Origin;
import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.StreetFigure;
import cn.nanshan.minsheng.policy.Term;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.web.Choice;

/**
 * Figures of one kind as the form of a regulation asks for them.
 *
 * @param label what they are about
 * @param fields a field for each
 */
record FigureGroup(String label, List<Field> fields) {

	/** Returns all groups, with what the district sets on the day of its terms. */
	static List<FigureGroup> all(PolicyTerms district) {
		return Arrays.stream(StreetFigure.Group.values())
			.map((group) -> new FigureGroup(group.label(),
					Arrays.stream(StreetFigure.values())
						.filter((figure) -> figure.group() == group)
						.map((figure) -> Field.of(figure, district.term(figure.key())))
						.toList()))
			.toList();
	}

	/**
	 * One figure to be typed or chosen.
	 *
	 * @param path its place in the form
	 * @param label what it is, with its unit
	 * @param hint the district's figure, which way a street may go, and its source
	 * @param choices the words to choose from, empty if it is typed
	 */
	record Field(String path, String label, String hint, List<Choice> choices) {

		static Field of(StreetFigure figure, Term district) {
			TermKey key = figure.key();
			String label = key.unit().isEmpty() ? key.label() : key.label() + "（" + key.unit() + "）";
			return new Field(RegulationForm.path(key), label,
					"区定 %s，%s　%s".formatted(FigureWords.of(key, district.value()), freedom(key), source(district)),
					figure.choices().stream().map((it) -> Choice.of(it, FigureWords.of(key, it))).toList());
		}

		private static String freedom(TermKey key) {
			return switch (key.setter()) {
				case STREET_LOWER -> "街道只能调低";
				case STREET_HIGHER -> "街道只能调高";
				default -> "街道可另选";
			};
		}

		private static String source(Term district) {
			return (district.origin() == Origin.LAW) ? "法规原文" : "系统默认";
		}

	}

}
