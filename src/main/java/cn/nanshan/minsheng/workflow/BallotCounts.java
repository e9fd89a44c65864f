package cn.nanshan.minsheng.workflow;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Refused;

/**
 * The counts of the ballots on one item. Two people count, the second without seeing the
 * first; where they differ, both stay and a new round begins.
 *
 * @param all every count, in the order of rounds and passes
 */
public record BallotCounts(List<BallotCount> all) {

	static BallotCounts of(UUID subject, Collection<BallotCount> counts) {
		return new BallotCounts(counts.stream()
			.filter((count) -> count.subject().equals(subject))
			.sorted(Comparator.comparing(BallotCount::round).thenComparing(BallotCount::pass))
			.toList());
	}

	/** Returns whether anybody counted. */
	public boolean begun() {
		return !this.all.isEmpty();
	}

	/** Returns whether the last round lacks its second count. */
	public boolean waitsForSecond() {
		return last().filter((count) -> count.pass() == 1).isPresent();
	}

	/** Returns what both counts of the last round say, empty while they do not agree. */
	public Optional<Votes> agreed() {
		return last().filter((count) -> count.pass() == 2)
			.map(BallotCount::votes)
			.filter((votes) -> votes.equals(this.all.get(this.all.size() - 2).votes()));
	}

	/** Returns whether the last round ended with two different counts. */
	public boolean differs() {
		return begun() && !waitsForSecond() && agreed().isEmpty();
	}

	/**
	 * Returns the counts that may be shown: one that waits for its second stays closed.
	 */
	public List<BallotCount> open() {
		return waitsForSecond() ? this.all.subList(0, this.all.size() - 1) : this.all;
	}

	/** Returns how far counting is, without a figure that the second may not see. */
	public String inWords() {
		if (waitsForSecond()) {
			BallotCount first = this.all.get(this.all.size() - 1);
			return "第 %d 轮第一遍已由 %s 录入，等另一人录第二遍".formatted(first.round(), first.enteredName());
		}
		if (differs()) {
			BallotCount second = this.all.get(this.all.size() - 1);
			BallotCount first = this.all.get(this.all.size() - 2);
			return "第 %d 轮两遍不一致：%s 录%s，%s 录%s，请重新点票".formatted(second.round(), first.enteredName(), first.inWords(),
					second.enteredName(), second.inWords());
		}
		return begun() ? "两遍录入一致" : "";
	}

	/**
	 * Returns the count that a person adds.
	 * @throws Refused if the person counted first in this round, or both counts agree
	 */
	BallotCount next(UUID subject, Votes votes, UUID by, String name, java.time.Instant now) {
		if (agreed().isPresent()) {
			throw new Refused("两遍录入已经一致，不能再录。");
		}
		boolean second = waitsForSecond();
		int round = last().map(BallotCount::round).orElse(0) + (second ? 0 : 1);
		if (second && this.all.get(this.all.size() - 1).enteredBy().equals(by)) {
			throw new Refused("第一遍是您录入的，第二遍要由另一人独立录入。");
		}
		return new BallotCount(subject, round, second ? 2 : 1, votes.favour(), votes.against(), votes.abstained(), by,
				name, now);
	}

	private Optional<BallotCount> last() {
		return this.all.isEmpty() ? Optional.empty() : Optional.of(this.all.get(this.all.size() - 1));
	}

}
