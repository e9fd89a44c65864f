package cn.nanshan.minsheng.walk;

import java.util.List;

/** The application did something else than the model expected. */
final class Mismatch extends AssertionError {

	private static final long serialVersionUID = 1L;

	private final String newest;

	/**
	 * Tells what differs, and what was done before.
	 * @param what what differs
	 * @param acts the last acts, the newest at the end
	 */
	Mismatch(String what, List<String> acts) {
		super(what + "\n" + String.join("\n", acts));
		this.newest = acts.get(acts.size() - 1);
	}

	/** Returns the act that it came out at. */
	String newest() {
		return this.newest;
	}

}
