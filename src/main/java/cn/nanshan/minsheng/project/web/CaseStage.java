package cn.nanshan.minsheng.project.web;

import cn.nanshan.minsheng.project.ProjectState;
import org.jspecify.annotations.Nullable;

/** The stations of a project as the stage bar shows them, one after the other. */
public enum CaseStage {

	/** Residents' demands. */
	COLLECTION("征集", "征集与设计"),
	/** The community's design. */
	DESIGN("设计", "征集与设计"),
	/** The residents' vote. */
	DELIBERATION("评议", "评议与公示"),
	/** The result made public. */
	PUBLICITY("公示", "评议与公示"),
	/** The street's chain. */
	APPROVAL("街道审批", "街道审批"),
	/** Choice of the vendor. */
	PROCUREMENT("采购", "采购与合同"),
	/** Contract. */
	CONTRACT("签约", "采购与合同"),
	/** Work. */
	IMPLEMENTATION("实施", "实施、验收、评价"),
	/** Acceptance. */
	ACCEPTANCE("验收", "实施、验收、评价"),
	/** Residents' satisfaction. */
	EVALUATION("评价", "实施、验收、评价"),
	/** Final account and dossier. */
	ARCHIVE("归档", "结算与归档");

	private final String label;

	private final String group;

	CaseStage(String label, String group) {
		this.label = label;
		this.group = group;
	}

	public String label() {
		return this.label;
	}

	/** Returns the heading under which the task list shows it. */
	public String group() {
		return this.group;
	}

	/** Returns the stage in which a state is, absent once the case has come to rest. */
	public static @Nullable CaseStage of(ProjectState state) {
		return switch (state) {
			case DRAFT -> DESIGN;
			case DELIBERATING, NOT_PASSED -> DELIBERATION;
			case PASSED -> PUBLICITY;
			case SUBMITTED, STREET_STUDY, RETURNED, REJECTED, URGENT_FILED -> APPROVAL;
			case APPROVED, PROCURING -> PROCUREMENT;
			case CONTRACTED, RUNNING, SUSPENDED -> IMPLEMENTATION;
			case COMPLETED, ACCEPTING, RECTIFYING -> ACCEPTANCE;
			case ACCEPTED, ACCEPT_FAILED, TERMINATED -> EVALUATION;
			case SETTLED -> ARCHIVE;
			case ARCHIVED, WITHDRAWN -> null;
		};
	}

}
