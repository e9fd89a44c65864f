package cn.nanshan.minsheng.project.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Formats;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as a workbook, written row by row. Words are text cells and never formulas,
 * whatever a name begins with; sums are numbers.
 */
final class LedgerWorkbook implements AutoCloseable {

	private static final List<String> HEADINGS = List.of("编号", "项目", "社区", "类型", "状态", "等待谁", "应办结", "申报额（元）", "批复额（元）",
			"合同额（元）", "已付（元）", "付款率", "自何时", "轨道");

	private static final List<Integer> WIDTHS = List.of(20, 44, 22, 9, 12, 22, 10, 16, 16, 16, 16, 9, 12, 14);

	private static final Formats FORMATS = new Formats();

	private static final int FLUSH = 500;

	private final Workbook workbook;

	private final Worksheet sheet;

	private int row;

	LedgerWorkbook(OutputStream out) {
		this.workbook = new Workbook(out, "nanshan-minsheng", "1.0");
		this.sheet = this.workbook.newWorksheet("项目台账");
		for (int i = 0; i < HEADINGS.size(); i++) {
			this.sheet.width(i, WIDTHS.get(i));
			text(i, HEADINGS.get(i));
			this.sheet.style(0, i).bold().set();
		}
		this.sheet.freezePane(2, 1);
		this.row = 1;
	}

	void add(LedgerLine line) {
		List<String> words = List.of(line.number(), line.name(), line.place(), line.type(), line.state().word(),
				line.waiting(), FORMATS.monthDay((line.due() != null) ? line.due().day() : null));
		for (int i = 0; i < words.size(); i++) {
			text(i, words.get(i));
		}
		sum(7, line.requested());
		sum(8, line.approved());
		sum(9, line.contracted());
		sum(10, line.paid());
		text(11, line.rate());
		text(12, line.since());
		text(13, line.track());
		this.row++;
		if (this.row % FLUSH == 0) {
			flush();
		}
	}

	private void text(int column, String words) {
		this.sheet.inlineString(this.row, column, words);
		this.sheet.style(this.row, column).format("@").set();
	}

	private void sum(int column, @Nullable Money sum) {
		if (sum != null) {
			this.sheet.value(this.row, column, sum.yuan());
			this.sheet.style(this.row, column).format("#,##0.00").set();
		}
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
