package cn.nanshan.minsheng.project;

import java.util.Set;

import cn.nanshan.minsheng.workflow.FourGate;
import cn.nanshan.minsheng.workflow.StepOutcome;

/**
 * What an approver hands in.
 *
 * @param seenProject version of the project that was seen
 * @param seenRun version of the approval that was seen
 * @param outcome the decision
 * @param opinion the opinion
 * @param minutesNumber number of the minutes, may be empty
 * @param gates gates ticked
 */
public record SignCommand(int seenProject, int seenRun, StepOutcome outcome, String opinion, String minutesNumber,
		Set<FourGate> gates) {
}
