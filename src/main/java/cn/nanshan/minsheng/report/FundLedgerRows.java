package cn.nanshan.minsheng.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.shared.Conditions;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.PageKey;
import cn.nanshan.minsheng.shared.SortKey;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the rows of the fund ledger by two statements, whatever is asked of it, and its
 * sums by one: from the tally where it has them, else from the rows.
 */
@Component
class FundLedgerRows {

	/**
	 * Reads as many rows of each street-year as the whole page has, by an index of that
	 * street-year, and puts them in one order.
	 */
	private static final String ROWS = """
			select r.*,
			(select string_agg(distinct l.fund_use, ' ') from project_budget_line l where l.project_id = r.id) as uses
			from annual_budget b cross join lateral (
			select p.id, p.number, p.name, p.street_code, p.community_code, p.type, p.track, p.state, k.vendor_name,
			c.approved, c.contracted, c.contracted - k.sum as change, c.held, c.paid,
			%1$s as key_value, %2$s as key_id
			from project p join commitment c on c.reference = p.id and c.budget_id = b.id and b.year = p.budget_year
			and b.street_code = p.street_code left join contract k on k.project_id = c.reference
			%3$s %4$s limit :size) r %5$s limit :size
			""";

	/** A left join that no condition asks for is left out by the database. */
	private static final String FROM = """
			from annual_budget b join commitment c on c.budget_id = b.id
			left join project p on p.id = c.reference left join contract k on k.project_id = c.reference
			""";

	/** What is kept beside the rows. */
	private static final String TALLY = """
			select coalesce(sum(t.counted), 0), coalesce(sum(t.approved), 0), coalesce(sum(t.contracted), 0),
			coalesce(sum(t.changed), 0), coalesce(sum(t.held), 0), coalesce(sum(t.paid), 0)
			from annual_budget b join commitment_tally t on t.budget_id = b.id
			""";

	private static final String SUMS = """
			select count(*), coalesce(sum(c.approved), 0), coalesce(sum(c.contracted), 0),
			coalesce(sum(c.contracted - k.sum), 0), coalesce(sum(c.held), 0), coalesce(sum(c.paid), 0)
			""" + FROM;

	private final JdbcClient jdbc;

	private final FundLedgerConditions conditions;

	FundLedgerRows(JdbcClient jdbc, FundLedgerConditions conditions) {
		this.jdbc = jdbc;
		this.conditions = conditions;
	}

	List<FundLedgerRow> find(FundLedgerFilter filter, @Nullable PageKey key, boolean backwards, int size, Actor actor) {
		Conditions where = this.conditions.of(filter, actor);
		SortKey order = filter.order().key();
		Object value = (key != null) ? filter.order().parse(key.value()) : null;
		if (key != null && value != null) {
			where.and(order.beyond(backwards), "keyValue", value).and("true", "keyId", key.id());
		}
		SortKey merged = new SortKey("key_value", "key_id", order.ascending());
		List<FundLedgerRow> found = this.jdbc
			.sql(ROWS.formatted(order.column(), order.id(), where.where(), order.orderBy(backwards),
					merged.orderBy(backwards)))
			.params(where.parameters())
			.param("size", size)
			.query(FundLedgerRows::row)
			.list();
		Map<UUID, List<FundTranche>> paid = tranches(found);
		return found.stream().map((row) -> row.with(paid.getOrDefault(row.id(), List.of()))).toList();
	}

	FundLedgerSums sums(FundLedgerFilter filter, Actor actor) {
		boolean kept = filter.asksOnlyWhereAndWhat();
		Conditions where = kept ? this.conditions.ofTally(filter, actor) : this.conditions.of(filter, actor);
		return this.jdbc.sql((kept ? TALLY : SUMS) + where.where())
			.params(where.parameters())
			.query((row, index) -> new FundLedgerSums(row.getInt(1), new Money(row.getBigDecimal(2)),
					new Money(row.getBigDecimal(3)), new Money(row.getBigDecimal(4)), new Money(row.getBigDecimal(5)),
					new Money(row.getBigDecimal(6))))
			.single();
	}

	/** Returns what was paid within the days asked for. */
	Money paidWithin(FundLedgerFilter filter, Actor actor) {
		Conditions where = this.conditions.of(filter, actor);
		return new Money(this.jdbc
			.sql("select coalesce(sum(y.amount), 0) from (select c.reference " + FROM + where.where() + ") r join "
					+ PaymentFlow.TABLE + " y on y.project_id = r.reference" + PaymentFlow.days(filter))
			.params(where.parameters())
			.query(BigDecimal.class)
			.single());
	}

	private Map<UUID, List<FundTranche>> tranches(List<FundLedgerRow> rows) {
		return this.jdbc
			.sql("select * from " + PaymentFlow.TABLE
					+ " y where project_id = any (:projects) order by project_id, tranche, refund, paid_on")
			.param("projects", rows.stream().map(FundLedgerRow::id).toArray(UUID[]::new))
			.query((row, index) -> new FundTranche(row.getObject("project_id", UUID.class),
					row.getObject("id", UUID.class), row.getInt("tranche"), new Money(row.getBigDecimal("amount")),
					row.getObject("paid_on", LocalDate.class), row.getString("voucher_number"),
					row.getBoolean("refund")))
			.list()
			.stream()
			.collect(Collectors.groupingBy(FundTranche::project));
	}

	private static FundLedgerRow row(ResultSet row, int index) throws SQLException {
		return new FundLedgerRow(row.getObject("id", UUID.class), row.getString("number"), row.getString("name"),
				row.getString("street_code"), row.getString("community_code"),
				ProjectType.valueOf(row.getString("type")), Track.valueOf(row.getString("track")),
				ProjectState.valueOf(row.getString("state")), uses(row.getString("uses")), row.getString("vendor_name"),
				new Money(row.getBigDecimal("approved")), money(row.getBigDecimal("contracted")),
				money(row.getBigDecimal("change")), new Money(row.getBigDecimal("held")),
				new Money(row.getBigDecimal("paid")), List.of());
	}

	private static List<FundUse> uses(@Nullable String joined) {
		return Arrays.stream(Objects.toString(joined, "").split(" "))
			.filter((name) -> !name.isEmpty())
			.map(FundUse::valueOf)
			.sorted()
			.toList();
	}

	private static @Nullable Money money(@Nullable BigDecimal sum) {
		return (sum != null) ? new Money(sum) : null;
	}

}
