package cn.nanshan.minsheng.report;

import java.time.LocalDate;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The project a task is about.
 *
 * @param number its number
 * @param amount approved or requested sum, absent before it is filled in
 * @param lastActor who acted last
 * @param lastAction what was done last
 * @param lastDay when
 */
public record TaskSubject(String number, @Nullable Money amount, String lastActor, String lastAction,
		LocalDate lastDay) {
}
