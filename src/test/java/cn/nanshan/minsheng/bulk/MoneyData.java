package cn.nanshan.minsheng.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Fills nine years with projects that are paid in ten tranches each, a third of them in
 * 2026, the same for the same size; balances and ledger lines agree.
 */
final class MoneyData {

	private static final UUID NOBODY = new UUID(0, 1);

	private static final int TRANCHES = 10;

	private static final int LAST = 2026;

	private static final int OTHERS = 8;

	private static final List<String> TABLES = List.of("annual_budget", "budget_document", "project", "commitment",
			"contract", "fund_entry", "payment", "payment_invoice", "commitment_tally", "payment_tally");

	private final Connection connection;

	private final JdbcClient jdbc;

	private final List<Home> communities;

	private MoneyData(Connection connection) {
		this.connection = connection;
		this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
		this.communities = this.jdbc.sql("select code, street_code from community where merged_into is null order by 1")
			.query((row, index) -> new Home(row.getString(1), row.getString(2)))
			.list();
	}

	/** Adds the projects from one number to another, and what belongs to them. */
	static void fill(DataSource database, int from, int to) throws SQLException {
		try (Connection connection = database.getConnection()) {
			new MoneyData(connection).fill(from, to);
		}
	}

	private void fill(int from, int to) throws SQLException {
		this.jdbc.sql("set statement_timeout = 0").update();
		this.jdbc.sql("set synchronous_commit = off").update();
		this.jdbc.sql("set maintenance_work_mem = '512MB'").update();
		Indexes indexes = Indexes.takenDown(this.jdbc, "project", "commitment", "contract", "fund_entry", "payment",
				"payment_invoice");
		this.jdbc.sql("set session_replication_role = replica").update();
		budgets();
		projects(from, to);
		commitments(from, to);
		contracts(from, to);
		lines(from, to);
		payments(from, to);
		invoices(from, to);
		balances();
		this.jdbc.sql("set session_replication_role = origin").update();
		indexes.putUp();
		for (String table : TABLES) {
			this.jdbc.sql("vacuum analyze " + table).update();
		}
		this.jdbc.sql("reset all").update();
	}

	private void budgets() {
		this.jdbc.sql("""
				insert into annual_budget (id, street_code, year, total)
				select gen_random_uuid(), s.code, y, 0 from street s, generate_series(:first, :last) y
				on conflict do nothing
				""").param("first", LAST - OTHERS).param("last", LAST).update();
	}

	private void projects(int from, int to) throws SQLException {
		try (CopyTarget table = new CopyTarget(this.connection, "project",
				"id, number, track, street_code, community_code, name, type, category_document, budget_year, place, "
						+ "beneficiary_group, goal, content, requested, self_raised, donated, responsible_person, "
						+ "contact_person, outside_others_duty, specialised, state, state_since, created_by, "
						+ "created_at, approved_amount, contract_amount, reconsidered, rectifications, version, runner")) {
			for (int i = from; i < to; i++) {
				Home home = home(i);
				table.add(key(1, i), "PL-%d-%07d".formatted(year(i), i), "COMMUNITY", home.street(), home.code(),
						"批量" + i + "号路灯更新", (i % 4 == 0) ? "WORKS" : "SERVICE", "批量", year(i), "丽山路" + i % 300 + "号",
						"居民", "照明", "更换路灯", 20_000, 0, 0, "示例", "示例", "t", "f", "RUNNING", day(i), NOBODY, day(i),
						20_000, 18_000, "f", 0, 0, "COMMUNITY");
			}
		}
	}

	private void commitments(int from, int to) throws SQLException {
		Budgets budgets = new Budgets();
		try (CopyTarget table = new CopyTarget(this.connection, "commitment",
				"reference, budget_id, approved, held, contracted, paid, pool, community_code, settled")) {
			for (int i = from; i < to; i++) {
				table.add(key(1, i), budgets.of(i), 20_000, 18_000, 18_000, 15_000, "f", home(i).code(), "f");
			}
		}
	}

