package cn.nanshan.minsheng.workflow;

import java.util.Optional;

import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.TermKey;

/**
 * The usual size of a residents' council; a default that a street may change, noted and
 * never enforced (MF-22).
 *
 * @param least fewest members
 * @param most most members
 */
public record BodySize(int least, int most) {

	/** Returns the usual size on the day of the terms. */
	public static BodySize in(PolicyTerms terms) {
		return new BodySize(terms.count(TermKey.MEMBERS_LEAST), terms.count(TermKey.MEMBERS_MOST));
	}

	/**
	 * Returns what to say of a body of another size, empty if there is nothing to say.
	 */
	public Optional<String> note(BodyKind kind, int members) {
		boolean usual = members >= this.least && members <= this.most;
		return (kind != BodyKind.RESIDENTS_COUNCIL || usual) ? Optional.empty()
				: Optional.of("居民议事会一般 %d 至 %d 人（系统默认，街道可改），现在 %d 人，不影响召开".formatted(this.least, this.most, members));
	}

}
