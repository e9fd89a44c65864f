package cn.nanshan.minsheng.project;

import cn.nanshan.minsheng.workflow.DraftWords;
import cn.nanshan.minsheng.workflow.NoticeNode;

/**
 * What is to be made public about a project.
 *
 * @param seenVersion version of the project that was seen
 * @param node which step's result
 * @param title title
 * @param text text
 * @param channels where it will be posted
 * @param link address of a page, may be empty
 */
public record PublishNotice(int seenVersion, NoticeNode node, String title, String text, String channels, String link) {

	DraftWords words() {
		return new DraftWords(this.title, this.text, this.channels, this.link);
	}

}
