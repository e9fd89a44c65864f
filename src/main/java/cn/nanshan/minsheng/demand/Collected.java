package cn.nanshan.minsheng.demand;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How a demand was collected (MF-07): whoever enters it may be another than who rang the
 * bell.
 *
 * @param on the day on which the household was asked; its year is the one that counts
 * @param collector who asked, by name
 * @param round the round it belongs to, absent for daily collection
 */
public record Collected(LocalDate on, String collector, @Nullable UUID round) {

	public Collected {
		collector = collector.strip();
	}

}
