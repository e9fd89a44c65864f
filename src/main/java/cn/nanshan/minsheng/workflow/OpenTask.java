package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * A task as the 工作台 lists it.
 *
 * @param id its id, the second half of the list's key
 * @param subject what it is about
 * @param kind words of the button
 * @param role who has to do it
 * @param streetCode street of the unit, absent for the district
 * @param communityCode community of the unit, absent for a street or the district
 * @param title name of the subject
 * @param href page on which it is done
 * @param since first day it was open
 * @param due last day, absent if there is none
 * @param doneOn day it was closed, absent while it is open
 */
public record OpenTask(UUID id, UUID subject, String kind, Role role, @Nullable String streetCode,
		@Nullable String communityCode, String title, String href, LocalDate since, @Nullable LocalDate due,
		@Nullable LocalDate doneOn) {

	/** Returns the page that explains the last day. */
	public String why() {
		return Deadlines.href(this.subject, this.kind);
	}

}
