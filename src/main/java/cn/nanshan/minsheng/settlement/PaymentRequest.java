package cn.nanshan.minsheng.settlement;

import java.time.LocalDate;

import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.shared.Money;

/**
 * What is asked to be paid.
 *
 * @param stage which part of the payment terms
 * @param fundUse which of the three uses (FUND-03)
 * @param amount yuan
 * @param invoiceNumber number of the invoice
 * @param invoiceDate date on it
 * @param purpose what it is for
 */
public record PaymentRequest(PaymentStage stage, FundUse fundUse, Money amount, String invoiceNumber,
		LocalDate invoiceDate, String purpose) {

}
