package cn.nanshan.minsheng.shared;

/**
 * An order of a long list in which a page starts beyond a {@link PageKey}; what is equal
 * is told apart by its id.
 *
 * @param column what is sorted by; written by us, never typed
 * @param id the id that tells equal values apart
 * @param ascending whether small comes first
 */
public record SortKey(String column, String id, boolean ascending) {

	/** Returns the order by clause, turned round for a page before a key. */
	public String orderBy(boolean backwards) {
		String direction = (this.ascending != backwards) ? "asc" : "desc";
		return " order by %s %s, %s %s".formatted(this.column, direction, this.id, direction);
	}

	/**
	 * Returns the condition that rows lie beyond {@code :keyValue} and {@code :keyId}.
	 */
	public String beyond(boolean backwards) {
		return "(%s, %s) %s (:keyValue, :keyId)".formatted(this.column, this.id,
				(this.ascending != backwards) ? ">" : "<");
	}

}
