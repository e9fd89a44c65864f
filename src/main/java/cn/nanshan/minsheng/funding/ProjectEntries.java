package cn.nanshan.minsheng.funding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.funding.Movement.Kind;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Writes the ledger lines of one project's money; of overhead a line for each category,
 * whose items move with it (FUND-05, FUND-20).
 */
@Component
class ProjectEntries {

	private final PoolItems items;

	private final FundEntries entries;

	ProjectEntries(PoolItems items, FundEntries entries) {
		this.items = items;
		this.entries = entries;
	}

	void committed(Commitment held, Map<PoolCategory, Money> wanted, UUID by) {
		if (!held.pool()) {
			write(held, Movement.ofHeld(Kind.COMMIT, held.reference(), null, held.held(), held.held(), "立项占用"), by);
			return;
		}
		Map<PoolCategory, Money> lines = positive(wanted);
		this.items.approve(held.reference(), lines);
		lines.forEach((category, part) -> write(held,
				Movement.ofHeld(Kind.COMMIT, held.reference(), category, part, part, "督导等工作经费立项占用"), by));
	}

	void contracted(Commitment before, Money sum, Money rest, UUID by) {
		if (!before.pool()) {
			write(before, Movement.ofHeld(Kind.CONTRACT, before.reference(), null, sum, Money.ZERO.minus(rest), "签订合同"),
					by);
			return;
		}
		Map<PoolCategory, Money> given = this.items.release(before.reference(), rest);
		this.items.of(before.reference())
			.forEach((item) -> write(before, Movement.ofHeld(Kind.CONTRACT, before.reference(), item.category(),
					item.held(), Money.ZERO.minus(given.getOrDefault(item.category(), Money.ZERO)), "签订合同"), by));
	}

	void changed(Commitment before, Money more, String note, UUID by) {
		if (!before.pool()) {
			write(before, Movement.ofHeld(Kind.CHANGE, before.reference(), null, more, more, note), by);
		}
		else if (more.isPositive()) {
			positive(this.items.hold(before.reference(), more)).forEach((category, part) -> write(before,
					Movement.ofHeld(Kind.CHANGE, before.reference(), category, part, part, note), by));
		}
		else {
			positive(this.items.release(before.reference(), Money.ZERO.minus(more))).forEach((category, part) -> {
				Money less = Money.ZERO.minus(part);
				write(before, Movement.ofHeld(Kind.CHANGE, before.reference(), category, less, less, note), by);
			});
		}
	}

	void paid(Commitment before, Money amount, String note, UUID by) {
		if (!before.pool()) {
			write(before, paid(before, null, amount, note), by);
			return;
		}
		positive(this.items.pay(before.reference(), amount))
			.forEach((category, part) -> write(before, paid(before, category, part, note), by));
	}

	void paidFrom(Commitment before, PoolCategory category, Money amount, String note, UUID by) {
		this.items.pay(before.reference(), category, amount);
		write(before, paid(before, category, amount, note), by);
	}

	private static Movement paid(Commitment before, @Nullable PoolCategory category, Money amount, String note) {
		return Movement.ofPaid(Kind.PAY, before.reference(), category, amount, Money.ZERO, amount, note);
	}

	void refunded(Commitment before, Money amount, Money given, String note, UUID by) {
		Money back = Money.ZERO.minus(amount);
		if (!before.pool()) {
			write(before,
					Movement.ofPaid(Kind.REFUND, before.reference(), null, amount, Money.ZERO.minus(given), back, note),
					by);
			return;
		}
		Map<PoolCategory, Money> parts = positive(this.items.refund(before.reference(), amount));
		Map<PoolCategory, Money> freed = given.isZero() ? Map.of() : this.items.free(before.reference(), parts);
		parts
			.forEach((category, part) -> write(before,
					Movement.ofPaid(Kind.REFUND, before.reference(), category, part,
							Money.ZERO.minus(freed.getOrDefault(category, Money.ZERO)), Money.ZERO.minus(part), note),
					by));
	}

	void released(Commitment before, Money rest, String note, UUID by) {
		giveBack(Kind.RELEASE, before, rest, note, by);
	}

	void forfeited(Commitment before, Money amount, String note, UUID by) {
		giveBack(Kind.FORFEIT, before, amount, note, by);
	}

	private void giveBack(Kind kind, Commitment before, Money rest, String note, UUID by) {
		if (!before.pool()) {
			write(before, Movement.ofHeld(kind, before.reference(), null, rest, Money.ZERO.minus(rest), note), by);
			return;
		}
		positive(this.items.release(before.reference(), rest)).forEach((category, part) -> write(before,
				Movement.ofHeld(kind, before.reference(), category, part, Money.ZERO.minus(part), note), by));
	}

	private void write(Commitment of, Movement movement, UUID by) {
		this.entries.write(of.budgetId(), movement, by);
	}

	private static Map<PoolCategory, Money> positive(Map<PoolCategory, Money> parts) {
		Map<PoolCategory, Money> lines = new LinkedHashMap<>(parts);
		lines.values().removeIf(Money::isZero);
		return lines;
	}

}
