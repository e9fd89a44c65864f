package cn.nanshan.minsheng.report.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.shared.Money;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The grid as a workbook: the groups of the page one below the other, each with its own
 * heads. Words are text cells and never formulas; sums are numbers.
 */
final class GridWorkbook implements AutoCloseable {

	private static final List<String> FIRST = List.of("编号", "项目", "社区", "类型、轨道", "申报额（元）", "责任人", "例外（条）", "现在等谁");

	private static final List<Integer> WIDTHS = List.of(20, 44, 20, 20, 16, 12, 9, 48);

	private static final int SUM = 4;

	private final Workbook workbook;

	private final Worksheet sheet;

	private int row;

	private String group = "";

	GridWorkbook(OutputStream out) {
		this.workbook = new Workbook(out, "nanshan-minsheng", "1.0");
		this.sheet = this.workbook.newWorksheet("审批总览");
		for (int column = 0; column < WIDTHS.size(); column++) {
			this.sheet.width(column, WIDTHS.get(column));
		}
	}

	void add(String title, List<String> columns, GridPage.Row line) {
		if (!title.equals(this.group)) {
			begin(title, columns);
		}
		List<String> words = new ArrayList<>(List.of(line.number(), line.name(), line.place(), line.kind(), "",
				line.responsible(), String.valueOf(line.waivers()),
				line.waiting().stream().map(GridPage.Holder::inWords).collect(Collectors.joining("；"))));
		line.cells().forEach((cell) -> words.add(cell.inWords()));
		words(words, false);
		Money asked = line.asked();
		if (asked != null) {
			this.sheet.value(this.row, SUM, asked.yuan());
			this.sheet.style(this.row, SUM).format("#,##0.00").set();
		}
		this.row++;
	}

	private void begin(String title, List<String> columns) {
		this.row += this.group.isEmpty() ? 0 : 1;
		this.group = title;
		words(List.of(title), true);
		this.row++;
		List<String> heads = new ArrayList<>(FIRST);
		heads.addAll(columns);
		words(heads, true);
		this.row++;
	}

	private void words(List<String> words, boolean bold) {
		for (int column = 0; column < words.size(); column++) {
			this.sheet.inlineString(this.row, column, words.get(column));
			if (bold) {
				this.sheet.style(this.row, column).bold().format("@").set();
			}
			else {
				this.sheet.style(this.row, column).format("@").set();
			}
		}
	}

	@Override
	public void close() throws IOException {
		this.workbook.finish();
	}

}
