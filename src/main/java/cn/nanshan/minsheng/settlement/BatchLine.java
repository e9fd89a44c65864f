package cn.nanshan.minsheng.settlement;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;

/**
 * A batch as the list of batches shows it.
 *
 * @param id its id
 * @param number its number
 * @param madeOn day it was made
 * @param madeBy who made it
 * @param state where it stands
 * @param payments how many payments stand in it
 * @param amount what they come to
 * @param key place in the list, for the next page
 */
public record BatchLine(UUID id, String number, LocalDate madeOn, String madeBy, BatchState state, int payments,
		Money amount, long key) {

}
