package cn.nanshan.minsheng.project;

import java.util.List;

import cn.nanshan.minsheng.policy.Assessment;

/**
 * How a project stands while it is being written.
 *
 * @param assessment what would block it if it were handed on now
 * @param prompts what speaks against it by the negative list
 * @param splits what looks like it
 * @param precedents earlier projects to learn from
 */
public record DesignOutlook(Assessment<?> assessment, List<ExclusionPrompt> prompts, SplitFindings splits,
		List<Precedent> precedents) {

	public DesignOutlook {
		prompts = List.copyOf(prompts);
		precedents = List.copyOf(precedents);
	}

}
