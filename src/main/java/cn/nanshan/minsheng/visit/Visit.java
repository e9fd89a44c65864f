package cn.nanshan.minsheng.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.household.KeyFamily;
import org.jspecify.annotations.Nullable;

/**
 * One door on a collector's list of a day.
 *
 * @param id key
 * @param day the day of the list
 * @param household the home
 * @param home its label
 * @param families whom of the roster it is home to, masked
 * @param outcome how it went last, absent before
 * @param recordedAt when that was, absent before
 * @param demandNumber the demand that was registered, absent without one
 */
public record Visit(UUID id, LocalDate day, UUID household, String home, List<KeyFamily> families,
		@Nullable VisitOutcome outcome, @Nullable Instant recordedAt, @Nullable String demandNumber) {

	public Visit {
		families = List.copyOf(families);
	}

	/** Returns whether nobody has rung yet. */
	public boolean isNew() {
		return this.outcome == null;
	}

	/** Returns whether somebody still has to go there. */
	public boolean isOpen() {
		return this.outcome == null || this.outcome == VisitOutcome.NOT_AT_HOME;
	}

	/**
	 * Returns who lives there as far as the roster tells, masked; empty if it does not.
	 */
	public String who() {
		return this.families.stream()
			.map((family) -> family.name() + " " + family.categoryLabel())
			.collect(Collectors.joining("、"));
	}

}
