package cn.nanshan.minsheng.exclusion;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A word that gives a sign of a clause, from a day on.
 *
 * @param id its id
 * @param clause the clause
 * @param word the word
 * @param kind a hit, or an exception from hits
 * @param reach where it is looked for
 * @param from first day
 * @param until last day, absent while nobody ended it
 * @param source where it comes from
 */
public record ExclusionWord(UUID id, ExclusionClause clause, String word, WordKind kind, WordReach reach,
		LocalDate from, @Nullable LocalDate until, String source) {

	public boolean isEnded() {
		return this.until != null;
	}

}
