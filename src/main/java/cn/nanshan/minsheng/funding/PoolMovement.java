package cn.nanshan.minsheng.funding;

import java.time.Instant;

/**
 * One line of the fund ledger about overhead (FUND-05, FUND-20).
 *
 * @param id running number
 * @param at when
 * @param streetCode code of the street
 * @param number number of the project
 * @param category the category
 * @param kind what happened, in words
 * @param moved by how much it moved each sum of its category
 * @param note why
 */
public record PoolMovement(long id, Instant at, String streetCode, String number, PoolCategory category, String kind,
		PoolSums moved, String note) {
}
