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
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as a workbook that prints on A4 across: title, who made it and when, a
 * heading on every page. Rows are written one by one and never held. Words are text cells
 * and never formulas, whatever they begin with.
 */
public final class PrintedSheet<R> implements AutoCloseable {

	private static final int FLUSH = 500;

	private static final int HEADING = 2;

	private final List<PrintedColumn<R>> columns;

	private final Workbook workbook;

	private final Worksheet sheet;

	private int row;

	/**
	 * Begins a workbook with everything above the first row.
	 * @param out where it is written to
	 * @param head what stands over the table
	 * @param columns its columns
	 */
	public PrintedSheet(OutputStream out, PrintedHead head, List<PrintedColumn<R>> columns) {
		this.columns = columns;
		this.workbook = new Workbook(out, "nanshan-minsheng", "1.0");
		this.sheet = this.workbook.newWorksheet(head.title());
		setUpPages();
		across(head.title());
		this.sheet.style(0, 0).bold().fontSize(16).horizontalAlignment("center").set();
		this.row = 1;
		across(head.line());
		this.row = HEADING;
		for (int i = 0; i < columns.size(); i++) {
			this.sheet.width(i, columns.get(i).width());
			text(i, columns.get(i).heading());
			this.sheet.style(HEADING, i).bold().fillColor("EEF3F8").wrapText(true).set();
		}
		this.sheet.freezePane(0, HEADING + 1);
		this.row++;
	}

	private void setUpPages() {
		this.sheet.paperSize(PaperSize.A4_PAPER);
		this.sheet.pageOrientation("landscape");
		this.sheet.setFitToPage(true);
		this.sheet.fitToWidth((short) 1);
		this.sheet.fitToHeight((short) 0);
		this.sheet.repeatRows(HEADING);
		this.sheet.footer("第 &P 页　共 &N 页", Position.CENTER);
	}

	private void across(String words) {
		text(0, words);
		this.sheet.range(this.row, 0, this.row, this.columns.size() - 1).merge();
	}

	/** Adds a row. */
	public void add(R line) {
		for (int i = 0; i < this.columns.size(); i++) {
			cell(i, this.columns.get(i).cell().apply(line));
		}
		this.row++;
		if (this.row % FLUSH == 0) {
			flush();
		}
	}

	/** Adds the last row, which sums up those before it. */
	public void total(R line) {
		int last = this.row;
		for (int i = 0; i < this.columns.size(); i++) {
			cell(i, this.columns.get(i).cell().apply(line));
			this.sheet.style(last, i).bold().set();
		}
		this.row++;
	}

	private void cell(int column, @Nullable Object value) {
		if (value instanceof Money sum) {
			this.sheet.value(this.row, column, sum.yuan());
			this.sheet.style(this.row, column).format("#,##0.00").set();
		}
		else if (value instanceof Number number) {
			this.sheet.value(this.row, column, number);
		}
		else if (value != null) {
			text(column, value.toString());
			if (this.columns.get(column).figure()) {
				this.sheet.style(this.row, column).horizontalAlignment("right").set();
			}
		}
	}

	private void text(int column, String words) {
		this.sheet.inlineString(this.row, column, words);
		this.sheet.style(this.row, column).format("@").set();
	}

	private void flush() {
		try {
			this.sheet.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.workbook.finish();
	}

}
