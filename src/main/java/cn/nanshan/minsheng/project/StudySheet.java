package cn.nanshan.minsheng.project;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.workflow.FourGate;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of one time that the street studied a project (MF-14).
 *
 * @param round which time
 * @param review the task force's words, empty before
 * @param reviewedAt when it was reviewed, absent before
 * @param meetingId the party committee's meeting, absent before it decided
 * @param passed whether it was taken up, absent before
 * @param result the vote in words, empty before
 * @param minutesNumber number of the minutes, empty before
 * @param over whether it came to its end
 * @param gates the gates that the task force guarded
 */
public record StudySheet(int round, String review, @Nullable Instant reviewedAt, @Nullable UUID meetingId,
		@Nullable Boolean passed, String result, String minutesNumber, boolean over, Set<FourGate> gates) {

	static StudySheet of(StreetStudy study) {
		return new StudySheet(study.round(), study.review(), study.reviewedAt(), study.meetingId(), study.passed(),
				study.result(), study.minutesNumber(), study.isOver(), study.gates());
	}

	public boolean isReviewed() {
		return this.reviewedAt != null;
	}

	public boolean isDecided() {
		return this.passed != null;
	}

}
