package cn.nanshan.minsheng.evaluation;

import java.time.YearMonth;
import java.util.List;

import cn.nanshan.minsheng.document.NewFile;

/**
 * What a vendor reports of a month (F11).
 *
 * @param month which month
 * @param done percent of the work done so far
 * @param paid percent of the contract sum paid so far
 * @param activities activities held in the month
 * @param served people served in the month
 * @param problems what went wrong, empty if nothing
 * @param photos pictures of the month
 */
public record MonthlyProgress(YearMonth month, int done, int paid, int activities, int served, String problems,
		List<NewFile> photos) {

	public MonthlyProgress {
		photos = List.copyOf(photos);
	}

}
