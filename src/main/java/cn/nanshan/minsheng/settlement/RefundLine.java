package cn.nanshan.minsheng.settlement;

import java.util.UUID;

/**
 * A refund as the pages show it.
 *
 * @param id its id
 * @param version version for the forms
 * @param refund what was entered
 * @param hands who entered and who answered it
 */
public record RefundLine(UUID id, int version, NewRefund refund, HandsLine hands) {
}
