package cn.nanshan.minsheng.reminder.web;

import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.reminder.Message;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.Formats;
import cn.nanshan.minsheng.workflow.Light;
import cn.nanshan.minsheng.workflow.NewsKind;

/**
 * A message with the lists that a digest counts.
 *
 * @param message the message
 * @param links addresses and words
 */
record MessageRow(Message message, List<Choice> links) {

	static MessageRow of(Message message) {
		if (message.kind() != NewsKind.DIGEST) {
			return new MessageRow(message, List.of());
		}
		LocalDate day = LocalDate.ofInstant(message.sentAt(), Formats.ZONE).minusDays(1);
		return new MessageRow(message, List.of(Choice.of("/tasks?light=" + Light.AMBER, "快到期的"),
				Choice.of("/tasks?light=" + Light.RED, "已超期的"), Choice.of("/tasks?since=" + day, "新到的")));
	}

}
