package cn.nanshan.minsheng.project;

import java.util.List;

import cn.nanshan.minsheng.policy.Assessment;

/**
 * How a project stands while it is being written.
 *
 * @param assessment what would block it if it were handed on now
 * @param splits what looks like it
 * @param precedents earlier projects to learn from
 */
public record DesignOutlook(Assessment<?> assessment, SplitFindings splits, List<Precedent> precedents) {

	public DesignOutlook {
		precedents = List.copyOf(precedents);
	}

}
