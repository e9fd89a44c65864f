package cn.nanshan.minsheng.settlement;

import java.time.Instant;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * The life of an entry about money that one person makes and another confirms: before
 * that it counts for nothing and anybody of both offices may drop it.
 */
@Embeddable
class TwoHands {

	@Enumerated(EnumType.STRING)
	private EntryState state;

	private UUID enteredBy;

	private String enteredByName;

	private Instant enteredAt;

	/** Kept for the history in the database, which asks who and when. */
	@SuppressWarnings("UnusedVariable")
	private @Nullable UUID answeredBy;

	private @Nullable String answeredByName;

	@SuppressWarnings("UnusedVariable")
	private @Nullable Instant answeredAt;

	private String note;

	@SuppressWarnings("NullAway.Init")
	protected TwoHands() {
	}

	TwoHands(Actor actor, Instant now) {
		this.state = EntryState.ENTERED;
		this.enteredBy = actor.accountId();
		this.enteredByName = actor.name();
		this.enteredAt = now;
		this.note = "";
	}

	/**
	 * Lets the entry count.
	 * @param what what was entered, for the sentence that refuses
	 * @throws SignedTwice if who entered it confirms it too
	 */
	void confirm(String what, Actor actor, Instant now) {
		if (actor.is(this.enteredBy)) {
			throw new SignedTwice("这笔" + what + "是您登记的，请由另一个人确认。");
		}
		answer(EntryState.CONFIRMED, "", actor, now);
	}

	/** Ends an entry that was wrong. */
	void drop(String reason, Actor actor, Instant now) {
		answer(EntryState.DROPPED, reason, actor, now);
	}

	private void answer(EntryState answer, String words, Actor actor, Instant now) {
		this.state = answer;
		this.note = words;
		this.answeredBy = actor.accountId();
		this.answeredByName = actor.name();
		this.answeredAt = now;
	}

	boolean isOpen() {
		return this.state == EntryState.ENTERED;
	}

	EntryState state() {
		return this.state;
	}

	/** Returns it as the pages show it. */
	HandsLine line() {
		return new HandsLine(this.state, this.enteredBy, this.enteredByName, this.enteredAt, this.answeredByName,
				this.note);
	}

}
