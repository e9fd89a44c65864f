package cn.nanshan.minsheng.settlement;

import java.util.UUID;

/**
 * A payment reached a station; heard in the same transaction.
 *
 * @param payment which one
 * @param state the station
 * @param by account of the person
 */
public record PaymentMoved(UUID payment, PaymentState state, UUID by) {
}
