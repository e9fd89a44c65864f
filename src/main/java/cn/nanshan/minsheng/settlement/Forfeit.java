package cn.nanshan.minsheng.settlement;

import java.time.LocalDate;

import cn.nanshan.minsheng.shared.Money;

/**
 * A retention that is not paid, or not all of it.
 *
 * @param amount yuan
 * @param reason why
 * @param document what it was decided by
 * @param decidedOn day of that document
 */
public record Forfeit(Money amount, String reason, String document, LocalDate decidedOn) {

}
