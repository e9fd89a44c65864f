package cn.nanshan.minsheng.table;

/** A file that cannot be read as a table; says in Chinese where and what to do. */
public class TableRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates a refusal.
	 * @param sentence why, where, and what to do
	 */
	public TableRefused(String sentence) {
		super(sentence);
	}

	/** Returns the sentence for the page. */
	public String sentence() {
		return String.valueOf(getMessage());
	}

}
