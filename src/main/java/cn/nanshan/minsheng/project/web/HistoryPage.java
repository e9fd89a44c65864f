package cn.nanshan.minsheng.project.web;

import java.util.List;

import cn.nanshan.minsheng.audit.RecordedEvent;

/**
 * 履历 of a case.
 *
 * @param frame head, task list and tabs
 * @param events what happened, newest first
 */
record HistoryPage(CaseFrame frame, List<RecordedEvent> events) {
}
