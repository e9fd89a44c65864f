package cn.nanshan.minsheng.funding;

import java.util.List;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
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

	private final AuditTrail trail;

	BudgetKeeping(Budgets budgets, AuditTrail trail) {
		this.budgets = budgets;
		this.trail = trail;
	}

	/** Opens the budget of a year. */
	@AllowedTo(value = Role.STREET_FINANCE, action = "登记年度预算")
	public void open(int year, Money total, String basis, Actor actor) {
		String street = street(actor);
		if (this.budgets.of(street, year).isPresent()) {
			throw new Refused("%d 年度预算已经登记，改动请用预算调整。".formatted(year));
		}
		this.budgets.open(street, year, total, basis, actor.accountId());
		keep("登记年度预算", street, year, "登记 %d 年度预算 %s 元，依据 %s".formatted(year, total, basis), actor);
	}

	/**
	 * Raises or cuts the budget of a year.
	 * @throws FundsRefused if the cut goes below what is committed
	 */
	@AllowedTo(value = Role.STREET_FINANCE, action = "调整年度预算")
	public void adjust(int year, Money difference, String basis, Actor actor) {
		String street = street(actor);
		AnnualBudget budget = this.budgets.of(street, year).orElseThrow(() -> new NotFound("年度预算"));
		Money wanted = budget.total().plus(difference);
		if (budget.committed().moreThan(wanted)) {
			throw new FundsRefused("调减后总额 %s 元，低于已占用的 %s 元，还差 %s 元，不能调减。".formatted(wanted, budget.committed(),
					budget.committed().minus(wanted)));
		}
		this.budgets.adjust(budget.id(), difference, basis, actor.accountId());
		keep("调整年度预算", street, year, "%d 年度预算调整 %s 元，依据 %s".formatted(year, difference, basis), actor);
	}

	private static String street(Actor actor) {
		String street = actor.scope().streetCode();
		if (street == null) {
			throw new NotFound("年度预算");
		}
		return street;
	}

	private void keep(String action, String street, int year, String sentence, Actor actor) {
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action, "budget",
				street + "-" + year, sentence, List.of(), null, null));
	}

}
