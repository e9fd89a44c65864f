package cn.nanshan.minsheng.intake.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import cn.nanshan.minsheng.intake.Intake;
import cn.nanshan.minsheng.intake.IntakeColumn;
import cn.nanshan.minsheng.intake.IntakeKind;
import cn.nanshan.minsheng.intake.IntakeRow;
import cn.nanshan.minsheng.intake.Intakes;
import cn.nanshan.minsheng.intake.Verdict;
import cn.nanshan.minsheng.table.WrongLines;
import cn.nanshan.minsheng.web.PageLinks;
import cn.nanshan.minsheng.web.Status;
import cn.nanshan.minsheng.web.Tab;
import org.jspecify.annotations.Nullable;

/**
 * The page of an uploaded list. What a cell says about a person is shown in part.
 *
 * @param kind which list
 * @param intake how far it has come
 * @param interrupted whether it was under way and has not been heard of for a while
 * @param tabs the verdicts with their counts
 * @param lines the rows shown
 * @param links neighbours of this page
 */
record IntakePage(IntakeKind kind, Intake intake, boolean interrupted, List<Tab> tabs, List<Line> lines,
		PageLinks links) {

	static IntakePage of(IntakeKind kind, Intake intake, boolean interrupted, Verdict.@Nullable Kind verdict,
			List<IntakeRow> rows) {
		String address = "/imports/" + kind.key() + "/" + intake.id();
		List<Tab> tabs = Stream.concat(Stream.of(new Tab("全部 " + intake.rows(), address, verdict == null)), Arrays
			.stream(Verdict.Kind.values())
			.filter((it) -> intake.count(it) > 0)
			.map((it) -> new Tab(it.label() + " " + intake.count(it), address + "?show=" + it.name(), it == verdict)))
			.toList();
		boolean more = rows.size() > Intakes.SIZE;
		List<IntakeRow> shown = more ? rows.subList(0, Intakes.SIZE) : rows;
		return new IntakePage(kind, intake, interrupted, tabs, shown.stream().map((row) -> line(kind, row)).toList(),
				PageLinks.of((verdict != null) ? address + "?show=" + verdict.name() : address, null,
						more ? String.valueOf(shown.get(shown.size() - 1).line().number()) : null,
						"每页 %d 行，按文件里的次序".formatted(Intakes.SIZE)));
	}

	public int good() {
		return this.intake.count(Verdict.Kind.GOOD);
	}

	public int taken() {
		return this.intake.count(Verdict.Kind.TAKEN);
	}

	public int wrong() {
		return this.intake.count(Verdict.Kind.WRONG);
	}

	/** Returns whether the good rows are just being taken. */
	public boolean running() {
		return this.intake.state() == Intake.State.RUNNING && !this.interrupted;
	}

	/** Returns whether the good rows, or the rest of them, wait for the clerk. */
	public boolean waiting() {
		return good() > 0 && (this.interrupted || this.intake.state() == Intake.State.JUDGED);
	}

	private static Line line(IntakeKind kind, IntakeRow row) {
		List<String> cells = kind.columns().stream().map((column) -> shown(row, column)).toList();
		String note = row.reasons().isEmpty() ? row.outcome()
				: new WrongLines.WrongLine(row.line(), row.reasons()).inOneSentence(kind.columns());
		return new Line(row.line().number(), row.verdict().label(), status(row.verdict()), note, cells);
	}

	private static String shown(IntakeRow row, IntakeColumn column) {
		return column.veil().over(row.line().cell(column));
	}

	private static Status status(Verdict.Kind verdict) {
		return switch (verdict) {
			case WRONG -> Status.BREACHED;
			case GOOD -> Status.MET;
			case EXISTING -> Status.NOT_APPLICABLE;
			case TAKEN -> Status.DONE;
		};
	}

	/**
	 * A row.
	 *
	 * @param number row number in the file
	 * @param verdict what becomes of it
	 * @param status tone and icon of the verdict
	 * @param note why, or where it is
	 * @param cells its cells in the order of the columns
	 */
	record Line(int number, String verdict, Status status, String note, List<String> cells) {

	}

}
