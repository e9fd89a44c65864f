package cn.nanshan.minsheng.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The merged cells of a sheet: only one of them holds what all of them show. */
final class MergedCells {

	private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

	private final List<Range> ranges = new ArrayList<>();

	/** Adds a range as the sheet names it, such as A2:A5. */
	void add(String reference) {
		Matcher range = RANGE.matcher(reference);
		if (range.matches()) {
			this.ranges.add(new Range(reference, column(range.group(1)), Integer.parseInt(range.group(2)),
					column(range.group(3)), Integer.parseInt(range.group(4))));
		}
	}

	/** Returns what to say of the cells of a row, by their place. */
	Map<Integer, String> complaints(int line) {
		Map<Integer, String> complaints = new HashMap<>();
		for (Range range : this.ranges) {
			if (range.top <= line && line <= range.bottom) {
				for (int i = range.left; i <= range.right; i++) {
					complaints.put(i, "在合并单元格 " + range.reference + " 里，请取消合并，每一行都填写");
				}
			}
		}
		return complaints;
	}

	private static int column(String letters) {
		int column = 0;
		for (int i = 0; i < letters.length(); i++) {
			column = column * 26 + letters.charAt(i) - 'A' + 1;
		}
		return column - 1;
	}

	private record Range(String reference, int left, int top, int right, int bottom) {
	}

}
