package cn.nanshan.minsheng.evaluation;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.document.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * A monthly report as the pages show it.
 *
 * @param id its id
 * @param month which month
 * @param done percent done
 * @param paid percent paid
 * @param activities activities held
 * @param served people served
 * @param problems what went wrong
 * @param state where it stands
 * @param reporterName who reported it
 * @param reportedAt when
 * @param answererName who answered it
 * @param answer why it was sent back
 * @param version the version on the page
 * @param photos its photographs
 */
public record MonthlyReport(UUID id, YearMonth month, int done, int paid, int activities, int served, String problems,
		ProgressState state, String reporterName, Instant reportedAt, @Nullable String answererName, String answer,
		int version, List<Attachment> photos) {

	static MonthlyReport of(ProgressReport report, List<Attachment> photos) {
		return new MonthlyReport(report.id(), report.month(), report.done(), report.paid(), report.activities(),
				report.served(), report.problems(), report.state(), report.reporterName(), report.reportedAt(),
				report.answererName(), report.answer(), report.version(), photos);
	}

	public boolean waits() {
		return this.state == ProgressState.REPORTED;
	}

}
