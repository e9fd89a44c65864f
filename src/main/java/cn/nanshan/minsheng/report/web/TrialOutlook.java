package cn.nanshan.minsheng.report.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.report.Trial;

/**
 * What is tried out as pairs of before and after.
 *
 * @param rows the pairs
 */
record TrialOutlook(List<Row> rows) {

	static TrialOutlook of(Trial trial) {
		List<Row> rows = new ArrayList<>();
		rows.add(new Row("年度总额", trial.before().total().toString(), trial.after().total().toString()));
		rows.add(new Row("已占用", trial.before().committed().toString(), trial.after().committed().toString()));
		rows.add(new Row("未占用", trial.before().free().toString(), trial.after().free().toString()));
		rows.add(new Row("7% 上限", trial.poolBefore().ceiling().toString(), trial.poolAfter().ceiling().toString()));
		rows.add(new Row("督导等工作经费", trial.poolBefore().approved().toString(), trial.poolAfter().approved().toString()));
		Arrays.stream(ProjectType.values())
			.forEach((type) -> rows.add(new Row(type.label() + "占已占用", trial.before().share(type).toString(),
					trial.after().share(type).toString())));
		rows.add(new Row("薄弱社区占已占用", trial.before().weakShare().toString(), trial.after().weakShare().toString()));
		rows.add(new Row("总额最多可下调到（7% 不超）", trial.poolBefore().leastTotal().toString(),
				trial.poolAfter().leastTotal().toString()));
		return new TrialOutlook(rows);
	}

	/**
	 * One figure.
	 *
	 * @param label what it is
	 * @param before as it stands
	 * @param after as it would be
	 */
	record Row(String label, String before, String after) {

	}

}
