package cn.nanshan.minsheng.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;

/**
 * One approval of the model: the street's chain, and the signatures that count, one for
 * each step behind.
 */
final class Round {

	private static final Map<Role, String> LABELS = Map.of(Role.STREET_CLERK, "民微岗初审", Role.STREET_WORKS, "职能单位意见",
			Role.STREET_FINANCE, "财务核预算", Role.TASK_FORCE, "专责小组审议", Role.STREET_LEADER, "领导审定");

	private final List<Role> chain;

	private final long asked;

	private final List<Signed> signed = new ArrayList<>();

	Round(boolean works, long asked) {
		this.chain = works
				? List.of(Role.STREET_CLERK, Role.STREET_WORKS, Role.STREET_FINANCE, Role.TASK_FORCE,
						Role.STREET_LEADER)
				: List.of(Role.STREET_CLERK, Role.STREET_FINANCE, Role.TASK_FORCE, Role.STREET_LEADER);
		this.asked = asked;
	}

	/** Signs the present step, granting a sum or leaving it as it is. */
	void sign(UUID who, long granted) {
		this.signed.add(new Signed(who, granted));
	}

	/** Opens an earlier step again, and all after it. */
	void backTo(int step) {
		this.signed.subList(step, this.signed.size()).clear();
	}

	void takeBack() {
		backTo(this.signed.size() - 1);
	}

	boolean newestIs(UUID who) {
		return isBegun() && this.signed.get(this.signed.size() - 1).who().equals(who);
	}

	boolean isBegun() {
		return !this.signed.isEmpty();
	}

	boolean bears(UUID who) {
		return this.signed.stream().anyMatch((one) -> one.who().equals(who));
	}

	boolean isAtLast() {
		return this.signed.size() == this.chain.size() - 1;
	}

	Role office() {
		return this.chain.get(this.signed.size());
	}

	/** Returns how many steps are behind. */
	int behind() {
		return this.signed.size();
	}

	String label(int step) {
		return String.valueOf(LABELS.get(this.chain.get(step)));
	}

	String task() {
		return label(this.signed.size()) + "/" + office();
	}

	/** Returns the sum asked for, or what it was lowered to. */
	long sum() {
		return this.signed.stream()
			.mapToLong(Signed::granted)
			.filter((granted) -> granted > 0)
			.reduce(this.asked, (first, second) -> second);
	}

	private record Signed(UUID who, long granted) {

	}

}
