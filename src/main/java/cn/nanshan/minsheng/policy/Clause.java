package cn.nanshan.minsheng.policy;

import java.util.Set;

/** One sentence of the 1+7 documents, or a default that a street may change. */
public interface Clause {

	/**
	 * Clauses on the cap of a project: only a street may exceed it, and only for a
	 * project that it organises itself (MF-03).
	 */
	Set<String> CAPS = Set.of("MF-03", "FUND-10", "WORKS-03");

	/** Returns what the catalogue says of it; the other methods read it. */
	ClauseText text();

	RegulationDocument document();

	/** Returns the id in the catalogue, such as {@code MF-03}. */
	default String id() {
		return text().id();
	}

	/** Returns the id without the letter of a split row. */
	default String baseId() {
		return id().replaceAll("-[a-z]$", "");
	}

	/** Returns the heading under which it stands in its document. */
	default String heading() {
		return text().section().title();
	}

	/** Returns the sentence as the page shows it. */
	default String sentence() {
		return text().sentence();
	}

	default Force force() {
		return text().force();
	}

	default Origin origin() {
		return text().origin();
	}

	/** Returns where it was published. */
	default String source() {
		return text().source();
	}

	/** Returns how it is enforced where no rule carries it. */
	default Enforcement enforcement() {
		return text().enforcement();
	}

	/** Returns who may depart from it with a justification. */
	default WaiverAuthority waiverAuthority() {
		if (force() != Force.IN_PRINCIPLE) {
			return WaiverAuthority.NONE;
		}
		return CAPS.contains(id()) ? WaiverAuthority.STREET_LEADER : WaiverAuthority.TASK_FORCE;
	}

	/** Returns whether a street may depart from it with a justification on this track. */
	default boolean waivableOn(Track track) {
		return waiverAuthority() != WaiverAuthority.NONE && (!CAPS.contains(id()) || track == Track.STREET);
	}

}
