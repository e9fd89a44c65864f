package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One term of one member of a standing body; a further term is a further row.
 *
 * @param id its id
 * @param name the member's name
 * @param capacity 议事员, 居民代表, 社区党委委员 …
 * @param accountId the member's account, absent for residents, who have none
 * @param from first day of the term
 * @param to last day of the term, absent while it runs
 */
public record BodyMember(UUID id, String name, String capacity, @Nullable UUID accountId, LocalDate from,
		@Nullable LocalDate to) {

	/** Returns whether the term covers a day. */
	public boolean servesOn(LocalDate day) {
		return !day.isBefore(this.from) && (this.to == null || !day.isAfter(this.to));
	}

}
