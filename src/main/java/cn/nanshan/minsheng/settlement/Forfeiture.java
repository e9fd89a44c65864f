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
 * A retention that is not paid, or not all of it, entered by one person and confirmed by
 * another.
 */
@Entity
@Table(name = "retention_forfeit")
class Forfeiture {

	@Id
	private UUID id;

	private UUID projectId;

	private Money amount;

	private String reason;

	private String document;

	private LocalDate decidedOn;

	@Embedded
	private TwoHands hands;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected Forfeiture() {
	}

	Forfeiture(UUID projectId, Forfeit entry, Actor actor, Instant now) {
		this.id = UUID.randomUUID();
		this.projectId = projectId;
		this.amount = entry.amount();
		this.reason = entry.reason();
		this.document = entry.document();
		this.decidedOn = entry.decidedOn();
		this.hands = new TwoHands(actor, now);
	}

	UUID id() {
		return this.id;
	}

	UUID projectId() {
		return this.projectId;
	}

	Money amount() {
		return this.amount;
	}

	TwoHands hands() {
		return this.hands;
	}

	int version() {
		return this.version;
	}

	/** Returns what was entered. */
	Forfeit entry() {
		return new Forfeit(this.amount, this.reason, this.document, this.decidedOn);
	}

	/** Returns it as the pages show it. */
	ForfeitLine line() {
		return new ForfeitLine(this.id, this.version, entry(), this.hands.line());
	}

}
