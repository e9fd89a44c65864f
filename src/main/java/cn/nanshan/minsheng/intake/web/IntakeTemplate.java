package cn.nanshan.minsheng.intake.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.nanshan.minsheng.intake.IntakeColumn;
import cn.nanshan.minsheng.intake.IntakeKind;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The empty workbook of a list: headings with a word on each, text cells so that no digit
 * is lost, drop-downs, and a second sheet that says what may be chosen.
 */
final class IntakeTemplate {

	private static final int ROWS = 20_000;

	private static final int FIRST_CHOICE = 4;

	private final Worksheet sheet;

	private final Worksheet words;

	private final Map<String, List<String>> choices;

	private int lists = FIRST_CHOICE;

	private IntakeTemplate(Worksheet sheet, Worksheet words, Map<String, List<String>> choices) {
		this.sheet = sheet;
		this.words = words;
		this.choices = choices;
	}

	static void write(IntakeKind kind, Map<String, List<String>> choices, OutputStream out) throws IOException {
		try (Workbook workbook = new Workbook(out, "nanshan-minsheng", "1.0")) {
			Worksheet sheet = workbook.newWorksheet(kind.title());
			IntakeTemplate template = new IntakeTemplate(sheet, workbook.newWorksheet("填写说明"), choices);
			List<IntakeColumn> columns = new ArrayList<>(kind.columns());
			template.explain(0, List.of("列", "必填", "怎么填"));
			for (int i = 0; i < columns.size(); i++) {
				template.column(i, columns.get(i));
			}
			sheet.freezePane(0, 1);
		}
	}

	private void column(int place, IntakeColumn column) {
		this.sheet.width(place, column.width());
		this.sheet.style(place).format("@").set();
		this.sheet.inlineString(0, place, column.heading());
		this.sheet.style(0, place).bold().fillColor(column.isNeeded() ? "FFF2CC" : "EEF3F8").set();
		this.sheet.comment(0, place, column.hint());
		explain(place + 1, List.of(column.heading(), column.isNeeded() ? "必填" : "可不填", column.hint()));
		List<String> allowed = this.choices.get(column.heading());
		if (allowed != null && !allowed.isEmpty()) {
			choose(place, column, allowed);
		}
	}

	private void choose(int place, IntakeColumn column, List<String> allowed) {
		this.words.inlineString(0, this.lists, column.heading() + "可选");
		this.words.style(0, this.lists).bold().set();
		this.words.width(this.lists, column.width());
		for (int i = 0; i < allowed.size(); i++) {
			this.words.inlineString(i + 1, this.lists, allowed.get(i));
		}
		this.sheet.range(1, place, ROWS, place)
			.validateWithList(this.words.range(1, this.lists, allowed.size(), this.lists))
			.allowBlank(true)
			.showErrorMessage(true)
			.errorTitle(column.heading())
			.error("请从下拉列表中选择");
		this.lists++;
	}

	private void explain(int row, List<String> cells) {
		for (int i = 0; i < cells.size(); i++) {
			this.words.inlineString(row, i, cells.get(i));
			this.words.width(i, (i == 2) ? 60 : 14);
		}
	}

}
