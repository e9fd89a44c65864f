package cn.nanshan.minsheng.funding;

import java.util.List;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.audit.FieldChange;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;

/** Opens and adjusts a street's yearly budget on a document (FUND-01, FUND-24). */
@UseCase
public class BudgetKeeping {

	private final Budgets budgets;

	private final PoolWatch pool;

	private final AuditTrail trail;

	BudgetKeeping(Budgets budgets, PoolWatch pool, AuditTrail trail) {
		this.budgets = budgets;
		this.pool = pool;
		this.trail = trail;
	}

	/** Opens the budget of a year. */
	@AllowedTo(value = Role.STREET_FINANCE, action = "登记年度预算")
	public void open(int year, BudgetAct act, Actor actor) {
		String street = street(actor);
		if (this.budgets.of(street, year).isPresent()) {
			throw new Refused("%d 年度预算已经登记，改动请用预算调整。".formatted(year));
		}
		this.budgets.open(street, year, act, actor.accountId());
		keep("登记年度预算", street, year, "登记 %d 年度预算 %s 元，依据 %s".formatted(year, act.amount(), act.document()), List.of(),
				actor);
	}

	/**
	 * Raises or cuts the budget of a year. A cut that puts overhead above its share is
	 * recorded and found, because it comes from outside; one below what is committed is
	 * refused.
	 * @throws FundsRefused if the cut goes below what is committed, with the figure
	 */
	@AllowedTo(value = Role.STREET_FINANCE, action = "调整年度预算")
	public void adjust(int year, BudgetAct act, Actor actor) {
		String street = street(actor);
		AnnualBudget budget = this.budgets.of(street, year).orElseThrow(() -> new NotFound("年度预算"));
		mustHold(budget, act.amount());
		this.budgets.adjust(budget.id(), act, actor.accountId());
		AnnualBudget after = this.budgets.of(street, year).orElseThrow();
		this.pool.review(after, actor.accountId());
		keep("调整年度预算", street, year, "%d 年度预算调整 %s 元，依据 %s".formatted(year, act.amount(), act.document()),
				List.of(new FieldChange("年度总额", budget.total().toString(), after.total().toString())), actor);
	}

	private static void mustHold(AnnualBudget budget, Money difference) {
		if (budget.isClosed()) {
			throw new FundsRefused("%d 年度资金已经关账，不能再调整预算。".formatted(budget.year()));
		}
		Money wanted = budget.available().plus(difference);
		if (budget.committed().moreThan(wanted)) {
			throw new FundsRefused("调减后总额 %s 元，低于已占用的 %s 元，还差 %s 元，不能调减。".formatted(wanted, budget.committed(),
					budget.committed().minus(wanted)));
		}
	}

	private static String street(Actor actor) {
		String street = actor.scope().streetCode();
		if (street == null) {
			throw new NotFound("年度预算");
		}
		return street;
	}

	private void keep(String action, String street, int year, String sentence, List<FieldChange> changes, Actor actor) {
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action, "budget",
				street + "-" + year, sentence, changes, null, null));
	}

}
