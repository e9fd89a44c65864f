package cn.nanshan.minsheng.project.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.policy.KeptFinding;
import cn.nanshan.minsheng.web.ChecksPanel;
import cn.nanshan.minsheng.web.Status;
import org.jspecify.annotations.Nullable;

/**
 * 条款核验 of a case: what the rules say now, and what they said at every decision.
 *
 * @param frame head, task list and tabs
 * @param present the assessment of the next action, absent if no rules bind it
 * @param decisions what was found at each decision, newest first
 */
record ChecksPage(CaseFrame frame, @Nullable ChecksPanel present, List<Past> decisions) {

	/**
	 * A decision with its reasons.
	 *
	 * @param action words of the button
	 * @param by who decided
	 * @param at when
	 * @param governedBy day whose figures governed
	 * @param rows what was found
	 */
	record Past(String action, String by, Instant at, LocalDate governedBy, List<Row> rows) {
	}

	/**
	 * A clause as it stood.
	 *
	 * @param status how it stood
	 * @param finding what was kept
	 */
	record Row(Status status, KeptFinding finding) {

		static Row of(KeptFinding finding) {
			return new Row(Status.valueOf(finding.standing().name()), finding);
		}

	}

}
