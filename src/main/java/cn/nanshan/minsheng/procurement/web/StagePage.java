package cn.nanshan.minsheng.procurement.web;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.procurement.ProcurementSheet;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.web.CaseFrame;
import cn.nanshan.minsheng.project.Justifying;
import cn.nanshan.minsheng.project.web.CaseWaivers;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.ChecksPanel;
import org.jspecify.annotations.Nullable;

/**
 * What every page of procurement knows of its project.
 *
 * @param frame head, task list and tabs
 * @param number the project's number
 * @param projectVersion version of the project that a form sends back
 * @param state its state
 * @param approved the approved sum
 * @param sheet its procurement, absent before it opens
 * @param mine whether the reader handles procurement
 * @param reader who reads it
 */
public record StagePage(CaseFrame frame, String number, int projectVersion, ProjectState state,
		@Nullable Money approved, @Nullable ProcurementSheet sheet, boolean mine, Actor reader) {

	/** Returns the title of a page. */
	public String title(String action) {
		return action + " " + this.number;
	}

	/** Returns the address of a page of this procurement. */
	public String path(String page) {
		return "/projects/" + this.number + "/procurement/" + page;
	}

	/** Returns the address of the view of the case that shows the procurement. */
	public String tab() {
		return "/projects/" + this.number + "?tab=procurement";
	}

	/** Returns the version of the procurement, or of the project before it opens. */
	int version() {
		return (this.sheet != null) ? this.sheet.version() : this.projectVersion;
	}

	/** Returns whether the reader may justify a departure. */
	public boolean mayWaive() {
		return Justifying.isFor(this.reader);
	}

	/** Puts an assessment in words, with the form to give a waiver or to ask for one. */
	ChecksPanel panel(Assessment<?> assessment) {
		ChecksPanel panel = ChecksPanel.of(assessment).on("数值按 " + assessment.facts().governedBy() + " 有效版本");
		return CaseWaivers.offer(panel, assessment, this.number, this.reader);
	}

}
