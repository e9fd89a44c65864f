package cn.nanshan.minsheng.workflow.web;

import cn.nanshan.minsheng.web.Status;

/**
 * How a deadline stands: word and colour, and what is left in working days.
 *
 * @param status on time, due soon or overdue
 * @param left such as 还有 1 个工作日
 */
public record DueLight(Status status, String left) {
}
