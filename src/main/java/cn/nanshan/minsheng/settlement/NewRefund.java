package cn.nanshan.minsheng.settlement;

import java.time.LocalDate;

import cn.nanshan.minsheng.shared.Money;

/**
 * Money that came back, as finance enters it.
 *
 * @param amount yuan
 * @param reason why it came back
 * @param refundedOn day it arrived
 * @param voucherNumber accounting voucher
 */
public record NewRefund(Money amount, String reason, LocalDate refundedOn, String voucherNumber) {

}
