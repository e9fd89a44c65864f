package cn.nanshan.minsheng.visit;

import org.jspecify.annotations.Nullable;

/**
 * What became of a record.
 *
 * @param outcome how it went
 * @param demandNumber number of the demand that was registered, absent without one
 */
public record Recorded(VisitOutcome outcome, @Nullable String demandNumber) {

}
