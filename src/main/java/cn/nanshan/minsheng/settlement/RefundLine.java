package cn.nanshan.minsheng.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A refund as the pages show it.
 *
 * @param id its id
 * @param version version for the forms
 * @param amount yuan
 * @param reason why it came back
 * @param refundedOn day it arrived
 * @param voucherNumber accounting voucher
 * @param state whether it counts
 * @param enteredBy account that entered it
 * @param enteredByName who entered it
 * @param enteredAt when
 * @param decidedByName who confirmed or dropped it, absent before
 * @param note why it was dropped, empty otherwise
 */
public record RefundLine(UUID id, int version, Money amount, String reason, LocalDate refundedOn, String voucherNumber,
		RefundState state, UUID enteredBy, String enteredByName, Instant enteredAt, @Nullable String decidedByName,
		String note) {

	public boolean isOpen() {
		return this.state == RefundState.ENTERED;
	}

	public boolean counts() {
		return this.state == RefundState.CONFIRMED;
	}

}
