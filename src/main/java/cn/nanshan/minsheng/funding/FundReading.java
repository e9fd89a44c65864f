package cn.nanshan.minsheng.funding;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Shows the money of a street-year: the budget and the ledger that follows from it. */
@UseCase
@Transactional(readOnly = true)
public class FundReading {

	private final Budgets budgets;

	private final Places places;

	private final Allocations allocations;

	private final PoolWatch pool;

	private final LedgerVerifier verifier;

	private final JdbcClient jdbc;

	FundReading(Budgets budgets, Places places, Allocations allocations, PoolWatch pool, LedgerVerifier verifier,
			JdbcClient jdbc) {
		this.budgets = budgets;
		this.allocations = allocations;
		this.pool = pool;
		this.verifier = verifier;
		this.places = places;
		this.jdbc = jdbc;
	}

	/** Returns the budgets of a year within reach. */
	@AnyStaff(action = "查看资金")
	public List<AnnualBudget> budgets(int year, Actor actor) {
		return this.budgets.of(year).stream().filter((budget) -> reaches(budget.streetCode(), actor)).toList();
	}

	/**
	 * Returns one budget, empty if the street has not opened it.
	 * @throws NotFound if there is no such street within the actor's scope
	 */
	@AnyStaff(action = "查看资金")
	public Optional<AnnualBudget> budget(int year, String streetCode, Actor actor) {
		if (!reaches(streetCode, actor) || this.places.street(streetCode).isEmpty()) {
			throw new NotFound("资金");
		}
		return this.budgets.of(streetCode, year);
	}

	/** Returns the documents that a budget rests on. */
	@AnyStaff(action = "查看资金")
	public List<BudgetDocument> documents(AnnualBudget budget, Actor actor) {
		mustReach(budget, actor);
		return this.budgets.documents(budget.id());
	}

	/** Returns what each community may take of a budget. */
	@AnyStaff(action = "查看社区额度")
	public List<Allocation> allocations(AnnualBudget budget, Actor actor) {
		mustReach(budget, actor);
		return this.allocations.of(budget.id());
	}

	/** Returns how allocations of a budget came about, the newest hundred. */
	@AnyStaff(action = "查看社区额度")
	public List<AllocationMove> allocationMoves(AnnualBudget budget, Actor actor) {
		mustReach(budget, actor);
		return this.allocations.moves(budget.id(), 100);
	}

	/** Returns what stands or stood against a budget. */
	@AnyStaff(action = "查看资金")
	public List<FundFinding> findings(AnnualBudget budget, Actor actor) {
		mustReach(budget, actor);
		return this.pool.of(budget.id());
	}

	/**
	 * Computes a year's balances anew and returns what differs, the books before the sums
	 * that are kept for the pages.
	 */
	@AllowedTo(value = { Role.STREET_FINANCE, Role.TASK_FORCE, Role.STREET_LEADER, Role.BUREAU_FINANCE,
			Role.BUREAU_AUDIT }, action = "核对账目")
	public List<LedgerDifference> differences(AnnualBudget budget, Actor actor) {
		mustReach(budget, actor);
		return Stream.of(this.verifier.of(budget.id()), this.verifier.keptSums(budget.id()))
			.flatMap(List::stream)
			.toList();
	}

	private static void mustReach(AnnualBudget budget, Actor actor) {
		if (!reaches(budget.streetCode(), actor)) {
			throw new NotFound("资金");
		}
	}

	/** Returns the ledger before a line, newest first. */
	@AnyStaff(action = "查看资金使用台账")
	public List<FundEntry> entries(AnnualBudget budget, @Nullable Long before, int size, Actor actor) {
		mustReach(budget, actor);
		return this.jdbc.sql("""
				select * from fund_entry where budget_id = :budget and (cast(:before as bigint) is null
				  or (made_at, id) < (select made_at, id from fund_entry where id = :before))
				order by made_at desc, id desc limit :size
				""")
			.param("budget", budget.id())
			.param("before", before)
			.param("size", size)
			.query((row, index) -> new FundEntry(row.getLong("id"),
					Movement.Kind.valueOf(row.getString("kind")).label(), new Money(row.getBigDecimal("amount")),
					row.getString("note"), row.getObject("reference", UUID.class),
					row.getObject("made_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	private static boolean reaches(String streetCode, Actor actor) {
		if (actor.scope().level() == Level.VENDOR || actor.scope().level() == Level.ADMIN) {
			return false;
		}
		return actor.scope().streetCode() == null || streetCode.equals(actor.scope().streetCode());
	}

}
