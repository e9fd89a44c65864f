package cn.nanshan.minsheng.workflow;

/** How votes were taken. */
public enum VotingManner {

	/** By hands: counted once. */
	HANDS("举手"),
	/** By ballot: counted twice, by two people who do not see each other's figures. */
	BALLOT("票决"),
	/** By name: counted from what each member said. */
	NAMED("记名表决");

	private final String label;

	VotingManner(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
