package cn.nanshan.minsheng.settlement;

import java.util.UUID;

/**
 * The batch in which a payment waits at the bank.
 *
 * @param id the batch
 * @param number its number
 */
public record OpenBatch(UUID id, String number) {

}
