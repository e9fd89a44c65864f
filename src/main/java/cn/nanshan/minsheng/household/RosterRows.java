package cn.nanshan.minsheng.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.ScopePredicate;
import cn.nanshan.minsheng.shared.Conditions;
import cn.nanshan.minsheng.shared.Masked;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the roster for pages, always within the reader's reach and always masked. */
@Component
class RosterRows {

	private static final String FROM = """
			select k.*, h.label as household, c.name as community, g.label as category_label,
			  (select max(i.asked_on) from inquiry i where i.household_id = k.household_id
			    and i.asked_on between make_date(:year, 1, 1) and make_date(:year, 12, 31)) as asked_on
			from key_household k join household h on h.id = k.household_id
			join community c on c.code = k.community_code join key_category g on g.code = k.category
			""";

	private static final String WAS_ASKED = """
			exists (select 1 from asked_household a where a.year = :year and a.community_code = k.community_code
			and a.asked_key = k.household_id::text)""";

	private static final int FETCH = 500;

	private final JdbcClient jdbc;

	private final RosterSeal seal;

	RosterRows(JdbcClient jdbc, RosterSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	Optional<RosterRow> named(String number, int year, Actor actor) {
		Conditions where = reach(actor).and("k.number = :number", "number", number);
		return this.jdbc.sql(FROM + where.where())
			.params(where.parameters())
			.param("year", year)
			.query(this::masked)
			.optional();
	}

	/** Returns families that are on the roster, by number, after one of them. */
	List<RosterRow> find(RosterFilter filter, @Nullable String after, int size, Actor actor) {
		Conditions where = matching(filter, actor).and("k.number > :after", "after", after);
		return this.jdbc.sql(FROM + where.where() + " order by k.number limit :size")
			.params(where.parameters())
			.param("year", filter.year())
			.param("size", size)
			.query(this::masked)
			.list();
	}

	/** Returns every family that matches, fetched as it is read. */
	Stream<RosterRow> stream(RosterFilter filter, Actor actor) {
		Conditions where = matching(filter, actor);
		return this.jdbc.sql(FROM + where.where() + " order by k.number")
			.withFetchSize(FETCH)
			.params(where.parameters())
			.param("year", filter.year())
			.query(this::masked)
			.stream();
	}

	private Conditions matching(RosterFilter filter, Actor actor) {
		Conditions where = reach(actor).and("k.removed_on is null")
			.and("k.street_code = :street", "street", filter.street())
			.and("k.community_code = :community", "community", filter.community())
			.and("k.category = :category", "category", filter.category());
		if (filter.asked() != null) {
			where.and(filter.asked() ? WAS_ASKED : "not " + WAS_ASKED);
		}
		if (filter.exact() != null) {
			where
				.and("(k.phone_index = :phoneIndex or k.id_index = :idIndex)", "phoneIndex",
						this.seal.index(RosterSeal.Column.PHONE, filter.exact()))
				.and("true", "idIndex", this.seal.index(RosterSeal.Column.ID_NUMBER, filter.exact()));
		}
		return where;
	}

	private static Conditions reach(Actor actor) {
		return ScopePredicate.add(new Conditions(), actor.scope(), "k");
	}

	private RosterRow masked(ResultSet row, int index) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		return new RosterRow(id, row.getString("number"), row.getString("street_code"), row.getString("community_code"),
				row.getString("community"), row.getString("category"), row.getString("category_label"),
				row.getString("household"),
				Masked.name(this.seal.open(id, RosterSeal.Column.NAME, row.getString("name"))),
				Masked.phone(this.seal.open(id, RosterSeal.Column.PHONE, row.getString("phone"))),
				Masked.idNumber(this.seal.open(id, RosterSeal.Column.ID_NUMBER, row.getString("id_number"))),
				row.getObject("listed_on", LocalDate.class), row.getObject("removed_on", LocalDate.class),
				row.getString("removed_reason"), row.getObject("asked_on", LocalDate.class), row.getInt("version"));
	}

}
