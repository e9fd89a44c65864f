package cn.nanshan.minsheng.reminder.web;

import java.util.List;

import cn.nanshan.minsheng.reminder.SupervisionEntry;

/**
 * One 督办 with its record and what the reader may do.
 *
 * @param row what it is
 * @param entries what was written, in order
 * @param answering whether the reader has to answer
 * @param leading whether the reader may close it
 * @param judging whether the reader may ask again
 * @param moving whether the reader may move the day
 */
record SupervisionPage(SupervisionRow row, List<SupervisionEntry> entries, boolean answering, boolean leading,
		boolean judging, boolean moving) {
}
