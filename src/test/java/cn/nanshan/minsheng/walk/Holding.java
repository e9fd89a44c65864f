package cn.nanshan.minsheng.walk;

import java.util.ArrayList;
import java.util.List;

import cn.nanshan.minsheng.walk.Instalment.Station;

/** What one project of the model holds of the street's money, in fen. */
final class Holding {

	/** No such sum yet. */
	static final long NONE = -1;

	private final Budget budget;

	private final List<Instalment> instalments = new ArrayList<>();

	private long approved = NONE;

	private long contracted = NONE;

	private long original;

	private long changed;

	private long held;

	private long paid;

	private long verified = NONE;

	Holding(Budget budget) {
		this.budget = budget;
	}

	void approve(long sum) {
		this.approved = sum;
		this.held = sum;
		this.budget.commit(sum);
	}

	void contract(long sum) {
		this.original = sum;
		this.contracted = sum;
		hold(sum);
	}

	/** Returns whether a contract may be changed to a sum; works by a tenth in all. */
	boolean mayChangeTo(long sum, boolean works) {
		long difference = Math.abs(sum - this.contracted);
		return this.contracted != NONE && difference > 0 && sum >= this.paid && sum <= this.approved
				&& (!works || (this.changed + difference) * 10 <= this.original)
				&& sum - this.held <= this.budget.free();
	}

	void changeTo(long sum) {
		this.changed += Math.abs(sum - this.contracted);
		this.contracted = sum;
		hold(sum);
	}

	/** Lowers what is held to a final sum and gives the rest back. */
	void hold(long sum) {
		this.budget.commit(sum - this.held);
		this.held = sum;
	}

	/** Limits what is still paid to what the work is worth. */
	void verify(long worth) {
		this.verified = worth;
	}

	void ask(Instalment instalment) {
		this.instalments.add(instalment);
	}

	void pay(Instalment instalment) {
		this.paid += instalment.sum();
		this.budget.pay(instalment.sum());
	}

	/** Returns whether so much more fits under everything that limits payments. */
	boolean bears(long more) {
		return this.contracted != NONE && more <= left() && this.held <= this.approved
				&& this.approved <= this.budget.total();
	}

	/** Returns what is neither paid nor asked for. */
	long left() {
		long limit = (this.verified != NONE) ? Math.min(this.verified, this.held) : this.held;
		return limit - this.paid - pending();
	}

	private long pending() {
		return this.instalments.stream().filter(Instalment::isPending).mapToLong(Instalment::sum).sum();
	}

	/** Returns the most that the final account may come to. */
	long ceiling() {
		return (this.verified != NONE) ? Math.min(this.verified, this.contracted) : this.contracted;
	}

	boolean anyPending() {
		return this.instalments.stream().anyMatch(Instalment::isPending);
	}

	boolean anyPaid() {
		return this.instalments.stream().anyMatch((one) -> one.station() == Station.PAID);
	}

	List<Instalment> instalments() {
		return this.instalments;
	}

	long approved() {
		return this.approved;
	}

	long contracted() {
		return this.contracted;
	}

	long held() {
		return this.held;
	}

	long paid() {
		return this.paid;
	}

	@Override
	public String toString() {
		return (this.approved == NONE) ? "nothing"
				: "approved %s, contracted %s, held %s, paid %s".formatted(Yuan.of(this.approved),
						(this.contracted != NONE) ? Yuan.of(this.contracted) : "none", Yuan.of(this.held),
						Yuan.of(this.paid));
	}

}
