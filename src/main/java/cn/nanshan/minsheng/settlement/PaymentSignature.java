package cn.nanshan.minsheng.settlement;

import java.util.UUID;

/**
 * Somebody's hand under a payment, or the reason to send it back.
 *
 * @param paymentId which payment
 * @param seenVersion the version on the form
 * @param opinion what the person wrote
 */
public record PaymentSignature(UUID paymentId, int seenVersion, String opinion) {

}
