package cn.nanshan.minsheng.project;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The one line of states for all tracks (domain §3.2): each knows its word and where it
 * may lead.
 */
public enum ProjectState {

	DRAFT("草拟", "DELIBERATING URGENT_FILED STREET_STUDY WITHDRAWN"),

	DELIBERATING("评议中", "PASSED NOT_PASSED"),

	NOT_PASSED("评议不通过", ""),

	PASSED("评议通过", "SUBMITTED DRAFT WITHDRAWN"),

	STREET_STUDY("街道研究", "APPROVED RETURNED REJECTED WITHDRAWN"),

	SUBMITTED("待街道审批", "APPROVED RETURNED REJECTED WITHDRAWN"),

	RETURNED("退回", "SUBMITTED DELIBERATING STREET_STUDY WITHDRAWN"),

	REJECTED("不予立项", "SUBMITTED STREET_STUDY"),

	URGENT_FILED("应急申请", "RUNNING DRAFT"),

	APPROVED("已立项", "PROCURING WITHDRAWN"),

	PROCURING("采购中", "CONTRACTED PROCURING WITHDRAWN"),

	CONTRACTED("已签约", "RUNNING TERMINATED"),

	RUNNING("实施中", "COMPLETED SUSPENDED TERMINATED"),

	SUSPENDED("暂停", "RUNNING TERMINATED"),

	COMPLETED("待验收", "ACCEPTING"),

	ACCEPTING("验收中", "ACCEPTED RECTIFYING ACCEPT_FAILED"),

	RECTIFYING("整改中", "ACCEPTING"),

	ACCEPTED("验收合格", "SETTLED"),

	ACCEPT_FAILED("验收不合格", "SETTLED"),

	TERMINATED("终止", "SETTLED"),

	SETTLED("已结算", "ARCHIVED"),

	ARCHIVED("已归档", ""),

	WITHDRAWN("撤回", "");

	private final String label;

	private final String leadsTo;

	ProjectState(String label, String leadsTo) {
		this.label = label;
		this.leadsTo = leadsTo;
	}

	public String label() {
		return this.label;
	}

	/** Returns the states a project may go to from here, by whatever verb. */
	public List<ProjectState> leadsTo() {
		return this.leadsTo.isEmpty() ? List.of()
				: Arrays.stream(this.leadsTo.split(" ")).map(ProjectState::valueOf).toList();
	}

	/** Returns whether a project rests here for good. */
	public boolean isEnd() {
		return this.leadsTo.isEmpty();
	}

	/**
	 * Returns whether its account is closed: from then on only the retention is paid.
	 */
	public boolean isSettled() {
		return this == SETTLED || this == ARCHIVED;
	}

	/** Returns whether its content may still be edited by the community. */
	public boolean isEditable() {
		return this == DRAFT || this == RETURNED;
	}

	/** Returns whether money of the street-year is committed to it. */
	public boolean holdsMoney() {
		return Set
			.of(APPROVED, PROCURING, CONTRACTED, RUNNING, SUSPENDED, COMPLETED, ACCEPTING, RECTIFYING, ACCEPTED,
					ACCEPT_FAILED, TERMINATED)
			.contains(this);
	}

}
