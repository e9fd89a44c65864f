package cn.nanshan.minsheng.settlement;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.ScopePredicate;
import cn.nanshan.minsheng.shared.Conditions;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the list of payments by one statement, whatever is asked of it, and its sums by
 * one: from the tally where it has them, else from the rows.
 */
@Component
class PaymentRows {

	private static final String ROWS = """
			select y.id, p.number, p.name, c.vendor_name, y.tranche, y.stage, y.amount, y.refunded, y.state, y.paid_on,
			  y.voucher_number, y.serial
			from payment y join project p on p.id = y.project_id left join contract c on c.project_id = y.project_id
			""";

	private static final String SUMS = """
			select coalesce(sum(y.counted), 0), coalesce(sum(y.amount), 0),
			  coalesce(sum(y.amount) filter (where y.state = 'PAID'), 0), coalesce(sum(y.refunded), 0)
			from %s y
			""";

	/** What is kept beside the rows. */
	private static final String TALLY = SUMS.formatted("payment_tallied");

	private static final String ADDED_UP = SUMS.formatted("(select *, 1 as counted from payment)");

	private static final int FETCH = 500;

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate streaming;

	PaymentRows(JdbcTemplate template) {
		this.jdbc = JdbcClient.create(template);
		JdbcTemplate fetching = new JdbcTemplate(Objects.requireNonNull(template.getDataSource()));
		fetching.setFetchSize(FETCH);
		this.streaming = new NamedParameterJdbcTemplate(fetching);
	}

	List<PaymentRow> find(PaymentFilter filter, @Nullable Long after, int size, Actor actor) {
		Conditions where = conditions(filter, actor).and("y.serial < :after", "after", after);
		return this.jdbc.sql(ROWS + where.where() + " order by y.serial desc limit :size")
			.params(where.parameters())
			.param("size", size)
			.query(PaymentRows::row)
			.list();
	}

	PaymentSums sums(PaymentFilter filter, Actor actor) {
		boolean kept = filter.asksOnlyWhereAndWhen();
		Conditions where = kept ? tally(filter, actor) : conditions(filter, actor);
		return this.jdbc.sql((kept ? TALLY : ADDED_UP) + where.where())
			.params(where.parameters())
			.query((row, index) -> new PaymentSums(row.getInt(1), new Money(row.getBigDecimal(2)),
					new Money(row.getBigDecimal(3)), new Money(row.getBigDecimal(4))))
			.single();
	}

	Stream<PaymentRow> stream(PaymentFilter filter, Actor actor) {
		Conditions where = conditions(filter, actor);
		return this.streaming.queryForStream(ROWS + where.where() + " order by y.serial desc", where.parameters(),
				PaymentRows::row);
	}

	private static Conditions tally(PaymentFilter filter, Actor actor) {
		return where(filter, actor).and("y.month = :month", "month",
				(filter.month() != null) ? filter.month().atDay(1) : null);
	}

	private static Conditions where(PaymentFilter filter, Actor actor) {
		return ScopePredicate.add(new Conditions(), actor.scope(), "y")
			.and("y.state = :state", "state", (filter.state() != null) ? filter.state().name() : null)
			.and("y.stage = :stage", "stage", (filter.stage() != null) ? filter.stage().name() : null)
			.and("y.street_code = :street", "street", filter.street())
			.and("y.community_code = :community", "community", filter.community());
	}

	private static Conditions conditions(PaymentFilter filter, Actor actor) {
		Conditions where = where(filter, actor)
			.and("y.paid_on >= :first", "first", (filter.month() != null) ? filter.month().atDay(1) : null)
			.and("y.paid_on <= :last", "last", (filter.month() != null) ? filter.month().atEndOfMonth() : null)
			.and("y.amount >= :least", "least", yuan(filter.least()))
			.and("y.amount <= :most", "most", yuan(filter.most()));
		vendor(filter.vendor(), where);
		project(filter.project(), where);
		return where;
	}

	private static void vendor(@Nullable String words, Conditions where) {
		if (words != null) {
			where
				.and("""
						y.project_id in (select project_id from contract
						  where bigrams(vendor_name) @> bigrams(:vendor) and vendor_name ilike :vendorLike)""",
						"vendor", words)
				.and("true", "vendorLike", Conditions.like(words));
		}
	}

	private static void project(@Nullable String words, Conditions where) {
		if (words == null) {
			return;
		}
		if (words.matches("[A-Za-z]{2}-[A-Za-z0-9-]*")) {
			where.and("y.project_id in (select id from project where number like :number)", "number",
					words.toUpperCase(Locale.ROOT) + "%");
		}
		else {
			where.and("""
					y.project_id in (select id from project
					  where bigrams(name) @> bigrams(:project) and name ilike :projectLike)""", "project", words)
				.and("true", "projectLike", Conditions.like(words));
		}
	}

	private static @Nullable BigDecimal yuan(@Nullable Money sum) {
		return (sum != null) ? sum.yuan() : null;
	}

	private static PaymentRow row(ResultSet row, int index) throws SQLException {
		return new PaymentRow(row.getObject("id", UUID.class), row.getString("number"), row.getString("name"),
				Objects.toString(row.getString("vendor_name"), ""), row.getInt("tranche"),
				PaymentStage.valueOf(row.getString("stage")), new Money(row.getBigDecimal("amount")),
				new Money(row.getBigDecimal("refunded")), PaymentState.valueOf(row.getString("state")),
				row.getObject("paid_on", LocalDate.class), row.getString("voucher_number"), row.getLong("serial"));
	}

}
