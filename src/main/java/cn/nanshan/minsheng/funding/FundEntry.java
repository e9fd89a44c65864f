package cn.nanshan.minsheng.funding;

import java.time.Instant;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of the fund ledger (FUND-20).
 *
 * @param id running number
 * @param kind what moved, in words
 * @param amount yuan; a cut of the budget is negative
 * @param note why
 * @param reference the project, absent for the budget itself
 * @param at when
 */
public record FundEntry(long id, String kind, Money amount, String note, @Nullable UUID reference, Instant at) {
}
