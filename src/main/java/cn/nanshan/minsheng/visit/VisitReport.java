package cn.nanshan.minsheng.visit;

import java.time.Instant;

import cn.nanshan.minsheng.demand.DemandKind;
import cn.nanshan.minsheng.demand.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded at a door.
 *
 * @param outcome how it went
 * @param kind what the demand is about, absent without one
 * @param content what is asked for, empty without a demand
 * @param urgency how soon
 * @param at when the telephone recorded it, absent if it does not say
 */
public record VisitReport(VisitOutcome outcome, @Nullable DemandKind kind, String content, Urgency urgency,
		@Nullable Instant at) {

	/** Leaves out what was said, so that no log ever holds it. */
	@Override
	public String toString() {
		return "VisitReport[%s, %s]".formatted(this.outcome, this.kind);
	}

}
