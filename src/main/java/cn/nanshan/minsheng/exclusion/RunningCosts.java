package cn.nanshan.minsheng.exclusion;

import java.util.List;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.policy.Verdict;

/**
 * The lines that are recognised as running costs, which a street pays from its own
 * department budget (FUND-06).
 *
 * @param lines each with its words
 */
public record RunningCosts(List<Line> lines) {

	/** Nothing was recognised. */
	public static final RunningCosts NONE = new RunningCosts(List.of());

	public RunningCosts {
		lines = List.copyOf(lines);
	}

	/**
	 * Returns what FUND-06 says.
	 * @param what what was looked at, such as 预算
	 */
	public Verdict judge(String what) {
		String found = this.lines.isEmpty() ? what + "里没有日常办公、差旅、招待、人员工资、水电等工作经费"
				: this.lines.stream()
					.map((line) -> "%s“%s”含“%s”".formatted(what, line.text(), String.join("”“", line.words())))
					.collect(Collectors.joining("；"));
		return Verdict.of(this.lines.isEmpty(), found, "工作经费在街道部门预算内统筹，不从项目资金列支；确实不是的，把用途写清楚");
	}

	/**
	 * A line that is recognised.
	 *
	 * @param text what it says
	 * @param words the words by which it was
	 */
	public record Line(String text, List<String> words) {

		public Line {
			words = List.copyOf(words);
		}

	}

}
