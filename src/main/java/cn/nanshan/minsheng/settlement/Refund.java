package cn.nanshan.minsheng.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.shared.Money;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Money that came back of a paid tranche, entered by one person and confirmed by another.
 */
@Entity
@Table(name = "payment_refund")
class Refund {

	@Id
	private UUID id;

	private UUID paymentId;

	private Money amount;

	private String reason;

	private LocalDate refundedOn;

	private String voucherNumber;

	@Embedded
	private TwoHands hands;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected Refund() {
	}

	Refund(UUID paymentId, NewRefund entry, Actor actor, Instant now) {
		this.id = UUID.randomUUID();
		this.paymentId = paymentId;
		this.amount = entry.amount();
		this.reason = entry.reason();
		this.refundedOn = entry.refundedOn();
		this.voucherNumber = entry.voucherNumber();
		this.hands = new TwoHands(actor, now);
	}

	UUID id() {
		return this.id;
	}

	UUID paymentId() {
		return this.paymentId;
	}

	Money amount() {
		return this.amount;
	}

	String reason() {
		return this.reason;
	}

	String voucherNumber() {
		return this.voucherNumber;
	}

	TwoHands hands() {
		return this.hands;
	}

	/** Returns what was entered, to be judged again. */
	NewRefund entry() {
		return new NewRefund(this.amount, this.reason, this.refundedOn, this.voucherNumber);
	}

	int version() {
		return this.version;
	}

	/** Returns it as the pages show it. */
	RefundLine line() {
		return new RefundLine(this.id, this.version, entry(), this.hands.line());
	}

}
