package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The last day of an open task moved; heard in the same transaction.
 *
 * @param task the task
 * @param before the day before
 * @param after the day now
 * @param why in a few words
 * @param by who moved it
 */
public record DueMoved(UUID task, @Nullable LocalDate before, @Nullable LocalDate after, String why, UUID by) {
}
