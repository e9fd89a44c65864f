package cn.nanshan.minsheng.funding;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.support.TransactionTemplate;

/** A street's year of its own for one test, moved by the same verbs as the use cases. */
final class StreetYear {

	static final Percent SEVEN = Percent.of("7");

	private static final UUID SOMEBODY = UUID.randomUUID();

	private static final AtomicInteger NEXT = new AtomicInteger(2500);

	private final Budgets budgets;

	private final Commitments commitments;

	private final TransactionTemplate transaction;

	final String street;

	final int year = NEXT.incrementAndGet();

	final UUID id;

	StreetYear(String street, String total, Budgets budgets, Commitments commitments, TransactionTemplate transaction) {
		this.street = street;
		this.budgets = budgets;
		this.commitments = commitments;
		this.transaction = transaction;
		this.id = Objects.requireNonNull(transaction.execute((status) -> budgets.open(street, this.year,
				BudgetAct.even(Money.of(total), "测财〔" + this.year + "〕1 号"), SOMEBODY)));
	}

	AnnualBudget budget() {
		return this.budgets.of(this.street, this.year).orElseThrow();
	}

	Commitment held(UUID project) {
		return this.commitments.of(project).orElseThrow();
	}

	void does(Runnable act) {
		this.transaction.executeWithoutResult((status) -> act.run());
	}

	UUID grant(@Nullable String community, String amount) {
		UUID project = UUID.randomUUID();
		does(() -> this.commitments.commit(new Grant(project, this.id, community, Money.of(amount)), SOMEBODY));
		return project;
	}

	UUID grantPool(String supervision, String costing) {
		UUID project = UUID.randomUUID();
		Map<PoolCategory, Money> items = new EnumMap<>(PoolCategory.class);
		items.put(PoolCategory.SUPERVISION, Money.of(supervision));
		items.put(PoolCategory.COSTING, Money.of(costing));
		does(() -> this.commitments.commitPool(new Grant(project, this.id, null, Money.sum(items.values())), items,
				SEVEN, SOMEBODY));
		return project;
	}

	void contract(UUID project, String sum) {
		does(() -> this.commitments.contract(project, Money.of(sum), SOMEBODY));
	}

	void change(UUID project, String sum) {
		does(() -> this.commitments.changeContract(project, Money.of(sum), SEVEN, "变更", SOMEBODY));
	}

	void pay(UUID project, String amount) {
		does(() -> this.commitments.pay(project, Money.of(amount), "支付", SOMEBODY));
	}

	void payPool(UUID project, PoolCategory category, String amount) {
		does(() -> this.commitments.payPool(project, category, Money.of(amount), SEVEN, "支付", SOMEBODY));
	}

	void refund(UUID project, String amount) {
		does(() -> this.commitments.refund(project, Money.of(amount), "退款", SOMEBODY));
	}

	void settle(UUID project, String sum) {
		does(() -> this.commitments.reduceTo(project, Money.of(sum), "结算", SOMEBODY));
	}

	void forfeit(UUID project, String amount) {
		does(() -> this.commitments.forfeit(project, Money.of(amount), "质保金扣除", SOMEBODY));
	}

	void adjust(String difference) {
		does(() -> this.budgets.adjust(this.id, BudgetAct.even(Money.of(difference), "测财〔" + this.year + "〕2 号"),
				SOMEBODY));
	}

}
