package cn.nanshan.minsheng.evaluation;

import java.util.List;

import cn.nanshan.minsheng.document.Attachment;
import cn.nanshan.minsheng.project.Participation;
import org.jspecify.annotations.Nullable;

/**
 * Everything on record about carrying a project out.
 *
 * @param start the order to start
 * @param reports monthly reports, oldest first
 * @param suspensions times of rest
 * @param termination its early end
 * @param completion the report that it is done
 * @param papers papers of start and completion
 * @param participation residents' part since work began
 */
public record Implementation(@Nullable WorkStart start, List<MonthlyReport> reports, List<Suspension> suspensions,
		@Nullable Termination termination, @Nullable CompletionReport completion, List<Attachment> papers,
		List<Participation> participation) {

	/** Returns whether a monthly report waits for the community. */
	public boolean hasOpenReport() {
		return this.reports.stream().anyMatch(MonthlyReport::waits);
	}

	/**
	 * Returns whether the vendor has said that the work is done and nobody answered yet.
	 */
	public boolean hasOpenCompletion() {
		return this.completion != null && this.completion.waits();
	}

	/** Returns percent done as last reported. */
	public int done() {
		return this.reports.isEmpty() ? 0 : this.reports.get(this.reports.size() - 1).done();
	}

}
