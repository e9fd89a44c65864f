package cn.nanshan.minsheng.policy;

/**
 * What the catalogue says of a clause.
 *
 * @param id such as {@code MF-03}; a row of the source that mixes forces is split into -a
 * and -b
 * @param section the heading under which it is cited
 * @param sentence as the page shows it
 * @param force how strongly it binds
 * @param origin law or default
 * @param source where it was published
 * @param enforcement how it is enforced where no rule carries it
 */
public record ClauseText(String id, Section section, String sentence, Force force, Origin origin, String source,
		Enforcement enforcement) {

	public ClauseText(String id, Section section, String sentence, Force force, Origin origin, String source) {
		this(id, section, sentence, force, origin, source, Enforcement.NOT_YET);
	}

}
