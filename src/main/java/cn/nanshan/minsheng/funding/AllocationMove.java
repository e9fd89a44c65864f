package cn.nanshan.minsheng.funding;

import java.time.Instant;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * How an allocation changed.
 *
 * @param communityCode the community, absent for the street's own projects
 * @param difference yuan; negative where it lost some
 * @param amount what it has since
 * @param reason why
 * @param document number of the document
 * @param by who entered it
 * @param at when
 */
public record AllocationMove(@Nullable String communityCode, Money difference, Money amount, String reason,
		String document, String by, Instant at) {

}
