package cn.nanshan.minsheng.project;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.shared.Conditions;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.PageKey;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the rows of the ledger by one statement, whatever is asked of it.
 */
@Component
class LedgerRows {

	private static final String FROM = """
			select p.id, p.number, p.name, p.street_code, p.community_code, p.type, p.track, p.budget_year, p.state,
			p.state_since, p.created_at, p.requested, p.approved_amount, p.contract_amount, m.paid,
			t.role, t.kind, t.due, t.community_code as task_community
			from project p left join commitment m on m.reference = p.id
			left join lateral (select role, kind, due, community_code from task
			where subject = p.id and done_at is null order by due nulls last, opened_at limit 1) t on true
			""";

	private static final String SUMS = """
			select count(*), coalesce(sum(p.requested), 0), coalesce(sum(p.approved_amount), 0),
			coalesce(sum(p.contract_amount), 0), coalesce(sum(m.paid), 0)
			from project p left join commitment m on m.reference = p.id
			""";

	private static final int FETCH = 500;

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate streaming;

	private final LedgerConditions conditions;

	LedgerRows(JdbcTemplate template, LedgerConditions conditions) {
		this.jdbc = JdbcClient.create(template);
		JdbcTemplate fetching = new JdbcTemplate(Objects.requireNonNull(template.getDataSource()));
		fetching.setFetchSize(FETCH);
		this.streaming = new NamedParameterJdbcTemplate(fetching);
		this.conditions = conditions;
	}

	List<LedgerRow> find(LedgerFilter filter, @Nullable PageKey key, boolean backwards, int size, Actor actor) {
		Conditions where = this.conditions.of(filter, actor);
		Object value = (key != null) ? filter.order().parse(key.value()) : null;
		if (key != null && value != null) {
			where.and(filter.order().key().beyond(backwards), "keyValue", value).and("true", "keyId", key.id());
		}
		return this.jdbc.sql(FROM + where.where() + filter.order().key().orderBy(backwards) + " limit :size")
			.params(where.parameters())
			.param("size", size)
			.query(LedgerRows::row)
			.list();
	}

	LedgerSums sums(LedgerFilter filter, Actor actor) {
		Conditions where = this.conditions.of(filter, actor);
		return this.jdbc.sql(SUMS + where.where())
			.params(where.parameters())
			.query((row, index) -> new LedgerSums(row.getInt(1), new Money(row.getBigDecimal(2)),
					new Money(row.getBigDecimal(3)), new Money(row.getBigDecimal(4)), new Money(row.getBigDecimal(5))))
			.single();
	}

	Stream<LedgerRow> stream(LedgerFilter filter, Actor actor) {
		Conditions where = this.conditions.of(filter, actor);
		return this.streaming.queryForStream(FROM + where.where() + filter.order().key().orderBy(false),
				where.parameters(), LedgerRows::row);
	}

	private static LedgerRow row(ResultSet row, int index) throws SQLException {
		return new LedgerRow(row.getObject("id", UUID.class), row.getString("number"), row.getString("name"),
				row.getString("street_code"), row.getString("community_code"),
				ProjectType.valueOf(row.getString("type")), Track.valueOf(row.getString("track")),
				row.getObject("budget_year", Integer.class), ProjectState.valueOf(row.getString("state")),
				row.getObject("state_since", OffsetDateTime.class).toInstant(),
				row.getObject("created_at", OffsetDateTime.class).toInstant(), money(row.getBigDecimal("requested")),
				money(row.getBigDecimal("approved_amount")), money(row.getBigDecimal("contract_amount")),
				money(row.getBigDecimal("paid")), waiting(row));
	}

	private static LedgerRow.@Nullable Waiting waiting(ResultSet row) throws SQLException {
		String role = row.getString("role");
		return (role != null) ? new LedgerRow.Waiting(Role.valueOf(role), row.getString("kind"),
				row.getString("task_community") == null, row.getObject("due", LocalDate.class)) : null;
	}

	private static @Nullable Money money(@Nullable BigDecimal sum) {
		return (sum != null) ? new Money(sum) : null;
	}

}
