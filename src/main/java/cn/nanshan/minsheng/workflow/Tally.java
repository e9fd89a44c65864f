package cn.nanshan.minsheng.workflow;

import java.util.stream.IntStream;

import cn.nanshan.minsheng.policy.Fraction;

/**
 * The count on one item of a meeting. A recused member is not counted as present (MF-22);
 * of a whole leadership, only the double majority counts (PROC-03).
 *
 * @param kind which body
 * @param members members of the body
 * @param present members who signed in
 * @param recused of those, members who left the decision
 * @param votes the votes
 * @param quorum share of the members who must be present
 * @param pass share of those present that the votes for must exceed
 */
public record Tally(BodyKind kind, int members, int present, int recused, Votes votes, Fraction quorum, Fraction pass) {

	/** Returns the members who are there and may vote. */
	public int voters() {
		return this.present - this.recused;
	}

	/** Returns the smallest attendance that reaches the quorum. */
	public int quorumNeeded() {
		return IntStream.rangeClosed(0, this.members)
			.filter((present) -> this.quorum.isReachedBy(present, this.members))
			.findFirst()
			.orElse(this.members);
	}

	public boolean reachesQuorum() {
		return this.quorum.isReachedBy(voters(), this.members);
	}

	/** Returns the smallest number of votes for that exceeds the share asked for. */
	public int votesNeeded() {
		return IntStream.rangeClosed(0, voters())
			.filter((favour) -> this.pass.isExceededBy(favour, voters()))
			.findFirst()
			.orElse(voters() + 1);
	}

	/** Returns whether votes for, against and abstentions are those of the voters. */
	public boolean addsUp() {
		return this.votes.favour() + this.votes.against() + this.votes.abstained() == voters();
	}

	public boolean passes() {
		return this.kind.countsWholeBody() ? majority().holds() : this.pass.isExceededBy(this.votes.favour(), voters());
	}

	/** Returns the computed result in a sentence. */
	public String inWords() {
		String outcome = passes() ? "通过" : "不通过";
		if (this.kind.countsWholeBody()) {
			return majority().inWords() + "，" + outcome;
		}
		return "应到 %d 人，到会 %d 人，回避 %d 人；同意 %d 票，反对 %d 票，弃权 %d 票；须不少于 %d 票同意，%s".formatted(this.members, this.present,
				this.recused, this.votes.favour(), this.votes.against(), this.votes.abstained(), votesNeeded(),
				outcome);
	}

	private DoubleMajority majority() {
		return new DoubleMajority(this.members, this.votes.favour(), this.votes.against());
	}

}
