package cn.nanshan.minsheng.intake;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A list that was uploaded, and how far it has come.
 *
 * @param id key
 * @param kind which list
 * @param fileName name of the file
 * @param unread headings that were left out, in words, or empty
 * @param state how far it has come
 * @param uploadedAt when it was uploaded
 * @param beatAt when it was last heard of
 * @param counts how many rows have which verdict
 */
public record Intake(UUID id, String kind, String fileName, String unread, State state, Instant uploadedAt,
		Instant beatAt, Map<Verdict.Kind, Integer> counts) {

	/** Returns how many rows have a verdict. */
	public int count(Verdict.Kind verdict) {
		return this.counts.getOrDefault(verdict, 0);
	}

	/** Returns how many rows there are. */
	public int rows() {
		return this.counts.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** Returns whether it was under way and has not been heard of for a while. */
	public boolean isInterrupted(Instant now) {
		return this.state == State.RUNNING && this.beatAt.isBefore(now.minus(Intakes.SILENCE));
	}

	/** How far a list has come. */
	public enum State {

		/** Every row has a verdict, none is taken. */
		JUDGED,
		/** The good rows are being taken. */
		RUNNING,
		/** Every good row is taken. */
		DONE

	}

}
