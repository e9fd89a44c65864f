package cn.nanshan.minsheng.funding;

/**
 * Something that is still open in a street's year.
 *
 * @param kind what kind of matter
 * @param sentence what it is, with its project
 * @param href page on which it is settled
 */
public record YearEndMatter(Kind kind, String sentence, String href) {

	/** What may be open at the end of a year. */
	public enum Kind {

		/** A project that waits for the street's decision. */
		ASKED,
		/** A payment, a refund or a retention kept that is under way. */
		PAYMENT,
		/** A duty that is past its day. */
		DUTY

	}

}
