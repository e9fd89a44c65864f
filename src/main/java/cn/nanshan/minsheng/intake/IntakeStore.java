package cn.nanshan.minsheng.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps uploaded lists until they are taken, a day at most; no row is stored unsealed.
 */
@Component
class IntakeStore {

	private final JdbcClient jdbc;

	private final IntakeSeal seal;

	IntakeStore(JdbcClient jdbc, IntakeSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** Keeps a list with the verdict on every row. */
	void keep(Intake intake, UUID account, List<IntakeRow> rows) {
		this.jdbc.sql("""
				insert into intake (id, kind, account_id, file_name, unread, state, uploaded_at, beat_at)
				values (:id, :kind, :account, :file, :unread, :state, :at, :at)
				""")
			.param("id", intake.id())
			.param("kind", intake.kind())
			.param("account", account)
			.param("file", intake.fileName())
			.param("unread", intake.unread())
			.param("state", intake.state().name())
			.param("at", utc(intake.uploadedAt()))
			.update();
		this.jdbc.sql("""
				insert into intake_row (intake_id, line, verdict, outcome, sealed)
				select :id, * from unnest(:lines, :verdicts, :outcomes, :sealed)
				""")
			.param("id", intake.id())
			.param("lines", rows.stream().map((row) -> row.line().number()).toArray(Integer[]::new))
			.param("verdicts", rows.stream().map((row) -> row.verdict().name()).toArray(String[]::new))
			.param("outcomes", rows.stream().map(IntakeRow::outcome).toArray(String[]::new))
			.param("sealed", rows.stream().map((row) -> this.seal.seal(intake.id(), row)).toArray(String[]::new))
			.update();
	}

	/** Returns a list that this account uploaded. */
	Optional<Intake> find(UUID id, String kind, UUID account) {
		return this.jdbc.sql("""
				select * from intake where id = :id and kind = :kind and account_id = :account
				""")
			.param("id", id)
			.param("kind", kind)
			.param("account", account)
			.query((row, index) -> new Intake(id, kind, row.getString("file_name"), row.getString("unread"),
					Intake.State.valueOf(row.getString("state")), instant(row, "uploaded_at"), instant(row, "beat_at"),
					counts(id)))
			.optional();
	}

	private Map<Verdict.Kind, Integer> counts(UUID id) {
		Map<Verdict.Kind, Integer> counts = new EnumMap<>(Verdict.Kind.class);
		this.jdbc.sql("select verdict, count(*) from intake_row where intake_id = :id group by verdict")
			.param("id", id)
			.query((row) -> {
				counts.put(Verdict.Kind.valueOf(row.getString(1)), row.getInt(2));
			});
		return counts;
	}

	/** Returns rows of a verdict after a line, in the order of the file. */
	List<IntakeRow> rows(UUID id, Verdict.@Nullable Kind verdict, int after, int size) {
		return this.jdbc.sql("""
				select * from intake_row where intake_id = :id and line > :after
				and (cast(:verdict as text) is null or verdict = :verdict) order by line limit :size
				""")
			.param("id", id)
			.param("verdict", (verdict != null) ? verdict.name() : null)
			.param("after", after)
			.param("size", size)
			.query((row, index) -> row(id, row))
			.list();
	}

	/** Returns good rows that nobody else is just taking, locked. */
	List<IntakeRow> waiting(UUID id, int size) {
		return this.jdbc.sql("""
				select * from intake_row where intake_id = :id and verdict = 'GOOD'
				order by line limit :size for update skip locked
				""").param("id", id).param("size", size).query((row, index) -> row(id, row)).list();
	}

	/**
	 * Writes down what became of rows; what was taken is kept where it belongs and no
	 * longer here.
	 */
	void settle(UUID id, List<IntakeRow> rows) {
		this.jdbc.sql("""
				update intake_row r set verdict = s.verdict, outcome = s.outcome, sealed = s.sealed
				from unnest(:lines, :verdicts, :outcomes, :sealed) s (line, verdict, outcome, sealed)
				where r.intake_id = :id and r.line = s.line
				""")
			.param("id", id)
			.param("lines", rows.stream().map((row) -> row.line().number()).toArray(Integer[]::new))
			.param("verdicts", rows.stream().map((row) -> row.verdict().name()).toArray(String[]::new))
			.param("outcomes", rows.stream().map(IntakeRow::outcome).toArray(String[]::new))
			.param("sealed", rows.stream().map((row) -> this.seal.seal(id, row)).toArray(String[]::new))
			.update();
	}

	/** Sets a list going; answers whether nobody else did. */
	boolean start(UUID id, Instant now) {
		return this.jdbc.sql("""
				update intake set state = 'RUNNING', beat_at = :now
				where id = :id and (state = 'JUDGED' or state = 'RUNNING' and beat_at < :silent)
				""")
			.param("id", id)
			.param("now", utc(now))
			.param("silent", utc(now.minus(Intakes.SILENCE)))
			.update() == 1;
	}

	/** Notes that a list is still being taken. */
	void beat(UUID id, Instant now) {
		this.jdbc.sql("update intake set beat_at = :now where id = :id")
			.param("id", id)
			.param("now", utc(now))
			.update();
	}

	/** Ends a list of which no good row is left. */
	void finish(UUID id, Instant now) {
		this.jdbc.sql("""
				update intake set state = 'DONE', beat_at = :now where id = :id and state = 'RUNNING'
				and not exists (select 1 from intake_row where intake_id = :id and verdict = 'GOOD')
				""").param("id", id).param("now", utc(now)).update();
	}

	/** Forgets lists that were uploaded longer ago. */
	void forget(Instant now, Duration age) {
		this.jdbc.sql("delete from intake where uploaded_at < :before").param("before", utc(now.minus(age))).update();
	}

	private IntakeRow row(UUID id, ResultSet row) throws SQLException {
		return this.seal.open(id, row.getInt("line"), Verdict.Kind.valueOf(row.getString("verdict")),
				row.getString("outcome"), row.getString("sealed"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
