package cn.nanshan.minsheng.reminder;

import java.time.Instant;
import java.util.UUID;

import cn.nanshan.minsheng.workflow.NewsKind;
import org.jspecify.annotations.Nullable;

/**
 * A message to one person.
 *
 * @param id its id
 * @param kind what it is about
 * @param title the sentence
 * @param href where it leads
 * @param sentAt when it was written
 * @param read whether the person has read it
 * @param why page that explains the last day it speaks of, absent if it speaks of none
 */
public record Message(UUID id, NewsKind kind, String title, String href, Instant sentAt, boolean read,
		@Nullable String why) {
}
