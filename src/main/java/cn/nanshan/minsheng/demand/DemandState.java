package cn.nanshan.minsheng.demand;

import java.util.Set;

/** How far a demand has come (domain §3.7). */
public enum DemandState {

	/** Written down. */
	REGISTERED("登记"),

	/** The community takes it up. */
	ACCEPTED("受理"),

	/** It became the ground of a project. */
	TAKEN("已转项目"),

	/** It is another body's to answer, which is named. */
	FORWARDED("转其它部门"),

	/** It cannot be done, and the proposer is told why. */
	DECLINED("不采纳"),

	/** It goes back to whoever entered it, to be made clear. */
	RETURNED("退回"),

	/** It says what another demand says already, and counts as one of its supporters. */
	MERGED("合并");

	/**
	 * In which a demand may still be corrected, and may become the ground of a project.
	 */
	static final Set<DemandState> OPEN = Set.of(REGISTERED, ACCEPTED);

	private final String label;

	DemandState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** Returns whether somebody decided on it in a way that can be taken back. */
	public boolean isDecided() {
		return this == FORWARDED || this == DECLINED || this == RETURNED || this == MERGED;
	}

	public boolean isOpen() {
		return OPEN.contains(this);
	}

}
