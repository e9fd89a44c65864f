package cn.nanshan.minsheng.workflow;

/**
 * The double test of a collective decision: more for than against, and more for than half
 * of the whole body. A recusal takes away a vote, never from the base (PROC-03).
 *
 * @param members members of the whole body, present or not
 * @param favour votes for
 * @param against votes against
 */
public record DoubleMajority(int members, int favour, int against) {

	public DoubleMajority {
		if (members < 1 || favour < 0 || against < 0 || favour + against > members) {
			throw new IllegalArgumentException("votes do not fit a body of " + members);
		}
	}

	public boolean holds() {
		return this.favour > this.against && this.favour * 2 > this.members;
	}

	/** Returns the smallest number of votes for that exceeds half of the body. */
	public int needed() {
		return this.members / 2 + 1;
	}

	/** Returns the figures found, as the minutes say them. */
	public String inWords() {
		return "班子 %d 人，同意 %d 票，反对 %d 票；须同意多于反对，且不少于 %d 票".formatted(this.members, this.favour, this.against, needed());
	}

}
