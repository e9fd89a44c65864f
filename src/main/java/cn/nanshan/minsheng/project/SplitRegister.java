package cn.nanshan.minsheng.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.ScopePredicate;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.Conditions;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The 拆分与重复线索: every pair of projects that look alike within reach (L11). */
@UseCase
@Transactional(readOnly = true)
public class SplitRegister {

	private static final String SQL = """
			select l.id, l.kind, l.likeness, l.total, l.cap, l.standing, l.found_at, l.community_code,
			  p.number as p_number, p.name as p_name, coalesce(p.approved_amount, p.requested, 0) as p_sum, p.state as p_state,
			  o.number as o_number, o.name as o_name, coalesce(o.approved_amount, o.requested, 0) as o_sum, o.state as o_state,
			  r.words, r.minutes_number, r.given_name, r.given_at,
			  (select a.vendor_name from contract a join contract b on b.vendor_id = a.vendor_id
			    where a.project_id = l.project_id and b.project_id = l.other_id) as vendor
			from (select l.* from split_lead l %s order by l.found_at desc, l.id desc limit :size) l
			join project p on p.id = l.project_id join project o on o.id = l.other_id
			left join lateral (select * from split_resolution x
			  where (x.project_id = l.project_id and x.other_id = l.other_id)
			    or (x.project_id = l.other_id and x.other_id = l.project_id) order by x.id desc limit 1) r on true
			order by l.found_at desc, l.id desc
			""";

	private final JdbcClient jdbc;

	SplitRegister(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the pairs after one, the newest first. */
	@AnyStaff(action = "查看拆分与重复线索")
	public List<Row> list(Filter filter, @Nullable UUID after, int size, Actor actor) {
		Conditions wanted = ScopePredicate.add(new Conditions(), actor.scope(), "l")
			.and("l.street_code = :street", "street", filter.street())
			.and("l.community_code = :community", "community", filter.community())
			.and("(l.project_id in (select id from project where number = :number)"
					+ " or l.other_id in (select id from project where number = :number))", "number", filter.number())
			.and("(l.found_at, l.id) < (select found_at, id from split_lead where id = :after)", "after", after);
		if (!filter.standings().isEmpty()) {
			wanted.and("l.standing in (:standings)", "standings", filter.standings().stream().map(Enum::name).toList());
		}
		return this.jdbc.sql(SQL.formatted(wanted.where()))
			.params(wanted.parameters())
			.param("size", size)
			.query((row, index) -> row(row))
			.list();
	}

	private static Row row(ResultSet row) throws SQLException {
		OffsetDateTime given = row.getObject("given_at", OffsetDateTime.class);
		return new Row(row.getObject("id", UUID.class), SplitKind.valueOf(row.getString("kind")),
				row.getDouble("likeness"), new Money(row.getBigDecimal("total")), new Money(row.getBigDecimal("cap")),
				SplitStanding.valueOf(row.getString("standing")),
				row.getObject("found_at", OffsetDateTime.class).toInstant(), row.getString("community_code"),
				side(row, "p"), side(row, "o"), Objects.toString(row.getString("words"), ""),
				Objects.toString(row.getString("minutes_number"), ""),
				Objects.toString(row.getString("given_name"), ""), (given != null) ? given.toInstant() : null,
				Objects.toString(row.getString("vendor"), ""));
	}

	private static Side side(ResultSet row, String alias) throws SQLException {
		return new Side(row.getString(alias + "_number"), row.getString(alias + "_name"),
				new Money(row.getBigDecimal(alias + "_sum")), ProjectState.valueOf(row.getString(alias + "_state")));
	}

	/**
	 * What narrows the list; what is absent does not.
	 *
	 * @param street code of a street
	 * @param community code of a community
	 * @param number number of a project, either of the two
	 * @param standings how they stand, empty for all
	 */
	public record Filter(@Nullable String street, @Nullable String community, @Nullable String number,
			List<SplitStanding> standings) {

		public Filter {
			standings = List.copyOf(standings);
		}

	}

	/**
	 * A pair.
	 *
	 * @param id its id
	 * @param kind why it is shown
	 * @param likeness how alike they are
	 * @param total what they come to together
	 * @param cap the cap of the type
	 * @param standing how it stands
	 * @param foundAt when it was found
	 * @param communityCode community of the younger project, absent if it is the whole
	 * street's
	 * @param younger the younger project
	 * @param older the older one
	 * @param words what was said of it, empty if nothing was
	 * @param minutesNumber minutes of the collective decision
	 * @param by who said it
	 * @param at when, absent if nothing was said
	 * @param vendor the vendor of both contracts, empty if there is none
	 */
	public record Row(UUID id, SplitKind kind, double likeness, Money total, Money cap, SplitStanding standing,
			Instant foundAt, @Nullable String communityCode, Side younger, Side older, String words,
			String minutesNumber, String by, @Nullable Instant at, String vendor) {

	}

	/**
	 * One of the two.
	 *
	 * @param number its number
	 * @param name its name
	 * @param sum what it was granted, or what it asks for
	 * @param state how far it is
	 */
	public record Side(String number, String name, Money sum, ProjectState state) {

	}

}
