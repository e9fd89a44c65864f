package cn.nanshan.minsheng.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.shared.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

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

	@Enumerated(EnumType.STRING)
	private RefundState state;

	private UUID enteredBy;

	private String enteredByName;

	private Instant enteredAt;

	/** Kept for the history in the database, which asks who and when. */
	@SuppressWarnings("UnusedVariable")
	private @Nullable UUID decidedBy;

	private @Nullable String decidedByName;

	@SuppressWarnings("UnusedVariable")
	private @Nullable Instant decidedAt;

	private String note;

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
		this.state = RefundState.ENTERED;
		this.enteredBy = actor.accountId();
		this.enteredByName = actor.name();
		this.enteredAt = now;
		this.note = "";
	}

	/**
	 * Ends the waiting.
	 * @throws SignedTwice if who entered it confirms it too
	 */
	void decide(RefundState decision, String words, Actor actor, Instant now) {
		if (decision == RefundState.CONFIRMED && actor.is(this.enteredBy)) {
			throw new SignedTwice("这笔退款是您登记的，请由另一个人确认。");
		}
		this.state = decision;
		this.note = words;
		this.decidedBy = actor.accountId();
		this.decidedByName = actor.name();
		this.decidedAt = now;
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

	RefundState state() {
		return this.state;
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
		return new RefundLine(this.id, this.version, this.amount, this.reason, this.refundedOn, this.voucherNumber,
				this.state, this.enteredBy, this.enteredByName, this.enteredAt, this.decidedByName, this.note);
	}

}
