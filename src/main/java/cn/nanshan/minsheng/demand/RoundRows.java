package cn.nanshan.minsheng.demand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.ScopePredicate;
import cn.nanshan.minsheng.shared.Conditions;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads rounds for pages, always within the reader's reach. */
@Component
class RoundRows {

	private static final String FROM = """
			select r.*, c.name as community,
			  (select count(*) from demand d where d.round_id = r.id) as demands,
			  (select count(distinct i.asked_key) from inquiry i where i.round_id = r.id) as households
			from collection_round r join community c on c.code = r.community_code
			""";

	private final JdbcClient jdbc;

	RoundRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<RoundView> withId(UUID id, Actor actor) {
		Conditions where = reach(actor).and("r.id = :id", "id", id);
		return this.jdbc.sql(FROM + where.where()).params(where.parameters()).query(RoundRows::view).optional();
	}

	/** Returns rounds, newest first; the last one seen is named by its day and id. */
	List<RoundView> list(@Nullable Integer year, @Nullable RoundView after, int size, Actor actor) {
		Conditions where = reach(actor).and("r.year = :year", "year", year);
		if (after != null) {
			where.and("(r.begins_on, r.id) < (:day, :last)", "day", after.beginsOn()).and("true", "last", after.id());
		}
		return this.jdbc.sql(FROM + where.where() + " order by r.begins_on desc, r.id desc limit :size")
			.params(where.parameters())
			.param("size", size)
			.query(RoundRows::view)
			.list();
	}

	/** Returns the rounds of a community that demands may still be entered for. */
	List<RoundView> entering(Actor actor) {
		Conditions where = reach(actor).and("r.state in ('OPEN', 'CLOSED')");
		return this.jdbc.sql(FROM + where.where() + " order by r.begins_on desc, r.id desc limit 20")
			.params(where.parameters())
			.query(RoundRows::view)
			.list();
	}

	private static Conditions reach(Actor actor) {
		return ScopePredicate.add(new Conditions(), actor.scope(), "r");
	}

	private static RoundView view(ResultSet row, int index) throws SQLException {
		return new RoundView(row.getObject("id", UUID.class), row.getString("street_code"),
				row.getString("community_code"), row.getString("community"), row.getInt("year"),
				RoundKind.valueOf(row.getString("kind")), row.getString("title"),
				row.getObject("begins_on", LocalDate.class), row.getObject("ends_on", LocalDate.class),
				RoundMeeting.valueOf(row.getString("meeting")), row.getInt("sheets_out"), row.getInt("sheets_back"),
				RoundState.valueOf(row.getString("state")), row.getString("summary"), row.getInt("demands"),
				row.getInt("households"), row.getInt("version"));
	}

}
