package cn.nanshan.minsheng.funding;

import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of the fund ledger as it is written: what happened, and by how much it moves
 * what there is, what is held and what is paid. Every balance is a sum of these
 * (FUND-20).
 *
 * @param kind what happened
 * @param reference the project, absent for the budget itself
 * @param category the category of overhead, absent on other projects
 * @param amount yuan in the words of the kind: a contract is written at its sum
 * @param available by how much it moves what there is to hold
 * @param held by how much it moves what projects hold
 * @param paid by how much it moves what has left the account
 * @param note why
 */
record Movement(Kind kind, @Nullable UUID reference, @Nullable PoolCategory category, Money amount, Money available,
		Money held, Money paid, String note) {

	/** Returns a movement of the budget itself. */
	static Movement ofBudget(Kind kind, Money amount, Money available, String note) {
		return new Movement(kind, null, null, amount, available, Money.ZERO, Money.ZERO, note);
	}

	/** Returns a movement of what a project holds. */
	static Movement ofHeld(Kind kind, UUID reference, @Nullable PoolCategory category, Money amount, Money held,
			String note) {
		return new Movement(kind, reference, category, amount, Money.ZERO, held, Money.ZERO, note);
	}

	/** Returns a movement of what was paid for a project. */
	static Movement ofPaid(Kind kind, UUID reference, @Nullable PoolCategory category, Money amount, Money held,
			Money paid, String note) {
		return new Movement(kind, reference, category, amount, Money.ZERO, held, paid, note);
	}

	/** What may happen to a street's money. */
	enum Kind {

		OPEN("年初预算"), ADJUST("预算调整"), CARRY_IN("上年结转"), CARRY_OUT("结转下年"), RETURN("交回财政"), COMMIT("立项占用"),
		CONTRACT("签订合同"), CHANGE("合同变更"), PAY("支付"), REFUND("退款"), RELEASE("释放"), FORFEIT("质保金扣除");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		String label() {
			return this.label;
		}

	}

}
