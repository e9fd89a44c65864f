package cn.nanshan.minsheng.document;

/**
 * A piece of a file with its place: a page, a paragraph, a cell.
 *
 * @param place where it stands, in words
 * @param text what it says
 */
record TextPart(String place, String text) {

	/** Leaves out the text, so that no log ever holds it. */
	@Override
	public String toString() {
		return "TextPart[" + this.place + "]";
	}

}
