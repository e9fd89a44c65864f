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

	@Enumerated(EnumType.STRING)
	private ForfeitState state;

	private UUID enteredBy;

	private String enteredByName;

	/** Kept for the order of the entries, which the database asks for. */
	@SuppressWarnings("UnusedVariable")
	private Instant enteredAt;

	/** Kept for the history in the database, which asks who and when. */
	@SuppressWarnings("UnusedVariable")
	private @Nullable UUID answeredBy;

	private @Nullable String answeredByName;

	@SuppressWarnings("UnusedVariable")
	private @Nullable Instant answeredAt;

	private String note;

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
		this.state = ForfeitState.ENTERED;
		this.enteredBy = actor.accountId();
		this.enteredByName = actor.name();
		this.enteredAt = now;
		this.note = "";
	}

	/**
	 * Ends the waiting.
	 * @throws SignedTwice if who entered it confirms it too
	 */
	void answer(ForfeitState answer, String words, Actor actor, Instant now) {
		if (answer == ForfeitState.CONFIRMED && actor.is(this.enteredBy)) {
			throw new SignedTwice("这笔扣除是您登记的，请由另一个人确认。");
		}
		this.state = answer;
		this.note = words;
		this.answeredBy = actor.accountId();
		this.answeredByName = actor.name();
		this.answeredAt = now;
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

	ForfeitState state() {
		return this.state;
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
		return new ForfeitLine(this.id, this.version, entry(), this.state, this.enteredBy, this.enteredByName,
				this.answeredByName, this.note);
	}

}
