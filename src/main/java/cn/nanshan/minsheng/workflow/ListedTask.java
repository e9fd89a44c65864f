package cn.nanshan.minsheng.workflow;

/**
 * A task in a long list.
 *
 * @param task the task
 * @param unstaffed whether its office has no account left that could do it
 */
public record ListedTask(OpenTask task, boolean unstaffed) {
}
