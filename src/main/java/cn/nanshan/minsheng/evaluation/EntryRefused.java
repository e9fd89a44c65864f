package cn.nanshan.minsheng.evaluation;

/**
 * What was entered does not fit what is on record; says at which field of the form, in a
 * sentence for the page.
 */
public class EntryRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String field;

	EntryRefused(String field, String sentence) {
		super(sentence);
		this.field = field;
	}

	/** Returns the component of the form it concerns. */
	public String field() {
		return this.field;
	}

	/** Returns the sentence for the page. */
	public String sentence() {
		return String.valueOf(getMessage());
	}

}
