package cn.nanshan.minsheng.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.ScopePredicate;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.shared.Conditions;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.PageKey;
import cn.nanshan.minsheng.workflow.StandIns;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the rows of the grid by one statement: what is on its way from publicity to
 * procurement, chain by chain, the most urgent first within each.
 */
@Component
class GridRows {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final String ROWS = """
			select * from (
			  select p.id, p.number, p.name, p.street_code, p.community_code, p.type, p.track, p.requested, p.state,
			    p.responsible_person, g.id as regulation_id, g.title, coalesce(g.edition, 0) as edition,
			    n.id as notice, n.last_day, coalesce(r.started_at, s.asked_at, u.filed_at) as started_at,
			    (select count(*) from waiver w where w.subject = p.id) as waivers,
			    (select min(t.due) from task t where t.subject = p.id and t.done_at is null) as due,
			    p.street_code || case p.track when 'COMMUNITY' then '1' when 'URGENT' then '3' else '2' end
			      || lpad(coalesce(g.edition, 0)::text, 5, '0') as chain
			  from project p
			  left join lateral (select regulation_id, started_at from approval_run where subject = p.id
			    order by round desc limit 1) r on p.track = 'COMMUNITY'
			  left join street_regulation g on p.track = 'COMMUNITY' and g.id = coalesce(r.regulation_id,
			    (select i.id from street_regulation i where i.street_code = p.street_code and i.state = 'PUBLISHED'
			      and i.in_force_from <= :today and (i.in_force_to is null or i.in_force_to >= :today) limit 1))
			  left join lateral (select asked_at from street_study where project_id = p.id
			    order by round desc limit 1) s on p.track in ('STREET', 'POOL')
			  left join urgent_case u on u.project_id = p.id and p.track = 'URGENT'
			  left join lateral (select id, last_day from notice where subject = p.id and lapsed_on is null
			    and node in ('DELIBERATION', 'URGENT') order by posted_on desc, created_at desc limit 1) n on true
			  where p.state in ('PASSED', 'SUBMITTED', 'RETURNED', 'STREET_STUDY', 'URGENT_FILED', 'APPROVED', 'PROCURING')
			) p
			""";

	private final JdbcClient jdbc;

	private final StandIns standIns;

	private final Clock clock;

	GridRows(JdbcClient jdbc, StandIns standIns, Clock clock) {
		this.jdbc = jdbc;
		this.standIns = standIns;
		this.clock = clock;
	}

	/** Returns the rows after a key within the reader's reach. */
	List<GridRow> after(@Nullable PageKey key, GridFilter filter, int size, Actor actor) {
		LocalDate today = LocalDate.now(this.clock);
		Conditions wanted = narrowed(ScopePredicate.add(new Conditions(), actor.scope(), "p"), filter, today, actor);
		beyond(wanted, key);
		return this.jdbc
			.sql(ROWS + wanted.where() + " order by p.chain, coalesce(p.due, date '9999-12-31'), p.id limit :size")
			.params(wanted.parameters())
			.param("today", today)
			.param("size", size)
			.query(GridRows::row)
			.list();
	}

	private Conditions narrowed(Conditions reach, GridFilter filter, LocalDate today, Actor actor) {
		reach.and("p.community_code = :community", "community", filter.community())
			.and("p.type = :type", "type", (filter.type() != null) ? filter.type().name() : null)
			.and("p.track = :track", "track", (filter.track() != null) ? filter.track().name() : null);
		Role turn = filter.turn();
		if (turn != null) {
			reach.existing("task t",
					new Conditions().and("t.subject = p.id")
						.and("t.done_at is null")
						.and("t.role = :turn", "turn", turn.name()));
		}
		if (filter.mine()) {
			reach.existing("task t", this.standIns.office(actor).and("t.subject = p.id").and("t.done_at is null"));
		}
		if (filter.overdue()) {
			reach.and("p.due < :late", "late", today);
		}
		String words = filter.words();
		return (words != null && words.strip().matches("[A-Za-z]{2}-[A-Za-z0-9-]*"))
				? reach.and("p.number like :number", "number", words.strip().toUpperCase(Locale.ROOT) + "%")
				: reach.holding("p.name", "words", words);
	}

	/** What is no key begins at the first row. */
	private static void beyond(Conditions wanted, @Nullable PageKey key) {
		if (key == null) {
			return;
		}
		int cut = key.value().indexOf('|');
		try {
			LocalDate due = LocalDate.parse(key.value().substring(cut + 1));
			wanted
				.and("(p.chain, coalesce(p.due, date '9999-12-31'), p.id) > (:keyChain, cast(:keyDue as date), :keyId)",
						"keyChain", key.value().substring(0, Math.max(cut, 0)))
				.and("true", "keyDue", due)
				.and("true", "keyId", key.id());
		}
		catch (DateTimeParseException ex) {
			return;
		}
	}

	private static GridRow row(ResultSet row, int index) throws SQLException {
		BigDecimal asked = row.getBigDecimal("requested");
		OffsetDateTime started = row.getObject("started_at", OffsetDateTime.class);
		return new GridRow(row.getObject("id", UUID.class), row.getString("number"), row.getString("name"),
				row.getString("community_code"), ProjectType.valueOf(row.getString("type")),
				Track.valueOf(row.getString("track")), (asked != null) ? new Money(asked) : null,
				ProjectState.valueOf(row.getString("state")), row.getString("responsible_person"),
				row.getInt("waivers"), row.getObject("notice", UUID.class), row.getObject("last_day", LocalDate.class),
				(started != null) ? started.atZoneSameInstant(ZONE).toLocalDate() : null,
				row.getObject("due", LocalDate.class), chain(row));
	}

	private static GridChain chain(ResultSet row) throws SQLException {
		String title = row.getString("title");
		GridChain.Way way = switch (Track.valueOf(row.getString("track"))) {
			case COMMUNITY -> GridChain.Way.CHAIN;
			case URGENT -> GridChain.Way.URGENT;
			case STREET, POOL -> GridChain.Way.STUDY;
		};
		return new GridChain(row.getString("chain"), row.getString("street_code"), way,
				row.getObject("regulation_id", UUID.class), (title != null) ? title : "", row.getInt("edition"));
	}

}
