package cn.nanshan.minsheng.evaluation;

import java.time.LocalDate;
import java.util.List;

/**
 * What is written down of a half-year's meeting; may be incomplete until it is closed.
 *
 * @param heldOn when
 * @param place where
 * @param occasion what it was held together with
 * @param attendance who was asked and came
 * @param scores what was said of each project so far
 */
public record MeetingRecord(LocalDate heldOn, String place, Occasion occasion, List<Attendance> attendance,
		List<Score> scores) {

	public MeetingRecord {
		attendance = List.copyOf(attendance);
		scores = List.copyOf(scores);
	}

}
