package cn.nanshan.minsheng.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An entry as pages show it.
 *
 * @param id its id
 * @param kind raised or donated
 * @param giver who gave it; of a person the family name only
 * @param amount how much, less than zero if it takes another entry back
 * @param receivedOn when
 * @param receiptNumber number of the receipt
 * @param usedFor what it is for
 * @param reverses the entry that it takes back, absent if it is money that came in
 * @param reason why it takes that back
 * @param reversed whether another entry took it back
 * @param enteredBy who wrote it down
 * @param enteredAt when that was
 */
public record Contribution(UUID id, ContributionKind kind, String giver, Money amount, LocalDate receivedOn,
		String receiptNumber, String usedFor, @Nullable UUID reverses, String reason, boolean reversed,
		String enteredBy, Instant enteredAt) {

	/** Returns whether it can still be taken back. */
	public boolean isOpen() {
		return this.reverses == null && !this.reversed;
	}

}
