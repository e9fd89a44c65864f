package cn.nanshan.minsheng.table;

import java.util.Map;

/**
 * One row of a list whose columns are known. What it says may be personal and lives in
 * memory only.
 *
 * @param number row number in the file, from 1
 * @param cells what it says, by heading
 * @param complaints cells that cannot be taken as text, in words, by heading
 */
public record Line(int number, Map<String, String> cells, Map<String, String> complaints) {

	public Line {
		cells = Map.copyOf(cells);
		complaints = Map.copyOf(complaints);
	}

	/** Returns what it says in a column, empty if nothing. */
	public String cell(Column column) {
		return this.cells.getOrDefault(column.heading(), "");
	}

	/** Leaves out the cells, so that no log ever holds them. */
	@Override
	public String toString() {
		return "Line[" + this.number + "]";
	}

}
