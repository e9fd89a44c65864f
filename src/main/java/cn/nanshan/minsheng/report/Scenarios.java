package cn.nanshan.minsheng.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.funding.AnnualBudget;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was tried out for a meeting, and drops it again. */
@UseCase
public class Scenarios {

	private final FundTrial trial;

	private final JdbcClient jdbc;

	private final Clock clock;

	Scenarios(FundTrial trial, JdbcClient jdbc, Clock clock) {
		this.trial = trial;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Returns what is kept of a street-year, the newest first. */
	@Transactional(readOnly = true)
	@AllowedTo(value = { Role.STREET_CLERK, Role.STREET_FINANCE, Role.TASK_FORCE, Role.STREET_LEADER },
			action = "查看试算方案")
	public List<Scenario> of(AnnualBudget budget, Actor actor) {
		mustBeOwn(budget.streetCode(), actor);
		return this.jdbc.sql("""
				select s.*, coalesce(sum(i.amount), 0) as sum, string_agg(p.number, ',' order by p.number) as numbers,
				  count(p.id) filter (where p.state not in ('SUBMITTED', 'STREET_STUDY', 'URGENT_FILED')) as decided
				from scenario s left join scenario_project i on i.scenario_id = s.id
				left join project p on p.id = i.project_id
				where s.street_code = :street and s.year = :year and s.dropped_at is null
				group by s.id order by s.made_at desc limit 50
				""").param("street", budget.streetCode()).param("year", budget.year()).query((row, index) -> {
			BigDecimal total = row.getBigDecimal("total");
			String numbers = row.getString("numbers");
			return new Scenario(row.getObject("id", UUID.class), row.getString("name"),
					(total != null) ? new Money(total) : null, new Money(row.getBigDecimal("sum")),
					(numbers != null) ? Arrays.stream(numbers.split(",")).collect(Collectors.toSet()) : Set.of(),
					row.getInt("decided"), row.getObject("made_by", UUID.class), row.getString("made_by_name"),
					row.getObject("made_at", OffsetDateTime.class).toInstant());
		}).list();
	}

	/**
	 * Keeps what was tried out.
	 * @throws Refused if none of the projects waits any more
	 */
	@AllowedTo(value = { Role.STREET_CLERK, Role.STREET_FINANCE, Role.TASK_FORCE, Role.STREET_LEADER },
			action = "保存试算方案")
	public UUID keep(AnnualBudget budget, String name, Set<String> numbers, @Nullable Money total, Actor actor) {
		List<AskedProject> chosen = this.trial.asked(budget, actor)
			.stream()
			.filter((project) -> numbers.contains(project.number()))
			.toList();
		if (chosen.isEmpty() && total == null) {
			throw new Refused("没有勾选申报中的项目，也没有改动年度总额，没有可以保存的内容。");
		}
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into scenario (id, street_code, year, name, total, made_by, made_by_name, made_at)
				values (:id, :street, :year, :name, :total, :by, :byName, :at)
				""")
			.param("id", id)
			.param("street", budget.streetCode())
			.param("year", budget.year())
			.param("name", name)
			.param("total", (total != null) ? total.yuan() : null)
			.param("by", actor.accountId())
			.param("byName", actor.name())
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		chosen.forEach((project) -> this.jdbc
			.sql("insert into scenario_project (scenario_id, project_id, amount) values (:id, :project, :amount)")
			.param("id", id)
			.param("project", project.id())
			.param("amount", project.amount().yuan())
			.update());
		return id;
	}

	/** Drops a scenario; only who kept it may. */
	@AllowedTo(value = { Role.STREET_CLERK, Role.STREET_FINANCE, Role.TASK_FORCE, Role.STREET_LEADER },
			action = "作废试算方案")
	public void drop(UUID id, Actor actor) {
		int dropped = this.jdbc.sql("""
				update scenario set dropped_at = :now where id = :id and made_by = :by and dropped_at is null
				""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("id", id)
			.param("by", actor.accountId())
			.update();
		if (dropped == 0) {
			throw new NotFound("试算方案");
		}
	}

	private static void mustBeOwn(String streetCode, Actor actor) {
		if (!streetCode.equals(actor.scope().streetCode())) {
			throw new NotFound("试算方案");
		}
	}

}
