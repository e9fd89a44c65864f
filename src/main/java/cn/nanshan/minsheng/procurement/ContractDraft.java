package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;

import cn.nanshan.minsheng.shared.Money;

/**
 * A contract about to be signed.
 *
 * @param number its number
 * @param sum contract sum
 * @param signedOn day of signature
 * @param startsOn first day of the work
 * @param endsOn last day of the work
 * @param terms terms of payment
 */
public record ContractDraft(String number, Money sum, LocalDate signedOn, LocalDate startsOn, LocalDate endsOn,
		String terms) {

}
