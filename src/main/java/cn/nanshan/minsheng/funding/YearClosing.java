package cn.nanshan.minsheng.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.StaleVersion;

import org.springframework.transaction.annotation.Transactional;

/**
 * Closes a street's year: what is free is carried over or given back, what projects hold
 * stays theirs until it is paid or released (FUND-24).
 */
@UseCase
public class YearClosing {

	private final Budgets budgets;

	private final BudgetGuard guard;

	private final LedgerVerifier verifier;

	private final List<YearEndMatters> matters;

	private final AuditTrail trail;

	private final Clock clock;

	YearClosing(Budgets budgets, BudgetGuard guard, LedgerVerifier verifier, List<YearEndMatters> matters,
			AuditTrail trail, Clock clock) {
		this.budgets = budgets;
		this.guard = guard;
		this.verifier = verifier;
		this.matters = matters;
		this.trail = trail;
		this.clock = clock;
	}

	/** Returns what stands in the way of closing a year. */
	@Transactional(readOnly = true)
	@AllowedTo(value = Role.STREET_FINANCE, action = "查看关账核验")
	public Assessment<ClosingRule> assess(int year, ClosingPlan plan, Actor actor) {
		return assess(budget(year, actor), plan);
	}

	/**
	 * Closes a year; once closed, does the same with what was released since.
	 * @throws StaleVersion if the budget changed meanwhile
	 * @throws FundsRefused if a project took money between the rules and the change
	 */
	@AllowedTo(value = Role.STREET_FINANCE, action = "年度关账")
	public void close(int year, int seenVersion, ClosingPlan plan, Actor actor) {
		AnnualBudget seen = budget(year, actor);
		this.guard.lock(seen.id());
		AnnualBudget budget = budget(year, actor);
		if (budget.version() != seenVersion) {
			throw new StaleVersion("年度资金",
					List.of(new StaleVersion.Difference("未占用", "按打开页面时的金额填写", budget.free() + " 元")));
		}
		assess(budget, plan).clear();
		dispose(budget, Disposal.CARRY_OVER, plan, actor);
		dispose(budget, Disposal.GIVE_BACK, plan, actor);
		if (plan.carryOver().isPositive()) {
			this.budgets.carryIn(next(budget).orElseThrow().id(), plan.carryOver(), plan.document(), actor.accountId());
		}
		this.budgets.close(budget.id());
		keep(budget, plan, actor);
	}

	private void dispose(AnnualBudget budget, Disposal disposal, ClosingPlan plan, Actor actor) {
		Money amount = plan.of(disposal);
		if (amount.isPositive()) {
			this.budgets.dispose(budget.id(), disposal, amount, plan.document(), actor.accountId());
		}
	}

	private Assessment<ClosingRule> assess(AnnualBudget budget, ClosingPlan plan) {
		List<YearEndMatter> open = this.matters.stream()
			.flatMap((feature) -> feature.of(budget.streetCode(), budget.year()).stream())
			.toList();
		return Assessment.of(ClosingRule.class, new ClosingFacts(LocalDate.now(this.clock), budget,
				next(budget).filter((it) -> !it.isClosed()).isPresent(), plan, open, this.verifier.of(budget.id())));
	}

	private Optional<AnnualBudget> next(AnnualBudget budget) {
		return this.budgets.of(budget.streetCode(), budget.year() + 1);
	}

	private AnnualBudget budget(int year, Actor actor) {
		String street = actor.scope().streetCode();
		if (street == null) {
			throw new NotFound("年度预算");
		}
		return this.budgets.of(street, year).orElseThrow(() -> new NotFound("年度预算"));
	}

	private void keep(AnnualBudget budget, ClosingPlan plan, Actor actor) {
		this.trail.record(
				new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), "年度关账", "budget",
						budget.streetCode() + "-" + budget.year(), "%d 年度资金关账：结转 %s 元，交回 %s 元，依据 %s"
							.formatted(budget.year(), plan.carryOver(), plan.giveBack(), plan.document()),
						List.of(), null, null));
	}

}
