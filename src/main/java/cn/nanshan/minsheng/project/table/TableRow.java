package cn.nanshan.minsheng.project.table;

import java.util.List;

/**
 * One row of a table as it stands in the file.
 *
 * @param line row number in the file, from 1
 * @param cells its cells as text
 */
public record TableRow(int line, List<String> cells) {

	public TableRow {
		cells = List.copyOf(cells);
	}

	/** Returns a cell without surrounding blanks, empty beyond the last. */
	public String cell(int index) {
		return (index >= 0 && index < this.cells.size()) ? this.cells.get(index).strip() : "";
	}

	public boolean isEmpty() {
		return this.cells.stream().allMatch(String::isBlank);
	}

}
