package cn.nanshan.minsheng.demand;

/**
 * What was written down about a demand, with its proposer in clear: lives in memory only.
 *
 * @param channel code of the channel (MF-07)
 * @param anonymous whether the proposer stays unnamed
 * @param proposer how to address the proposer, may be empty
 * @param phone where the answer goes, may be empty
 * @param household house number or 户号, may be empty
 * @param group who asks
 * @param kind what it is about
 * @param content what is asked for
 * @param place where
 * @param urgency how soon
 */
public record DemandText(String channel, boolean anonymous, String proposer, String phone, String household,
		PeopleGroup group, DemandKind kind, String content, String place, Urgency urgency) {

	public DemandText {
		proposer = anonymous ? "" : proposer.strip();
		phone = anonymous ? "" : phone.strip();
		household = household.strip();
		content = content.strip();
		place = place.strip();
	}

	/** Leaves out name and phone, so that no log ever holds them. */
	@Override
	public String toString() {
		return "DemandText[%s, %s, %s]".formatted(this.channel, this.kind, this.urgency);
	}

}
