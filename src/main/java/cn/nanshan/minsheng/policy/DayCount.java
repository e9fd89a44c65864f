package cn.nanshan.minsheng.policy;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A deadline with every day of its count, for whoever asks how it came about.
 *
 * @param deadline the deadline
 * @param days every day from the one after the start to the last, in their order
 * @param caveats what to say of years whose holidays were not entered
 */
public record DayCount(Deadline deadline, List<CountedDay> days, List<String> caveats) {

	public DayCount {
		days = List.copyOf(days);
		caveats = List.copyOf(caveats);
	}

	/** Returns the days left out or moved over, holidays by name, in one sentence. */
	public String skipped() {
		List<CountedDay> out = this.days.stream().filter((day) -> day.role() != CountedDay.Role.COUNTED).toList();
		return out.isEmpty() ? "没有跳过的日子"
				: out.stream()
					.map((day) -> "%d月%d日（%s）".formatted(day.day().getMonthValue(), day.day().getDayOfMonth(),
							day.note().isEmpty() ? day.role().label() : day.note()))
					.collect(Collectors.joining("、"));
	}

	/** Returns whether counting today gives another day than the one that was kept. */
	public boolean isLongerThanCounted() {
		return !this.days.isEmpty() && this.deadline.last().isAfter(this.days.get(this.days.size() - 1).day());
	}

}