	private void contracts(int from, int to) throws SQLException {
		try (CopyTarget table = new CopyTarget(this.connection, "contract",
				"id, project_id, number, vendor_id, vendor_name, sum, signed_on, starts_on, ends_on, terms, signed_by")) {
			for (int i = from; i < to; i++) {
				table.add(key(2, i), key(1, i), "PLHT" + i, key(3, i % 500), "批量" + i % 500 + "工程公司", 18_000, day(i),
						day(i), year(i) + "-12-31", "批量", NOBODY);
			}
		}
	}

	private void lines(int from, int to) throws SQLException {
		Budgets budgets = new Budgets();
		try (CopyTarget table = new CopyTarget(this.connection, "fund_entry",
				"budget_id, reference, kind, amount, available_by, held_by, paid_by, note, made_by, made_at")) {
			for (int i = from; i < to; i++) {
				UUID budget = budgets.of(i);
				table.add(budget, key(1, i), "COMMIT", 20_000, 0, 20_000, 0, "立项占用", NOBODY, day(i));
				table.add(budget, key(1, i), "CONTRACT", 18_000, 0, -2_000, 0, "签订合同", NOBODY, day(i));
				for (int tranche = 1; tranche <= TRANCHES; tranche++) {
					table.add(budget, key(1, i), "PAY", 1_500, 0, 0, 1_500, "支付", NOBODY, day(i + tranche));
				}
			}
		}
	}

	private void payments(int from, int to) throws SQLException {
		try (CopyTarget table = new CopyTarget(this.connection, "payment",
				"id, project_id, street_code, community_code, tranche, stage, fund_use, amount, purpose, state, paid_on, "
						+ "voucher_number, version")) {
			for (int i = from; i < to; i++) {
				Home home = home(i);
				for (int tranche = 1; tranche <= TRANCHES; tranche++) {
					table.add(key(4, i * TRANCHES + tranche), key(1, i), home.street(), home.code(), tranche, "INTERIM",
							"IMPLEMENTATION", 1_500, "按合同支付", "PAID", day(i + tranche), "PZ" + i + "-" + tranche, 0);
				}
			}
		}
	}

	private void invoices(int from, int to) throws SQLException {
		try (CopyTarget table = new CopyTarget(this.connection, "payment_invoice",
				"payment_id, position, code, number, issued_on, amount, live")) {
			for (int i = from; i < to; i++) {
				for (int tranche = 1; tranche <= TRANCHES; tranche++) {
					table.add(key(4, i * TRANCHES + tranche), 0, "", "PL" + i + "-" + tranche, day(i), 1_500, "t");
				}
			}
		}
	}

	private void balances() {
		this.jdbc.sql("""
				update annual_budget b set committed = c.held, paid = c.paid, total = c.held * 2
				from (select budget_id, sum(held) as held, sum(paid) as paid from commitment group by 1) c
				where c.budget_id = b.id
				""").update();
		this.jdbc.sql("select mend_commitment_tally(), mend_payment_tally()").query().singleRow();
		this.jdbc.sql("select fold_payment_tally()").query().singleRow();
	}

	private Home home(int project) {
		return this.communities.get(project % this.communities.size());
	}

	private static int year(int project) {
		return (project % 3 == 0) ? LAST : LAST - 1 - project / 3 % OTHERS;
	}

	private static String day(int project) {
		return "%d-%02d-%02d".formatted(year(project), 1 + project / 31 % 10, 1 + project % 28);
	}

	private static UUID key(int table, int index) {
		return new UUID(((long) table << 48) | 0x4000L, Long.MIN_VALUE | index);
	}

	private record Home(String code, String street) {
	}

	/** The budgets by street and year. */
	private final class Budgets {

		private final List<Budget> all = new ArrayList<>(
				MoneyData.this.jdbc.sql("select id, street_code, year from annual_budget")
					.query((row, index) -> new Budget(row.getObject(1, UUID.class), row.getString(2), row.getInt(3)))
					.list());

		private UUID of(int project) {
			return this.all.stream()
				.filter((budget) -> budget.year() == year(project) && budget.street().equals(home(project).street()))
				.findFirst()
				.orElseThrow()
				.id();
		}

	}

	private record Budget(UUID id, String street, int year) {
	}

}
