package cn.nanshan.minsheng.evaluation;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What all daily evaluations of a project say together.
 *
 * @param count how many there are
 * @param satisfaction average of 1 to 5, absent without any
 * @param fit average of 1 to 5, absent without any
 */
public record DailyAverage(int count, @Nullable BigDecimal satisfaction, @Nullable BigDecimal fit) {

}
