package cn.nanshan.minsheng.table;

import java.util.List;
import java.util.Map;

/**
 * One row of a table as it stands in the file.
 *
 * @param line row number in the file, from 1
 * @param cells its cells as text
 * @param complaints what a cell is that cannot be taken as text, in words, by its place
 */
public record TableRow(int line, List<String> cells, Map<Integer, String> complaints) {

	public TableRow {
		cells = List.copyOf(cells);
		complaints = Map.copyOf(complaints);
	}

	/** Creates a row of plain text. */
	public TableRow(int line, List<String> cells) {
		this(line, cells, Map.of());
	}

	/** Returns a cell without surrounding blanks, empty beyond the last. */
	public String cell(int index) {
		return (index >= 0 && index < this.cells.size()) ? this.cells.get(index).strip() : "";
	}

	public boolean isEmpty() {
		return this.cells.stream().allMatch(String::isBlank) && this.complaints.isEmpty();
	}

}
