package cn.nanshan.minsheng.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

import cn.nanshan.minsheng.shared.Money;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as an office prints and sends it, written row by row without holding it: A4
 * landscape, a title, a line that says unit, day and person, headings on every page.
 * Words are text cells and never formulas, so that a long number keeps all its digits.
 */
public final class OfficeSheet implements AutoCloseable {

	private static final int FIRST = 3;

	private static final int FLUSH = 500;

	private final Workbook workbook;

	private final Worksheet sheet;

	private int row = FIRST;

	private int column;

	/**
	 * Begins a workbook with its sheet.
	 * @param out where it is written to
	 * @param title what stands above the table
	 * @param note unit, day and person, below the title
	 * @param headings the columns
	 */
	public OfficeSheet(OutputStream out, String title, String note, List<Heading> headings) {
		this.workbook = new Workbook(out, "nanshan-minsheng", "1.0");
		this.sheet = this.workbook.newWorksheet(title);
		this.sheet.pageOrientation("landscape");
		this.sheet.paperSize(PaperSize.A4_PAPER);
		this.sheet.setFitToPage(true);
		this.sheet.fitToWidth((short) 1);
		this.sheet.fitToHeight((short) 0);
		this.sheet.repeatRows(0, FIRST - 1);
		this.sheet.footer("第 &P 页 共 &N 页", Position.CENTER);
		this.sheet.freezePane(0, FIRST);
		above(0, title, headings.size());
		above(1, note, headings.size());
		this.sheet.style(0, 0).bold().fontSize(16).horizontalAlignment("center").set();
		for (int at = 0; at < headings.size(); at++) {
			this.sheet.width(at, headings.get(at).width());
			this.sheet.inlineString(FIRST - 1, at, headings.get(at).words());
			this.sheet.style(FIRST - 1, at).bold().fillColor("EEF3F8").borderStyle("thin").set();
		}
	}

	private void above(int line, String words, int columns) {
		this.sheet.inlineString(line, 0, words);
		this.sheet.range(line, 0, line, columns - 1).merge();
	}

	/** Adds words as the next cell of the row. */
	public OfficeSheet text(String words) {
		this.sheet.inlineString(this.row, this.column, words);
		this.sheet.style(this.row, this.column).format("@").wrapText(true).borderStyle("thin").set();
		this.column++;
		return this;
	}

	/** Adds a sum as the next cell of the row, a number that a spreadsheet can add up. */
	public OfficeSheet sum(Money sum) {
		this.sheet.value(this.row, this.column, sum.yuan());
		this.sheet.style(this.row, this.column).format("#,##0.00").borderStyle("thin").set();
		this.column++;
		return this;
	}

	/** Adds a whole number as the next cell of the row. */
	public OfficeSheet number(long value) {
		this.sheet.value(this.row, this.column, value);
		this.sheet.style(this.row, this.column).borderStyle("thin").set();
		this.column++;
		return this;
	}

	/** Ends the row. */
	public void end() {
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

	/**
	 * A column.
	 *
	 * @param words its heading
	 * @param width its width in characters
	 */
	public record Heading(String words, int width) {

	}

}
