package cn.nanshan.minsheng.intake;

import java.util.Map;

import cn.nanshan.minsheng.table.Line;

/**
 * A row of a list as it is kept until it is taken, in clear: lives in memory only.
 *
 * @param line the row
 * @param verdict what becomes of it
 * @param reasons what is wrong, by heading
 * @param outcome what it is the same as, or the number under which it is kept now
 */
public record IntakeRow(Line line, Verdict.Kind verdict, Map<String, String> reasons, String outcome) {

	static IntakeRow of(Verdict verdict) {
		return new IntakeRow(verdict.line(), verdict.kind(), verdict.reasons(), verdict.note());
	}

	IntakeRow taken(String number) {
		return new IntakeRow(this.line, Verdict.Kind.TAKEN, Map.of(), number);
	}

	IntakeRow existing(String note) {
		return new IntakeRow(this.line, Verdict.Kind.EXISTING, Map.of(), note);
	}

	IntakeRow refused(String sentence) {
		return new IntakeRow(this.line, Verdict.Kind.WRONG, Map.of("", sentence), "");
	}

	/** Leaves out what the row says, so that no log ever holds it. */
	@Override
	public String toString() {
		return "IntakeRow[%d, %s]".formatted(this.line.number(), this.verdict);
	}

}
