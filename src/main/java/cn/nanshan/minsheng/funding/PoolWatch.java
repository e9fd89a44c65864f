package cn.nanshan.minsheng.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.FundClause;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.shared.Percent;
import cn.nanshan.minsheng.workflow.NewTask;
import cn.nanshan.minsheng.workflow.TaskDesk;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Raises a finding when a budget cut puts overhead above its share, and clears it when it
 * is below again; until then nothing more is granted or paid from it (FUND-04).
 */
@Component
class PoolWatch {

	private static final String TASK = "处理督导经费超限";

	private final JdbcClient jdbc;

	private final PolicyTermBook terms;

	private final TaskDesk desk;

	private final Clock clock;

	PoolWatch(JdbcClient jdbc, PolicyTermBook terms, TaskDesk desk, Clock clock) {
		this.jdbc = jdbc;
		this.terms = terms;
		this.desk = desk;
		this.clock = clock;
	}

	/** Looks at a budget after its total or its overhead changed. */
	void review(AnnualBudget budget, UUID by) {
		Percent ratio = this.terms.on(LocalDate.now(this.clock), budget.streetCode()).poolRatio();
		OverheadPool pool = new OverheadPool(budget.total(), ratio, budget.poolCommitted());
		if (pool.isOver()) {
			raise(budget, pool);
		}
		else {
			clear(budget, pool, by);
		}
	}

	/** Returns what was found of a budget, what stands first. */
	List<FundFinding> of(UUID budgetId) {
		return this.jdbc.sql("""
				select * from fund_finding where budget_id = :id order by cleared_at nulls first, raised_at desc
				""").param("id", budgetId).query((row, index) -> {
			OffsetDateTime cleared = row.getObject("cleared_at", OffsetDateTime.class);
			return new FundFinding(row.getString("clause_id"), row.getString("sentence"),
					row.getObject("raised_at", OffsetDateTime.class).toInstant(),
					(cleared != null) ? cleared.toInstant() : null);
		}).list();
	}

	private void raise(AnnualBudget budget, OverheadPool pool) {
		UUID id = UUID.randomUUID();
		int raised = this.jdbc.sql("""
				insert into fund_finding (id, budget_id, clause_id, sentence, raised_at)
				values (:id, :budget, :clause, :sentence, :now) on conflict do nothing
				""")
			.param("id", id)
			.param("budget", budget.id())
			.param("clause", FundClause.FUND_04.id())
			.param("sentence", pool.overInWords())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		if (raised > 0) {
			this.desk.open(new NewTask(budget.id(), TASK, Role.TASK_FORCE, budget.streetCode(), null,
					budget.year() + " 年度督导等工作经费", "/funds/" + budget.year() + "/" + budget.streetCode(), null));
		}
	}

	private void clear(AnnualBudget budget, OverheadPool pool, UUID by) {
		int cleared = this.jdbc.sql("""
				update fund_finding set cleared_at = :now, cleared_by_sentence = :sentence
				where budget_id = :budget and clause_id = :clause and cleared_at is null
				""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("sentence", "已占用 %s 元，上限 %s 元".formatted(pool.approved(), pool.ceiling()))
			.param("budget", budget.id())
			.param("clause", FundClause.FUND_04.id())
			.update();
		if (cleared > 0) {
			this.desk.close(budget.id(), TASK, by);
		}
	}

}
