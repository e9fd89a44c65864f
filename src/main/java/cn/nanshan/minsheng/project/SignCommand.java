package cn.nanshan.minsheng.project;

import cn.nanshan.minsheng.workflow.Opinion;

/**
 * What an approver hands in.
 *
 * @param seenProject version of the project that was seen
 * @param seenRun version of the approval that was seen
 * @param opinion what is said
 */
public record SignCommand(int seenProject, int seenRun, Opinion opinion) {
}
