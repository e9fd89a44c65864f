package cn.nanshan.minsheng.project;

import java.time.LocalDate;

import cn.nanshan.minsheng.workflow.NoticeNode;

/**
 * What is to be made public about a project.
 *
 * @param seenVersion version of the project that was seen
 * @param node which step's result
 * @param title title
 * @param text text
 * @param channels where it is posted
 * @param link address of the photo or page, may be empty
 * @param postedOn day it was posted
 */
public record PublishNotice(int seenVersion, NoticeNode node, String title, String text, String channels, String link,
		LocalDate postedOn) {
}
