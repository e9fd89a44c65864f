package cn.nanshan.minsheng.shared;

/**
 * The action cannot happen as things stand, for a reason that no change of the form
 * mends; answered with 409 and the sentence.
 */
public class Refused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String sentence;

	/**
	 * Creates a refusal.
	 * @param sentence why, and what to do, in Chinese for the page
	 */
	public Refused(String sentence) {
		super(sentence);
		this.sentence = sentence;
	}

	/** Returns the sentence for the page. */
	public String sentence() {
		return this.sentence;
	}

}
