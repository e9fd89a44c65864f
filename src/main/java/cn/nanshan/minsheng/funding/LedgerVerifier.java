package cn.nanshan.minsheng.funding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Computes every balance anew from the lines of the ledger and names those that differ
 * (FUND-20).
 */
@Component
public class LedgerVerifier {

	private static final int MOST = 20;

	private final JdbcClient jdbc;

	LedgerVerifier(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns where the books of a street-year differ, the first one first; empty if
	 * nothing does.
	 */
	public List<LedgerDifference> of(UUID budgetId) {
		return books(budgetId);
	}

	/** Returns where any street's books differ in any year. */
	public List<LedgerDifference> all() {
		return books(null);
	}

	/**
	 * Returns where the sums differ that pages show without adding up a street-year.
	 */
	public List<LedgerDifference> keptSums(UUID budgetId) {
		List<LedgerDifference> found = new ArrayList<>();
		Arrays.stream(KeptSum.values())
			.forEach((sum) -> found.addAll(differences(sum.label(), sum.statement(), budgetId)));
		return found;
	}

	private List<LedgerDifference> books(@Nullable UUID budgetId) {
		List<LedgerDifference> found = new ArrayList<>();
		Arrays.stream(LedgerBalance.values())
			.forEach((balance) -> found.addAll(differences(balance.label(), balance.statement(), budgetId)));
		return found;
	}

	private List<LedgerDifference> differences(String label, String statement, @Nullable UUID budgetId) {
		return this.jdbc.sql("""
				select d.*, b.street_code, b.year from (%s) d join annual_budget b on b.id = d.budget_id
				where d.stored is distinct from d.computed and (cast(:budget as uuid) is null or d.budget_id = :budget)
				order by b.year, b.street_code, d.reference, d.place limit :most
				""".formatted(statement))
			.param("budget", budgetId)
			.param("most", MOST)
			.query((row, index) -> new LedgerDifference(label, row.getString("street_code"), row.getInt("year"),
					row.getObject("reference", UUID.class), row.getString("place"),
					new Money(row.getBigDecimal("stored")), new Money(row.getBigDecimal("computed"))))
			.list();
	}

}
