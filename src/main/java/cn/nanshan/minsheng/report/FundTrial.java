package cn.nanshan.minsheng.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.nanshan.minsheng.funding.Allocation;
import cn.nanshan.minsheng.funding.AnnualBudget;
import cn.nanshan.minsheng.funding.FundReading;
import cn.nanshan.minsheng.funding.OverheadPool;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Tries out what granting some projects would do to a street's year; changes nothing. */
@UseCase
@Transactional(readOnly = true)
public class FundTrial {

	private final FundReading funds;

	private final PolicyTermBook terms;

	private final Places places;

	private final JdbcClient jdbc;

	private final Clock clock;

	FundTrial(FundReading funds, PolicyTermBook terms, Places places, JdbcClient jdbc, Clock clock) {
		this.funds = funds;
		this.terms = terms;
		this.places = places;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Returns the projects that wait for the street's decision on a year, the largest
	 * first.
	 */
	@AllowedTo(value = { Role.STREET_CLERK, Role.STREET_FINANCE, Role.TASK_FORCE, Role.STREET_LEADER }, action = "试算")
	public List<AskedProject> asked(AnnualBudget budget, Actor actor) {
		reach(budget, actor);
		return this.jdbc.sql("""
				select p.id, p.number, p.name, p.community_code, p.type, p.track,
				  coalesce((select s.granted from approval_signature s where s.run_id = r.id and s.lapsed_at is null
				    and s.granted is not null order by s.position desc limit 1), r.asked, p.requested, 0) as amount
				from project p left join lateral (select id, asked from approval_run
				  where subject = p.id and ended_at is null order by round desc limit 1) r on true
				where p.street_code = :street and p.budget_year = :year
				  and p.state in ('SUBMITTED', 'STREET_STUDY', 'URGENT_FILED')
				order by amount desc, p.number limit 500
				""")
			.param("street", budget.streetCode())
			.param("year", budget.year())
			.query((row, index) -> new AskedProject(row.getObject("id", java.util.UUID.class), row.getString("number"),
					row.getString("name"), row.getString("community_code"), ProjectType.valueOf(row.getString("type")),
					Track.valueOf(row.getString("track")), new Money(row.getBigDecimal("amount"))))
			.list();
	}

	/** Tries out granting the numbered projects, with another total if one is given. */
	@AllowedTo(value = { Role.STREET_CLERK, Role.STREET_FINANCE, Role.TASK_FORCE, Role.STREET_LEADER }, action = "试算")
	public Trial of(AnnualBudget budget, Set<String> numbers, @Nullable Money total, Actor actor) {
		List<AskedProject> granted = asked(budget, actor).stream()
			.filter((project) -> numbers.contains(project.number()))
			.toList();
		List<Allocation> allocations = this.funds.allocations(budget, actor);
		PolicyTerms figures = this.terms.on(LocalDate.now(this.clock), budget.streetCode());
		Standing before = Standing.of(budget, byType(budget), byPlace(budget), allocations);
		Standing after = before.with(granted, total);
		TrialFacts facts = new TrialFacts(budget.id(), budget.isClosed(), granted, before, after, allocations, figures,
				this.places::communityName);
		return new Trial(granted, before, after, new OverheadPool(before.total(), figures.poolRatio(), before.pool()),
				facts.pool(), Assessment.of(TrialRule.class, facts));
	}

	private Map<ProjectType, Money> byType(AnnualBudget budget) {
		Map<ProjectType, Money> sums = new EnumMap<>(ProjectType.class);
		this.jdbc.sql("""
				select type, sum(held) as held from commitment_tally
				where budget_id = :budget and type is not null group by type
				""")
			.param("budget", budget.id())
			.query((row, index) -> sums.put(ProjectType.valueOf(row.getString("type")),
					new Money(row.getBigDecimal("held"))))
			.list();
		return sums;
	}

	private Map<String, Money> byPlace(AnnualBudget budget) {
		Map<String, Money> sums = new HashMap<>();
		this.jdbc.sql("""
				select coalesce(community_code, '') as place, sum(held) as held from commitment_tally
				where budget_id = :budget and not pool group by community_code
				""")
			.param("budget", budget.id())
			.query((row, index) -> sums.put(row.getString("place"), new Money(row.getBigDecimal("held"))))
			.list();
		return sums;
	}

	private static void reach(AnnualBudget budget, Actor actor) {
		if (!budget.streetCode().equals(actor.scope().streetCode())) {
			throw new NotFound("试算");
		}
	}

}
