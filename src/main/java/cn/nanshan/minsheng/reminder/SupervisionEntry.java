package cn.nanshan.minsheng.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One line of the record of a 督办.
 *
 * @param act what was done
 * @param words the reason or the answer
 * @param day the day asked for or promised, absent if none was named
 * @param accountId who wrote it
 * @param name the name at the time
 * @param unit the unit at the time
 * @param at when
 */
public record SupervisionEntry(SupervisionAct act, String words, @Nullable LocalDate day, UUID accountId, String name,
		String unit, Instant at) {
}
