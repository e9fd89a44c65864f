package cn.nanshan.minsheng.exclusion;

/**
 * A row of a register that a project looks like.
 *
 * @param entry the row
 * @param likeness how alike the names are, from 0 to 1
 * @param samePlace whether the row is about the same place
 */
public record RegisterHit(RegisterEntry entry, double likeness, boolean samePlace) {

	/** Returns the row as a clerk would quote it. */
	public String inWords() {
		return "%s（%s%s）".formatted(this.entry.text().inWords(), this.entry.kind().label(),
				this.samePlace ? "，同一地点" : "");
	}

}
