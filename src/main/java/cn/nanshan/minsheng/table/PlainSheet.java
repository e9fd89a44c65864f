package cn.nanshan.minsheng.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes one sheet row by row without holding it. Words are text cells and never
 * formulas, whatever they begin with.
 */
public final class PlainSheet implements AutoCloseable {

	private static final int FLUSH = 500;

	private final Workbook workbook;

	private final Worksheet sheet;

	private int row;

	private int column;

	/**
	 * Begins a workbook with its sheet.
	 * @param out where it is written to
	 * @param title name of the sheet
	 */
	public PlainSheet(OutputStream out, String title) {
		this.workbook = new Workbook(out, "nanshan-minsheng", "1.0");
		this.sheet = this.workbook.newWorksheet(title);
	}

	/** Adds a column with its heading. */
	public PlainSheet heading(String words, int width) {
		this.sheet.width(this.column, width);
		this.sheet.style(0, this.column).bold().fillColor("EEF3F8").set();
		return text(words);
	}

	/** Adds the next cell of the row. */
	public PlainSheet text(String words) {
		this.sheet.inlineString(this.row, this.column, words);
		this.sheet.style(this.row, this.column).format("@").set();
		this.column++;
		return this;
	}

	/**
	 * Adds the next cell of the row, marked with what is wrong about it, if anything is.
	 */
	public PlainSheet text(String words, @Nullable String wrong) {
		if (wrong != null) {
			this.sheet.style(this.row, this.column).fillColor("FCECEB").set();
			this.sheet.comment(this.row, this.column, wrong);
		}
		return text(words);
	}

	/** Adds a whole number as the next cell of the row. */
	public PlainSheet number(long value) {
		this.sheet.value(this.row, this.column, value);
		this.column++;
		return this;
	}

	/** Ends the row; the heading stays in sight. */
	public void end() {
		if (this.row == 0) {
			this.sheet.freezePane(0, 1);
		}
		this.row++;
		this.column = 0;
		if (this.row % FLUSH == 0) {
			try {
				this.sheet.flush();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	@Override
	public void close() throws IOException {
		this.workbook.finish();
	}

}
