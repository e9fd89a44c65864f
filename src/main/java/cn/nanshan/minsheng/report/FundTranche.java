package cn.nanshan.minsheng.report;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;

/**
 * A payment that was made.
 *
 * @param project the project
 * @param id the payment
 * @param number which tranche of the project it is
 * @param amount sum
 * @param paidOn day
 * @param voucher number of the accounting voucher
 */
public record FundTranche(UUID project, UUID id, int number, Money amount, LocalDate paidOn, String voucher) {

}
