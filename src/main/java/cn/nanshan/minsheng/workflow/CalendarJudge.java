package cn.nanshan.minsheng.workflow;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import cn.nanshan.minsheng.policy.CalendarDay;
import cn.nanshan.minsheng.policy.Holidays;
import cn.nanshan.minsheng.table.Days;
import cn.nanshan.minsheng.table.Line;
import cn.nanshan.minsheng.table.Lines;
import org.jspecify.annotations.Nullable;

/** Judges an announcement of holidays line by line against the calendar as it stands. */
final class CalendarJudge {

	private static final String OFF = "放假";

	private static final String WORK = "调休上班";

	private static final String BACK = "恢复平常";

	private static final int LONGEST_NAME = 20;

	private final int year;

	private final Holidays known;

	private final Map<LocalDate, Integer> seen = new HashMap<>();

	private CalendarJudge(int year, Holidays known) {
		this.year = year;
		this.known = known;
	}

	/** Reads a list, with or without its heading. */
	static Lines read(byte[] file) {
		return Lines.of(headed(file), List.of(CalendarColumn.values()));
	}

	private static byte[] headed(byte[] file) {
		String text = new String(file, StandardCharsets.UTF_8);
		String first = text.strip().split("[,，\\t\\n]", 2)[0].strip();
		if (Days.of(first).isEmpty() || text.indexOf('\uFFFD') >= 0) {
			return file;
		}
		String separator = text.contains("\t") ? "\t" : ",";
		return (String.join(separator, "日期", "安排", "名称") + "\n" + text.replace('，', ','))
			.getBytes(StandardCharsets.UTF_8);
	}

	/** Returns the list as text, for the form that confirms it and for the record. */
	static String text(Lines lines) {
		StringBuilder text = new StringBuilder("日期\t安排\t名称\n");
		lines.rows()
			.forEach((line) -> text.append(line.cell(CalendarColumn.DAY))
				.append('\t')
				.append(line.cell(CalendarColumn.KIND))
				.append('\t')
				.append(line.cell(CalendarColumn.NAME))
				.append('\n'));
		return text.toString();
	}

	static List<CalendarLine> judge(int year, Lines lines, Holidays known) {
		CalendarJudge judge = new CalendarJudge(year, known);
		List<CalendarLine> judged = new ArrayList<>();
		lines.rows().forEach((line) -> judged.add(judge.judge(line)));
		return judged;
	}

	private CalendarLine judge(Line line) {
		String kind = line.cell(CalendarColumn.KIND).strip();
		String name = line.cell(CalendarColumn.NAME).strip();
		Optional<LocalDate> day = Days.of(line.cell(CalendarColumn.DAY));
		if (day.isEmpty()) {
			return wrong(line, null, "“%s”不是日期".formatted(line.cell(CalendarColumn.DAY)));
		}
		String wrong = wrong(line, day.get(), kind, name);
		if (!wrong.isEmpty()) {
			return wrong(line, day.get(), wrong);
		}
		CalendarDay announced = kind.equals(BACK) ? null : new CalendarDay(day.get(), kind.equals(WORK), name);
		CalendarDay before = this.known.of(day.get()).orElse(null);
		CalendarLine.Kind verdict = Objects.equals(announced, before) ? CalendarLine.Kind.SAME
				: (before == null) ? CalendarLine.Kind.NEW : CalendarLine.Kind.CHANGED;
		return new CalendarLine(line.number(), typed(line), day.get(), words(before, day.get()),
				words(announced, day.get()), announced, verdict, "");
	}

	private String wrong(Line line, LocalDate day, String kind, String name) {
		Integer earlier = this.seen.putIfAbsent(day, line.number());
		if (earlier != null) {
			return "与第 " + earlier + " 行是同一天";
		}
		if (day.getYear() != this.year) {
			return "不是 " + this.year + " 年的日子";
		}
		if (!List.of(OFF, WORK, BACK).contains(kind)) {
			return "安排应为“放假”“调休上班”或“恢复平常”，现在是“" + kind + "”";
		}
		if (kind.equals(WORK) && !Holidays.isWeekend(day)) {
			return "本来就是工作日，不用调休上班";
		}
		if (!kind.equals(BACK) && name.isEmpty()) {
			return "没有写节日名称";
		}
		return (name.length() > LONGEST_NAME) ? "名称最多 20 个字" : "";
	}

	private static CalendarLine wrong(Line line, @Nullable LocalDate day, String note) {
		return new CalendarLine(line.number(), typed(line), day, "", "", null, CalendarLine.Kind.WRONG, note);
	}

	private static String typed(Line line) {
		return String
			.join(" ", line.cell(CalendarColumn.DAY), line.cell(CalendarColumn.KIND), line.cell(CalendarColumn.NAME))
			.strip();
	}

	private static String words(@Nullable CalendarDay day, LocalDate date) {
		if (day == null) {
			return Holidays.isWeekend(date) ? "周末" : "工作日";
		}
		return (day.working() ? WORK : OFF) + "（" + day.name() + "）";
	}

}
