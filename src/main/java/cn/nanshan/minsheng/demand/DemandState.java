package cn.nanshan.minsheng.demand;

import java.util.Set;

/** How far a demand has come (domain §3.7). */
public enum DemandState {

	/** Written down. */
	REGISTERED("登记"),

	/** The community takes it up. */
	ACCEPTED("受理"),

	/** It became the ground of a project. */
	TAKEN("已转项目");

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

	public boolean isOpen() {
		return OPEN.contains(this);
	}

}
