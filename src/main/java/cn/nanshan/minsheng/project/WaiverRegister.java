package cn.nanshan.minsheng.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.ScopePredicate;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.Conditions;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The 例外事项清单: every justification ever given within reach (FUND-18, L4). */
@UseCase
@Transactional(readOnly = true)
public class WaiverRegister {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final int CHUNK = 500;

	private static final String SQL = """
			select w.*, coalesce(p.name, w.title) as name, p.number, coalesce('/projects/' || p.number, w.path) as page,
			  s.name as street, c.name as community, r.asker_name
			from (select w.* from waiver w %s order by w.given_at desc, w.id desc limit :size) w
			join street s on s.code = w.street_code left join community c on c.code = w.community_code
			left join project p on p.id = w.subject left join waiver_request r on r.waiver_id = w.id
			order by w.given_at desc, w.id desc
			""";

	private final JdbcClient jdbc;

	WaiverRegister(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the entries after one, newest first. */
	@AnyStaff(action = "查看例外事项清单")
	public List<Row> list(Filter filter, @Nullable UUID after, int size, Actor actor) {
		Conditions wanted = wanted(filter, actor)
			.and("(w.given_at, w.id) < (select given_at, id from waiver where id = :after)", "after", after);
		return this.jdbc.sql(SQL.formatted(wanted.where()))
			.params(wanted.parameters())
			.param("size", size)
			.query(WaiverRegister::row)
			.list();
	}

	/** Hands over every entry that matches, in order, without holding them all. */
	@AnyStaff(action = "导出例外事项清单")
	public void each(Filter filter, Actor actor, Consumer<Row> taker) {
		List<Row> rows = list(filter, null, CHUNK, actor);
		while (!rows.isEmpty()) {
			rows.forEach(taker);
			rows = list(filter, rows.get(rows.size() - 1).id(), CHUNK, actor);
		}
	}

	/** Counts the entries that match by clause, the most frequent first. */
	@AnyStaff(action = "查看例外事项清单")
	public List<Count> byClause(Filter filter, Actor actor) {
		return counts("w.clause_id", filter, actor);
	}

	/** Counts the entries that match by street, the most frequent first. */
	@AnyStaff(action = "查看例外事项清单")
	public List<Count> byStreet(Filter filter, Actor actor) {
		return counts("w.street_code", filter, actor);
	}

	private List<Count> counts(String column, Filter filter, Actor actor) {
		Conditions wanted = wanted(filter, actor);
		return this.jdbc
			.sql("select %s as value, count(*) as counted from waiver w %s group by 1 order by 2 desc, 1"
				.formatted(column, wanted.where()))
			.params(wanted.parameters())
			.query((row, index) -> new Count(row.getString("value"), row.getLong("counted")))
			.list();
	}

	private static Conditions wanted(Filter filter, Actor actor) {
		return ScopePredicate.add(new Conditions(), actor.scope(), "w")
			.and("w.street_code = :street", "street", filter.street())
			.and("w.community_code = :community", "community", filter.community())
			.and("w.clause_id = :clause", "clause", filter.clause())
			.and("w.subject in (select id from project where number = :project)", "project", filter.project())
			.and("w.given_at >= :from", "from", begin(filter.from()))
			.and("w.given_at < :until", "until", begin((filter.to() != null) ? filter.to().plusDays(1) : null));
	}

	private static @Nullable OffsetDateTime begin(@Nullable LocalDate day) {
		return (day != null) ? day.atStartOfDay(ZONE).toOffsetDateTime() : null;
	}

	private static Row row(ResultSet row, int index) throws SQLException {
		return new Row(row.getObject("id", UUID.class), row.getString("clause_id"), row.getString("page"),
				row.getString("name"), Objects.toString(row.getString("number"), ""), row.getString("street"),
				Objects.toString(row.getString("community"), ""), row.getString("justification"),
				row.getString("basis"), row.getString("minutes_number"),
				Objects.toString(row.getString("asker_name"), ""), row.getString("approved_by"),
				row.getObject("given_at", OffsetDateTime.class).toInstant());
	}

	/**
	 * What narrows the list; what is absent does not.
	 *
	 * @param street code of a street
	 * @param community code of a community
	 * @param clause id of a clause
	 * @param project number of a project
	 * @param from first day on which one was given
	 * @param to last day on which one was given
	 */
	public record Filter(@Nullable String street, @Nullable String community, @Nullable String clause,
			@Nullable String project, @Nullable LocalDate from, @Nullable LocalDate to) {

		/** Every entry within reach. */
		public static final Filter ALL = new Filter(null, null, null, null, null, null);

	}

	/**
	 * How many entries share a value.
	 *
	 * @param value id of the clause or code of the street
	 * @param counted how many
	 */
	public record Count(String value, long counted) {

	}

	/**
	 * An entry.
	 *
	 * @param id its id
	 * @param clause the clause departed from
	 * @param path page of the project, or of what else it is about
	 * @param name what that is called
	 * @param number number of the project, empty for anything else
	 * @param street its street
	 * @param community its community, empty for the whole street
	 * @param justification why
	 * @param basis the document it rests on
	 * @param minutesNumber number of the minutes
	 * @param asker who asked for it, empty if the approver wrote it alone
	 * @param approvedBy who approved it
	 * @param givenAt when
	 */
	public record Row(UUID id, String clause, String path, String name, String number, String street, String community,
			String justification, String basis, String minutesNumber, String asker, String approvedBy,
			Instant givenAt) {
	}

}
