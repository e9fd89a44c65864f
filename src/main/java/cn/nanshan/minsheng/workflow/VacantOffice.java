package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * An office with open tasks and nobody to do them.
 *
 * @param role the office
 * @param streetCode its street, absent for the district
 * @param communityCode its community, absent for a street
 * @param tasks how many wait
 * @param due the earliest last day, absent if none has one
 * @param subject what the task with that day is about
 * @param kind what it has to do
 */
public record VacantOffice(Role role, @Nullable String streetCode, @Nullable String communityCode, int tasks,
		@Nullable LocalDate due, UUID subject, String kind) {
}
