package cn.nanshan.minsheng.evaluation;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The vendor says that the work is done; from that day the time until acceptance is
 * counted (ACC-14).
 *
 * @param projectId the project
 * @param finishedOn last day of work
 * @param summary what was delivered
 * @param reportedBy account
 * @param reporterName name of that person
 * @param reportedOn when it was reported
 * @param returnedReason why the community sent it back, empty if it did not
 * @param confirmerName who confirmed it for the community
 * @param confirmedOn when
 */
public record CompletionReport(UUID projectId, LocalDate finishedOn, String summary, UUID reportedBy,
		String reporterName, LocalDate reportedOn, String returnedReason, @Nullable String confirmerName,
		@Nullable LocalDate confirmedOn) {

	/** Returns whether the community has still to say something to it. */
	public boolean waits() {
		return this.confirmedOn == null && this.returnedReason.isEmpty();
	}

}
