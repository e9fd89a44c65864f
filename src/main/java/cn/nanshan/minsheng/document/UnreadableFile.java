package cn.nanshan.minsheng.document;

/** A file that cannot be looked into and so is not made public. */
class UnreadableFile extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates a refusal.
	 * @param rest the sentence behind the name of the file
	 */
	UnreadableFile(String rest) {
		super(rest);
	}

	String rest() {
		return String.valueOf(getMessage());
	}

}
