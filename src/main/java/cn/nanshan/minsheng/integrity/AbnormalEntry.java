package cn.nanshan.minsheng.integrity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A vendor on the abnormal list.
 *
 * @param id its id
 * @param vendorId the vendor
 * @param vendorName its name when it was listed
 * @param reason why
 * @param basis the decision it rests on
 * @param from first day
 * @param until last day
 */
public record AbnormalEntry(UUID id, UUID vendorId, String vendorName, String reason, String basis, LocalDate from,
		LocalDate until) {

	/** Returns whether the entry is in force on a day; both ends count. */
	public boolean coversDay(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.until);
	}

}
