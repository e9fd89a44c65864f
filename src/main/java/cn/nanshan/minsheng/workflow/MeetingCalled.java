package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;

/**
 * A meeting was called; heard in the same transaction.
 *
 * @param meeting which one
 * @param subjects what is on its agenda
 * @param heldOn the day
 * @param by who called it
 */
public record MeetingCalled(UUID meeting, List<UUID> subjects, LocalDate heldOn, Actor by) {
}
