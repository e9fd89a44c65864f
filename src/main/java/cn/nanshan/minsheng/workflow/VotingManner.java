package cn.nanshan.minsheng.workflow;

/** How votes were taken. */
public enum VotingManner {

	/** By hands. */
	HANDS("举手"),
	/** By ballot. */
	BALLOT("票决");

	private final String label;

	VotingManner(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
