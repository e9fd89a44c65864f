package cn.nanshan.minsheng.funding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.Scope;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;

/**
 * A street-year that many clients work on at the same time. Each act is one transaction
 * and signs its lines with its own id, by which it is found again.
 */
final class RaceStreet {

	static final Percent SHARE = Percent.of("7");

	private static final Money TOTAL = Money.of(1_000_000);

	private static final String DOCUMENT = "测财〔2700〕1 号";

	private final MoneyCore core;

	private final UUID id;

	private final List<String> communities;

	private final List<UUID> projects = new ArrayList<>();

	private final List<UUID> pools = new ArrayList<>();

	private RaceStreet(MoneyCore core, UUID id, List<String> communities) {
		this.core = core;
		this.id = id;
		this.communities = communities;
	}

	/** Opens a year and allots money to two of its communities. */
	static RaceStreet open(MoneyCore core, String street, int year) {
		List<String> communities = core.jdbc
			.sql("select code from community where street_code = :street order by code limit 3")
			.param("street", street)
			.query(String.class)
			.list();
		UUID by = UUID.randomUUID();
		UUID id = Objects.requireNonNull(core.transaction
			.execute((status) -> core.budgets.open(street, year, BudgetAct.even(TOTAL, DOCUMENT), by)));
		RaceStreet opened = new RaceStreet(core, id, communities);
		core.transaction.executeWithoutResult((status) -> {
			core.guard.lock(id);
			communities.subList(0, 2).forEach((code) -> opened.allot(code, Money.of(250_000), by));
			core.allocations.close(id);
		});
		return opened;
	}

	/** Returns a street-year that was opened before, with the projects it has. */
	static RaceStreet again(MoneyCore core, UUID id) {
		List<String> communities = core.jdbc.sql("""
				select code from community
				where street_code = (select street_code from annual_budget where id = :id) order by code limit 3
				""").param("id", id).query(String.class).list();
		RaceStreet street = new RaceStreet(core, id, communities);
		street.projects.addAll(street.references(false));
		street.pools.addAll(street.references(true));
		return street;
	}

	UUID id() {
		return this.id;
	}

	/**
	 * Grants to one of two communities that are bound by what they were allotted, or to
	 * one that is not.
	 */
	void grant(RandomGenerator random, UUID by) {
		UUID project = new UUID(random.nextLong(), random.nextLong());
		String community = this.communities.get(random.nextInt(this.communities.size()));
		Grant grant = new Grant(project, this.id, community, money(random, 60_000));
		commits(() -> this.core.commitments.commit(grant, by));
		keep(this.projects, project);
	}

	void grantPool(RandomGenerator random, UUID by) {
		UUID project = new UUID(random.nextLong(), random.nextLong());
		Map<PoolCategory, Money> items = new EnumMap<>(PoolCategory.class);
		items.put(PoolCategory.SUPERVISION, money(random, 9_000));
		items.put(PoolCategory.COSTING, money(random, 9_000));
		Grant grant = new Grant(project, this.id, null, Money.sum(items.values()));
		commits(() -> this.core.commitments.commitPool(grant, items, SHARE, by));
		keep(this.pools, project);
	}

	void contract(RandomGenerator random, UUID by) {
		UUID project = any(random);
		Money sum = money(random, 60_000);
		commits(() -> this.core.commitments.contract(project, least(project, sum), by));
	}

	void change(RandomGenerator random, UUID by) {
		UUID project = any(random);
		Money sum = money(random, 50_000);
		commits(() -> this.core.commitments.changeContract(project, sum, SHARE, "变更", by));
	}

	void pay(RandomGenerator random, UUID by) {
		UUID project = one(this.projects, random);
		Money amount = money(random, 20_000);
		commits(() -> this.core.commitments.pay(project, amount, "支付", by));
	}

	void payPool(RandomGenerator random, UUID by) {
		UUID project = one(this.pools, random);
		PoolCategory category = random.nextBoolean() ? PoolCategory.SUPERVISION : PoolCategory.COSTING;
		Money amount = money(random, 4_000);
		commits(() -> this.core.commitments.payPool(project, category, amount, SHARE, "支付", by));
	}

	void refund(RandomGenerator random, UUID by) {
		UUID project = any(random);
		Money amount = money(random, 8_000);
		commits(() -> this.core.commitments.refund(project, amount, "退款", by));
	}

	void settle(RandomGenerator random, UUID by) {
		UUID project = any(random);
		Money sum = money(random, 40_000);
		commits(() -> this.core.commitments.reduceTo(project, sum, "结算", by));
	}

	void withdraw(RandomGenerator random, UUID by) {
		UUID project = any(random);
		commits(() -> this.core.commitments.reduceTo(project, Money.ZERO, "撤销", by));
	}

	void forfeit(RandomGenerator random, UUID by) {
		UUID project = any(random);
		Money amount = money(random, 5_000);
		commits(() -> this.core.commitments.forfeit(project, amount, "质保金扣除", by));
	}

	void raise(RandomGenerator random, UUID by) {
		adjust(money(random, 60_000), by);
	}

	void cut(RandomGenerator random, UUID by) {
		adjust(Money.ZERO.minus(money(random, 90_000)), by);
	}

	/** Moves some of one community's money to the other, both or neither. */
	void transfer(RandomGenerator random, UUID by) {
		int giver = random.nextInt(2);
		Money amount = money(random, 60_000);
		commits(() -> {
			this.core.guard.lock(this.id);
			allot(this.communities.get(giver), left(giver, Money.ZERO.minus(amount)), by);
			allot(this.communities.get(1 - giver), left(1 - giver, amount), by);
			this.core.allocations.close(this.id);
		});
	}

	private Money left(int community, Money more) {
		return this.core.allocations.of(this.id, this.communities.get(community)).orElseThrow().amount().plus(more);
	}

	private void allot(String community, Money amount, UUID by) {
		Actor actor = new Actor(by, "race", "测", Set.of(Role.STREET_FINANCE), Scope.none(), "测");
		this.core.allocations.set(this.id, new AllocationLine(community, amount, false, ""), DOCUMENT, actor);
	}

	private void adjust(Money difference, UUID by) {
		commits(() -> this.core.budgets.adjust(this.id, BudgetAct.even(difference, DOCUMENT), by));
	}

	/** A contract is mostly at or below what was approved. */
	private Money least(UUID project, Money sum) {
		return this.core.commitments.of(project)
			.map(Commitment::approved)
			.filter((approved) -> sum.moreThan(approved) && !sum.moreThan(approved.plus(approved)))
			.orElse(sum);
	}

	private void commits(Runnable act) {
		this.core.transaction.executeWithoutResult((status) -> act.run());
	}

	private UUID any(RandomGenerator random) {
		return one((random.nextInt(5) == 0) ? this.pools : this.projects, random);
	}

	private static UUID one(List<UUID> projects, RandomGenerator random) {
		double place = random.nextDouble();
		synchronized (projects) {
			return projects.isEmpty() ? new UUID(0, 0) : projects.get((int) (place * projects.size()));
		}
	}

	private static void keep(List<UUID> projects, UUID project) {
		synchronized (projects) {
			projects.add(project);
		}
	}

	private List<UUID> references(boolean pool) {
		return this.core.jdbc.sql("select reference from commitment where budget_id = :id and pool = :pool")
			.param("id", this.id)
			.param("pool", pool)
			.query(UUID.class)
			.list();
	}

	/** Some yuan and fen, never nothing. */
	private static Money money(RandomGenerator random, int most) {
		return Money.of((1 + random.nextInt(most)) + "." + "%02d".formatted(random.nextInt(100)));
	}

}
