package cn.nanshan.minsheng.reference;

/**
 * Some words of the manual in one look, so that the page escapes them like any text.
 *
 * @param words what is read
 * @param look how it looks
 * @param href where it leads, empty unless it is a link
 */
record ManualSpan(String words, Look look, String href) {

	static ManualSpan of(String words, Look look) {
		return new ManualSpan(words, look, "");
	}

	/** How words look. */
	enum Look {

		/** Ordinary words. */
		PLAIN,

		/** Words that stand on a page exactly like this: a button, a field, a state. */
		STRONG,

		/** A number, an address or a clause. */
		CODE,

		/** Leads to a page or a chapter. */
		LINK

	}

}
