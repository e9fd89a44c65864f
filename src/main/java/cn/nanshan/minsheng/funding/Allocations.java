package cn.nanshan.minsheng.funding;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each community may take of a street-year. Amounts never fall below what is held of
 * them; the budget is locked while they change (FUND-02).
 */
@Component
public class Allocations {

	private final JdbcClient jdbc;

	private final Clock clock;

	Allocations(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Returns the allocations of a street-year. */
	public List<Allocation> of(UUID budgetId) {
		return this.jdbc.sql("select * from allocation where budget_id = :id order by community_code nulls last")
			.param("id", budgetId)
			.query((row, index) -> new Allocation(row.getString("community_code"),
					new Money(row.getBigDecimal("amount")), new Money(row.getBigDecimal("committed")),
					row.getBoolean("weak"), row.getString("reason")))
			.list();
	}

	/** Returns the newest changes of a street-year's allocations. */
	public List<AllocationMove> moves(UUID budgetId, int most) {
		return this.jdbc.sql("select * from allocation_move where budget_id = :id order by id desc limit :most")
			.param("id", budgetId)
			.param("most", most)
			.query((row, index) -> new AllocationMove(row.getString("community_code"),
					new Money(row.getBigDecimal("difference")), new Money(row.getBigDecimal("amount")),
					row.getString("reason"), row.getString("document"), row.getString("made_by_name"),
					row.getObject("made_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	/**
	 * Sets what a community may take.
	 * @throws FundsRefused if its projects hold more
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void set(UUID budgetId, AllocationLine line, String document, Actor actor) {
		Optional<Allocation> before = of(budgetId, line.communityCode());
		Money had = before.map(Allocation::amount).orElse(Money.ZERO);
		Money held = before.map(Allocation::committed).orElseGet(() -> held(budgetId, line.communityCode()));
		if (held.moreThan(line.amount())) {
			throw new FundsRefused("额度 %s 元低于项目已占用的 %s 元。".formatted(line.amount(), held));
		}
		this.jdbc.sql("""
				insert into allocation (budget_id, community_code, amount, committed, weak, reason)
				values (:budget, :community, :amount, :held, :weak, :reason)
				on conflict on constraint allocation_place_uq
				do update set amount = excluded.amount, weak = excluded.weak, reason = excluded.reason
				""")
			.param("budget", budgetId)
			.param("community", line.communityCode())
			.param("amount", line.amount().yuan())
			.param("held", held.yuan())
			.param("weak", line.weak())
			.param("reason", line.reason())
			.update();
		if (before.isEmpty() || !had.equals(line.amount())) {
			keep(budgetId, line, line.amount().minus(had), document, actor);
		}
	}

	/**
	 * Adds up what was allotted.
	 * @throws FundsRefused if it is more than the street has beside its overhead
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void close(UUID budgetId) {
		int changed = this.jdbc.sql("""
				update annual_budget b set allocated = s.amount, version = version + 1
				from (select coalesce(sum(amount), 0) as amount from allocation where budget_id = :id) s
				where b.id = :id and (s.amount <= b.allocated
				  or s.amount + b.pool_committed <= b.total + b.carried_in - b.disposed)
				""").param("id", budgetId).update();
		if (changed == 0) {
			throw new FundsRefused("各社区额度合计超过街道可用资金，请调低后再保存。");
		}
	}

	/** Returns what one community may take, empty if nothing was allotted to it. */
	public Optional<Allocation> of(UUID budgetId, @Nullable String community) {
		return of(budgetId).stream().filter((line) -> Objects.equals(line.communityCode(), community)).findFirst();
	}

	private Money held(UUID budgetId, @Nullable String community) {
		return this.jdbc.sql("""
				select coalesce(sum(held), 0) from commitment
				where budget_id = :budget and not pool and community_code is not distinct from :community
				""")
			.param("budget", budgetId)
			.param("community", community)
			.query((row, index) -> new Money(row.getBigDecimal(1)))
			.single();
	}

	private void keep(UUID budgetId, AllocationLine line, Money difference, String document, Actor actor) {
		this.jdbc.sql("""
				insert into allocation_move
				  (budget_id, community_code, difference, amount, reason, document, made_by, made_by_name, made_at)
				values (:budget, :community, :difference, :amount, :reason, :document, :by, :name, :at)
				""")
			.param("budget", budgetId)
			.param("community", line.communityCode())
			.param("difference", difference.yuan())
			.param("amount", line.amount().yuan())
			.param("reason", line.reason())
			.param("document", document)
			.param("by", actor.accountId())
			.param("name", actor.name())
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

}
