package cn.nanshan.minsheng.workflow;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.policy.Waivers;

/**
 * The objections to a step's result that still wait for their answer, as whoever approves
 * has to know them: one in time must be answered first, one that came late may be passed
 * over with words that were written after it came.
 *
 * @param all each of them, the oldest first
 */
public record OpenObjections(List<Item> all) {

	/** Nobody objects, or nobody was asked. */
	public static final OpenObjections NONE = new OpenObjections(List.of());

	public OpenObjections {
		all = List.copyOf(all);
	}

	/** Returns what is to say of those that came in time. */
	public Verdict inTime() {
		return of(false, "期内收到的书面异议都已答复");
	}

	/** Returns what is to say of those that came after the period. */
	public Verdict late() {
		return of(true, "逾期意见已答复，或看过以后写明理由再往下走");
	}

	private Verdict of(boolean late, String required) {
		List<Item> open = this.all.stream().filter((item) -> item.late() == late).toList();
		String which = late ? "逾期意见" : "异议";
		return open.isEmpty() ? Verdict.met("没有未办结的" + which, required)
				: Verdict
					.breached("未办结%s %d 件：%s".formatted(which, open.size(),
							open.stream().map(Item::number).collect(Collectors.joining("、"))), required)
					.fixedBy("看" + which, "/objections/" + open.get(0).id());
	}

	/**
	 * Returns the justifications but those for the clause that were written before the
	 * newest of these objections was: nobody passes over what he could not know.
	 */
	public Waivers knownTo(Waivers given, Clause clause) {
		return this.all.stream()
			.map(Item::writtenDownAt)
			.max(Comparator.naturalOrder())
			.map((newest) -> given.since(newest, clause))
			.orElse(given);
	}

	/**
	 * One of them.
	 *
	 * @param id its id
	 * @param number its number
	 * @param late whether it arrived after the period
	 * @param writtenDownAt since when anybody here could know it
	 */
	public record Item(UUID id, String number, boolean late, Instant writtenDownAt) {

	}

}
