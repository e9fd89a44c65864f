package cn.nanshan.minsheng.funding;

import java.util.UUID;

import cn.nanshan.minsheng.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One row of each kind spoiled behind the application's back: the verifier names the
 * balance, with both figures. Each is spoiled in a transaction that is rolled back.
 */
@IntegrationTest
class LedgerVerifierTests {

	private final Budgets budgets;

	private final Commitments commitments;

	private final LedgerVerifier verifier;

	private final TransactionTemplate transaction;

	private final JdbcClient jdbc;

	private StreetYear year;

	private UUID project;

	private UUID pool;

	LedgerVerifierTests(Budgets budgets, Commitments commitments, LedgerVerifier verifier,
			TransactionTemplate transaction, JdbcClient jdbc) {
		this.budgets = budgets;
		this.commitments = commitments;
		this.verifier = verifier;
		this.transaction = transaction;
		this.jdbc = jdbc;
		this.year = new StreetYear("SK", "1000000", budgets, commitments, transaction);
		this.project = UUID.randomUUID();
		this.pool = UUID.randomUUID();
	}

	@BeforeEach
	void liveThroughAYear() {
		this.year = new StreetYear("SK", "1000000", this.budgets, this.commitments, this.transaction);
		this.year.does(() -> {
			String community = this.jdbc.sql("select min(code) from community where street_code = 'SK'")
				.query(String.class)
				.single();
			this.jdbc
				.sql("""
						insert into allocation (budget_id, community_code, amount, reason) values (:id, :community, 300000, '')
						""")
				.param("id", this.year.id)
				.param("community", community)
				.update();
			this.jdbc.sql("""
					insert into allocation_move
					  (budget_id, community_code, difference, amount, reason, document, made_by, made_by_name, made_at)
					values (:id, :community, 300000, 300000, '', '测', :id, '测', now())
					""").param("id", this.year.id).param("community", community).update();
			this.jdbc.sql("update annual_budget set allocated = 300000 where id = :id")
				.param("id", this.year.id)
				.update();
		});
		String community = this.jdbc.sql("select community_code from allocation where budget_id = :id")
			.param("id", this.year.id)
			.query(String.class)
			.single();
		this.project = this.year.grant(community, "200000");
		this.year.contract(this.project, "180000");
		this.year.pay(this.project, "50000");
		this.pool = this.year.grantPool("40000", "30000");
		this.year.contract(this.pool, "60000");
		this.year.payPool(this.pool, PoolCategory.SUPERVISION, "10000");
	}

	@Test
	void anHonestYearAgrees() {
		assertThat(this.verifier.of(this.year.id)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "年度总额 | update annual_budget set total = total + 1 where id = :budget",
			"上年结转 | update annual_budget set carried_in = carried_in + 1 where id = :budget",
			"结转下年和交回 | update annual_budget set disposed = disposed + 1 where id = :budget",
			"已占用 | update annual_budget set committed = committed + 1 where id = :budget",
			"已付 | update annual_budget set paid = paid - 1 where id = :budget",
			"督导等工作经费已占用 | update annual_budget set pool_committed = pool_committed - 1 where id = :budget",
			"额度合计 | update annual_budget set allocated = allocated + 1 where id = :budget",
			"社区额度 | update allocation set amount = amount + 1 where budget_id = :budget",
			"社区额度已占用 | update allocation set committed = committed - 1 where budget_id = :budget",
			"项目批复额 | update commitment set approved = approved + 1 where reference = :project",
			"项目占用 | update commitment set held = held - 1 where reference = :project",
			"项目合同额 | update commitment set contracted = contracted - 1 where reference = :project",
			"项目已付 | update commitment set paid = paid - 1 where reference = :project",
			"分项批复额 | update pool_item set approved = approved + 1 where reference = :pool and category = 'COSTING'",
			"分项占用 | update pool_item set held = held - 1 where reference = :pool and category = 'COSTING'",
			"分项已付 | update pool_item set paid = paid - 1 where reference = :pool and category = 'SUPERVISION'",
			"年度总额 | update fund_entry set available_by = available_by - 1 where budget_id = :budget and kind = 'OPEN'",
			"已占用 | update fund_entry set held_by = held_by + 1 where reference = :project and kind = 'COMMIT'",
			"已付 | update fund_entry set paid_by = paid_by + 1 where reference = :project and kind = 'PAY'",
			"依据文件合计 | update budget_document set city = city + 1 where budget_id = :budget",
			"社区额度 | update allocation_move set difference = difference - 1 where budget_id = :budget" })
	void theSpoiledBalanceIsNamed(String balance, String spoil) {
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			this.jdbc.sql("set local session_replication_role = replica").update();
			int spoiled = this.jdbc.sql(spoil)
				.param("budget", this.year.id)
				.param("project", this.project)
				.param("pool", this.pool)
				.update();
			assertThat(spoiled).isEqualTo(1);
			assertThat(this.verifier.of(this.year.id)).extracting(LedgerDifference::balance).contains(balance);
			assertThat(this.verifier.of(this.year.id).get(0).inWords()).contains("账面").contains("按流水应为");
		});
		assertThat(this.verifier.of(this.year.id)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"资金占用合计 | update commitment_tally set granted = granted + 1 where budget_id = :budget and pool",
			"支付合计 | insert into payment_tally (street_code, year, stage, state, counted, amount, refunded) "
					+ "select street_code, year, 'ADVANCE', 'PAID', 1, 1, 0 from annual_budget where id = :budget" })
	void aKeptSumThatIsWrongIsNamedIsNoBookAndIsMended(String sum, String spoil) {
		assertThat(this.verifier.keptSums(this.year.id)).isEmpty();
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			assertThat(this.jdbc.sql(spoil).param("budget", this.year.id).update()).isEqualTo(1);
			assertThat(this.verifier.keptSums(this.year.id)).extracting(LedgerDifference::balance).containsOnly(sum);
			assertThat(this.verifier.of(this.year.id)).isEmpty();
			this.jdbc.sql("select mend_commitment_tally(), mend_payment_tally()").query().singleRow();
			assertThat(this.verifier.keptSums(this.year.id)).isEmpty();
		});
	}

	@Test
	void aMomentAboveTheLimitIsFoundInTheHistory() {
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			this.jdbc
				.sql("""
						insert into fund_entry (budget_id, kind, amount, available_by, held_by, paid_by, note, made_by, made_at)
						select :budget, 'COMMIT', 0, 0, 900000 * sign, 0, '测', :budget, now() from (values (1), (-1)) v (sign)
						""")
				.param("budget", this.year.id)
				.update();
			assertThat(this.verifier.of(this.year.id)).extracting(LedgerDifference::balance)
				.containsExactly("每一笔之后的占用");
		});
	}

}
