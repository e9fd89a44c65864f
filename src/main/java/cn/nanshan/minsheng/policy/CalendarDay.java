package cn.nanshan.minsheng.policy;

import java.time.LocalDate;

/**
 * A day on which the announced calendar departs from the week.
 *
 * @param day the day
 * @param working whether offices work, as on a make-up day
 * @param name the holiday it belongs to
 */
public record CalendarDay(LocalDate day, boolean working, String name) {

}
