package cn.nanshan.minsheng.walk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;

/**
 * One act that somebody tries.
 *
 * @param move what is tried
 * @param street the model
 * @param project on which project
 * @param who by whom
 * @param twist what is wrong with the try itself
 * @param sum the sum that is named, in fen
 * @param at which step or tranche is meant
 */
record Turn(Move move, Street street, Sketch project, Actor who, Twist twist, long sum, int at) {

	/** Returns the same try by somebody or with something that makes it fail. */
	Turn twisted(Twist wrong, Actor other) {
		return new Turn(this.move, this.street, this.project, other, wrong, this.sum, this.at);
	}

	/** Returns whether the model says that it must succeed. */
	boolean isLegal() {
		return this.twist == Twist.NONE && this.move.isLegal(this);
	}

	boolean in(Phase... phases) {
		return Arrays.asList(phases).contains(this.project.phase());
	}

	UUID by() {
		return this.who.accountId();
	}

	LocalDate today() {
		return this.street.today();
	}

	YearMonth month() {
		return YearMonth.from(today());
	}

	/** Returns the tranche that is meant, or one that nobody asked for. */
	Instalment instalment() {
		return hasInstalment() ? this.project.money().instalments().get(this.at)
				: new Instalment(Instalment.Reason.ADVANCE, 1, by());
	}

	boolean hasInstalment() {
		return this.at < this.project.money().instalments().size();
	}

	boolean hasInstalment(Instalment.Station station) {
		return hasInstalment() && instalment().station() == station;
	}

	/** Returns what a tranche is asked for. */
	Instalment.Reason reason() {
		List<Instalment.Reason> all = List.of(Instalment.Reason.values());
		return all.get(this.at % all.size());
	}

	@Override
	public String toString() {
		return "%s %s (%s) by %s%s, %s yuan, at %d".formatted(this.move, this.project.number(), this.project.phase(),
				this.who.username(), (this.twist != Twist.NONE) ? " " + this.twist : "", Yuan.of(this.sum), this.at);
	}

	/** What is wrong with a try, whatever is tried. */
	enum Twist {

		NONE,

		/** The form was opened before somebody else acted. */
		STALE,

		/** The person holds no office that may do it. */
		STRANGER,

		/** The person holds the office elsewhere. */
		FOREIGN

	}

}
