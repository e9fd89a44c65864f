package cn.nanshan.minsheng.project.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

import cn.nanshan.minsheng.project.WaiverRegister;
import cn.nanshan.minsheng.web.Formats;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The 例外事项清单 as a workbook, written row by row. Words are text cells and never formulas.
 */
final class WaiverWorkbook implements AutoCloseable {

	private static final List<String> HEAD = List.of("条款", "项目编号", "项目或事项", "街道", "社区", "理由", "依据", "会议纪要号", "申请人",
			"批准人", "时间");

	private static final List<Integer> WIDTHS = List.of(12, 20, 40, 14, 18, 50, 30, 22, 24, 14, 14);

	private static final int FLUSH = 500;

	private final Workbook workbook;

	private final Worksheet sheet;

	private final Formats formats = new Formats();

	private int line;

	WaiverWorkbook(OutputStream out) {
		this.workbook = new Workbook(out, "nanshan-minsheng", "1.0");
		this.sheet = this.workbook.newWorksheet("例外事项清单");
		for (int column = 0; column < HEAD.size(); column++) {
			this.sheet.width(column, WIDTHS.get(column));
			this.sheet.inlineString(0, column, HEAD.get(column));
			this.sheet.style(0, column).bold().set();
		}
		this.sheet.freezePane(0, 1);
	}

	void add(WaiverRegister.Row row) {
		this.line++;
		List<String> cells = List.of(row.clause(), row.number(), row.name(), row.street(), row.community(),
				row.justification(), row.basis(), row.minutesNumber(), row.asker(), row.approvedBy(),
				this.formats.date(row.givenAt()));
		for (int column = 0; column < cells.size(); column++) {
			this.sheet.inlineString(this.line, column, cells.get(column));
			this.sheet.style(this.line, column).format("@").set();
		}
		if (this.line % FLUSH == 0) {
			flush();
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
