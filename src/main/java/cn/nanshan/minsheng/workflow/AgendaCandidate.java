package cn.nanshan.minsheng.workflow;

import java.util.UUID;

/**
 * Something that waits for a meeting.
 *
 * @param subject its id
 * @param number its number
 * @param title its name
 * @param note what the list says beside it
 */
public record AgendaCandidate(UUID subject, String number, String title, String note) {
}
