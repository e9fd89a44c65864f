package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Something one role of one unit has to do.
 *
 * @param subject what it is about
 * @param kind what is to be done, in the words of the button; unique for a subject
 * @param role who has to do it
 * @param streetCode the unit's street, absent for the district
 * @param communityCode the unit's community, absent for a street or the district
 * @param title name of the subject as the list shows it
 * @param href page on which it is done
 * @param due last day, absent if there is none
 * @param vendorId the vendor, absent unless its office is the vendor's
 */
public record NewTask(UUID subject, String kind, Role role, @Nullable String streetCode, @Nullable String communityCode,
		String title, String href, @Nullable LocalDate due, @Nullable UUID vendorId) {

	public NewTask(UUID subject, String kind, Role role, @Nullable String streetCode, @Nullable String communityCode,
			String title, String href, @Nullable LocalDate due) {
		this(subject, kind, role, streetCode, communityCode, title, href, due, null);
	}

	NewTask dueOn(LocalDate day) {
		return new NewTask(this.subject, this.kind, this.role, this.streetCode, this.communityCode, this.title,
				this.href, day, this.vendorId);
	}

	/** Returns a task of one vendor. */
	public static NewTask ofVendor(UUID vendorId, UUID subject, String kind, String title, String href,
			@Nullable LocalDate due) {
		return new NewTask(subject, kind, Role.VENDOR, null, null, title, href, due, vendorId);
	}

}
