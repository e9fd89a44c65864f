package cn.nanshan.minsheng.demand;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.household.Awareness;
import org.jspecify.annotations.Nullable;

/**
 * How a demand was collected (MF-07): whoever enters it may be another than who rang the
 * bell.
 *
 * @param on the day on which the household was asked; its year is the one that counts
 * @param collector who asked, by name
 * @param round the round it belongs to, absent for daily collection
 * @param awareness what was answered about the projects as such (MF-28)
 */
public record Collected(LocalDate on, String collector, @Nullable UUID round, Awareness awareness) {

	public Collected {
		collector = collector.strip();
	}

	/** Creates a collection in which nothing else was asked. */
	public Collected(LocalDate on, String collector, @Nullable UUID round) {
		this(on, collector, round, Awareness.UNASKED);
	}

}
