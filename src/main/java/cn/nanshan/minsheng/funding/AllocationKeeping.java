package cn.nanshan.minsheng.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.organization.Community;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Allots a street's money to its communities, unevenly but not without words (FUND-02).
 */
@UseCase
public class AllocationKeeping {

	private final Budgets budgets;

	private final BudgetGuard guard;

	private final Allocations allocations;

	private final Places places;

	private final AuditTrail trail;

	private final JdbcClient jdbc;

	private final Clock clock;

	AllocationKeeping(Budgets budgets, BudgetGuard guard, Allocations allocations, Places places, AuditTrail trail,
			JdbcClient jdbc, Clock clock) {
		this.budgets = budgets;
		this.guard = guard;
		this.allocations = allocations;
		this.places = places;
		this.trail = trail;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Returns what the rules say of a sheet that is being written. */
	@Transactional(readOnly = true)
	@AllowedTo(value = Role.STREET_FINANCE, action = "查看额度核验")
	public Assessment<AllocationRule> assess(int year, List<AllocationLine> lines, Actor actor) {
		return assess(budget(year, actor), lines);
	}

	/**
	 * Takes a whole sheet.
	 * @throws NotFound if a community is not the street's
	 * @throws StaleVersion if the budget or its allocations changed meanwhile
	 * @throws FundsRefused if a project took money between the rules and the change
	 */
	@AllowedTo(value = Role.STREET_FINANCE, action = "分配社区额度")
	public void allot(int year, int seenVersion, List<AllocationLine> lines, String document, Actor actor) {
		AnnualBudget budget = toChange(year, seenVersion, actor);
		mustBeOwn(budget, lines);
		assess(budget, lines).clear();
		lines.forEach((line) -> this.allocations.set(budget.id(), line, document, actor));
		this.allocations.close(budget.id());
		keep("分配社区额度", budget, "分配 %d 年度社区额度 %d 行，合计 %s 元，依据 %s".formatted(year, lines.size(),
				Money.sum(lines.stream().map(AllocationLine::amount).toList()), document), actor);
	}

	/**
	 * Moves some of one community's allocation to another.
	 * @throws FundsRefused if the giver has not so much left
	 */
	@AllowedTo(value = Role.STREET_FINANCE, action = "调剂社区额度")
	public void transfer(int year, int seenVersion, Transfer transfer, Actor actor) {
		AnnualBudget budget = toChange(year, seenVersion, actor);
		Allocation giver = allotted(budget, transfer.from());
		Allocation taker = allotted(budget, transfer.to());
		if (transfer.amount().moreThan(giver.left())) {
			throw new FundsRefused("%s额度未占用 %s 元，不够调出 %s 元。".formatted(this.places.communityName(transfer.from()),
					giver.left(), transfer.amount()));
		}
		this.allocations.set(budget.id(), moved(giver, Money.ZERO.minus(transfer.amount()), transfer.reason()),
				transfer.document(), actor);
		this.allocations.set(budget.id(), moved(taker, transfer.amount(), transfer.reason()), transfer.document(),
				actor);
		this.allocations.close(budget.id());
		keep("调剂社区额度", budget, "从%s调剂 %s 元到%s，理由：%s，依据 %s".formatted(this.places.communityName(transfer.from()),
				transfer.amount(), this.places.communityName(transfer.to()), transfer.reason(), transfer.document()),
				actor);
	}

	private Assessment<AllocationRule> assess(AnnualBudget budget, List<AllocationLine> lines) {
		return Assessment.of(AllocationRule.class, new AllocationFacts(LocalDate.now(this.clock), budget, lines,
				held(budget), this.places::communityName));
	}

	private Map<String, Money> held(AnnualBudget budget) {
		Map<String, Money> held = new HashMap<>();
		this.jdbc.sql("""
				select coalesce(community_code, '') as place, sum(held) as held from commitment_tally
				where budget_id = :id and not pool group by community_code
				""")
			.param("id", budget.id())
			.query((row, index) -> held.put(row.getString("place"), new Money(row.getBigDecimal("held"))))
			.list();
		return held;
	}

	private void mustBeOwn(AnnualBudget budget, List<AllocationLine> lines) {
		Set<String> own = this.places.communities(budget.streetCode())
			.stream()
			.map(Community::code)
			.collect(Collectors.toSet());
		if (lines.stream().anyMatch((line) -> line.communityCode() != null && !own.contains(line.communityCode()))) {
			throw new NotFound("社区");
		}
	}

	private static AllocationLine moved(Allocation before, Money difference, String reason) {
		return new AllocationLine(before.communityCode(), before.amount().plus(difference), before.weak(), reason);
	}

	private Allocation allotted(AnnualBudget budget, @Nullable String community) {
		return this.allocations.of(budget.id(), community)
			.orElseThrow(() -> new Refused(this.places.communityName(community) + "还没有分配额度，不能调剂。"));
	}

	private AnnualBudget toChange(int year, int seenVersion, Actor actor) {
		AnnualBudget seen = budget(year, actor);
		this.guard.lock(seen.id());
		AnnualBudget budget = budget(year, actor);
		if (budget.isClosed()) {
			throw new FundsRefused("%d 年度资金已经关账，额度不能再改。".formatted(year));
		}
		if (budget.version() != seenVersion) {
			throw new StaleVersion("社区额度", differences(budget));
		}
		return budget;
	}

	private List<StaleVersion.Difference> differences(AnnualBudget budget) {
		List<StaleVersion.Difference> stored = new ArrayList<>();
		this.allocations.of(budget.id())
			.forEach((line) -> stored.add(new StaleVersion.Difference(this.places.communityName(line.communityCode()),
					"按打开页面时的额度填写", line.amount() + " 元")));
		return stored;
	}

	private AnnualBudget budget(int year, Actor actor) {
		String street = actor.scope().streetCode();
		if (street == null) {
			throw new NotFound("年度预算");
		}
		return this.budgets.of(street, year).orElseThrow(() -> new NotFound("年度预算"));
	}

	private void keep(String action, AnnualBudget budget, String sentence, Actor actor) {
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action, "budget",
				budget.streetCode() + "-" + budget.year(), sentence, List.of(), null, null));
	}

	/**
	 * A move from one allocation to another.
	 *
	 * @param from the community that gives, absent for the street's own
	 * @param to the community that takes, absent for the street's own
	 * @param amount yuan
	 * @param reason why
	 * @param document number of the document
	 */
	public record Transfer(@Nullable String from, @Nullable String to, Money amount, String reason, String document) {

	}

}
