package cn.nanshan.minsheng.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.shared.Conditions;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps 督办 and their records; a row that somebody else changed is not changed again. */
@Component
class SupervisionStore {

	private final JdbcClient jdbc;

	SupervisionStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Supervision> list(Conditions wanted, int size) {
		return this.jdbc
			.sql("select s.* from supervision s " + wanted.where()
					+ " order by s.opened_at desc, s.id desc limit :size")
			.params(wanted.parameters())
			.param("size", size)
			.query(SupervisionStore::supervision)
			.list();
	}

	Optional<Supervision> one(Conditions wanted) {
		return list(wanted, 1).stream().findFirst();
	}

	List<SupervisionEntry> entries(UUID id) {
		return this.jdbc.sql("select * from supervision_entry where supervision_id = :id order by position")
			.param("id", id)
			.query((row, index) -> new SupervisionEntry(SupervisionAct.valueOf(row.getString("act")),
					row.getString("words"), row.getObject("day", LocalDate.class),
					row.getObject("account_id", UUID.class), row.getString("name"), row.getString("unit"),
					row.getObject("written_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	/** Adds a new one; returns whether none of the same office was open. */
	boolean add(Supervision it) {
		return this.jdbc
			.sql("""
					insert into supervision (id, subject, project_id, number, title, href, street_code, community_code, role,
					  raiser_id, raiser_role, raiser_street, due, state, opened_at, version)
					values (:id, :subject, :project, :number, :title, :href, :street, :community, :role,
					  :raiser, :raiserRole, :raiserStreet, :due, :state, :at, 0)
					on conflict do nothing
					""")
			.param("id", it.id())
			.param("subject", it.target().subject())
			.param("project", it.target().projectId())
			.param("number", it.target().number())
			.param("title", it.target().title())
			.param("href", it.target().href())
			.param("street", it.target().streetCode())
			.param("community", it.target().communityCode())
			.param("role", it.target().role().name())
			.param("raiser", it.raiserId())
			.param("raiserRole", it.raiserRole().name())
			.param("raiserStreet", it.raiserStreet())
			.param("due", it.due())
			.param("state", it.state().name())
			.param("at", it.openedAt().atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	/** Moves one on; returns whether it still had the version that was seen. */
	boolean move(Supervision seen, SupervisionState state, LocalDate due, @Nullable LocalDate promised) {
		return this.jdbc.sql("""
				update supervision set state = :state, due = :due, promised = cast(:promised as date),
				  version = version + 1
				where id = :id and version = :version
				""")
			.param("state", state.name())
			.param("due", due)
			.param("promised", promised)
			.param("id", seen.id())
			.param("version", seen.version())
			.update() == 1;
	}

	void write(UUID id, SupervisionEntry entry) {
		this.jdbc
			.sql("""
					insert into supervision_entry (supervision_id, position, act, words, day, account_id, name, unit,
					  written_at)
					select :id, coalesce(max(position) + 1, 0), :act, :words, cast(:day as date), :account, :name, :unit, :at
					from supervision_entry where supervision_id = :id
					""")
			.param("id", id)
			.param("act", entry.act().name())
			.param("words", entry.words())
			.param("day", entry.day())
			.param("account", entry.accountId())
			.param("name", entry.name())
			.param("unit", entry.unit())
			.param("at", entry.at().atOffset(ZoneOffset.UTC))
			.update();
	}

	private static Supervision supervision(ResultSet row, int index) throws SQLException {
		SupervisionTarget target = new SupervisionTarget(row.getObject("subject", UUID.class),
				row.getObject("project_id", UUID.class), row.getString("number"), row.getString("title"),
				row.getString("href"), row.getString("street_code"), row.getString("community_code"),
				Role.valueOf(row.getString("role")));
		return new Supervision(row.getObject("id", UUID.class), target, row.getObject("raiser_id", UUID.class),
				Role.valueOf(row.getString("raiser_role")), row.getString("raiser_street"),
				row.getObject("due", LocalDate.class), row.getObject("promised", LocalDate.class),
				SupervisionState.valueOf(row.getString("state")),
				row.getObject("opened_at", OffsetDateTime.class).toInstant(), row.getInt("version"));
	}

}
