package cn.nanshan.minsheng.exclusion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.shared.Conditions;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the rows of the registers. */
@Component
class RegisterStore {

	/**
	 * Rows that may be meant by a project: of the district or of its street, of a year
	 * that fits, with a name that shares some of its characters. Those that share most
	 * come first.
	 */
	private static final String CANDIDATES = """
			select e.* from register_entry e
			where e.struck_at is null and (e.street_code is null or e.street_code = :street)
			  and (e.kind = 'DEPARTMENT_BUDGET' and e.year = :year
			    or e.kind <> 'DEPARTMENT_BUDGET' and e.year between :year - :building and :year + 1)
			  and bigrams(e.name) && bigrams(:name)
			order by cardinality(array(select unnest(bigrams(e.name)) intersect select unnest(bigrams(:name)))) desc, e.id
			limit 50
			""";

	private final JdbcClient jdbc;

	RegisterStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds a row and returns its id, nothing if a row that counts says the same. */
	Optional<UUID> add(RegisterKind kind, RegisterText text, Actor by, Instant at) {
		UUID id = UUID.randomUUID();
		int added = this.jdbc.sql("""
				insert into register_entry (id, kind, street_code, year, name, place, amount, owner, document, mark,
				  entered_by, entered_name, entered_at)
				values (:id, :kind, :street, :year, :name, :place, :amount, :owner, :document, :mark, :by, :byName, :at)
				on conflict (kind, street_code, year, mark) where struck_at is null do nothing
				""")
			.param("id", id)
			.param("kind", kind.name())
			.param("street", text.streetCode())
			.param("year", text.year())
			.param("name", text.name())
			.param("place", text.place())
			.param("amount", text.amount().yuan())
			.param("owner", text.owner())
			.param("document", text.document())
			.param("mark", text.mark())
			.param("by", by.accountId())
			.param("byName", by.name())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
		return (added > 0) ? Optional.of(id) : Optional.empty();
	}

	/** Returns which of some marks, each with street and year, count already. */
	Set<String> known(RegisterKind kind, Collection<String> keys) {
		return new HashSet<>(this.jdbc.sql("""
				select coalesce(street_code, '') || '|' || year || '|' || mark from register_entry
				where kind = :kind and struck_at is null
				  and coalesce(street_code, '') || '|' || year || '|' || mark = any(:keys)
				""").param("kind", kind.name()).param("keys", keys.toArray(String[]::new)).query(String.class).list());
	}

	/** Returns what two rows of one register share if they mean the same. */
	static String key(RegisterText text) {
		return Objects.toString(text.streetCode(), "") + "|" + text.year() + "|" + text.mark();
	}

	/** Strikes a row that counts; answers whether it did. */
	boolean strike(UUID id, String reason, Actor by, Instant at) {
		return this.jdbc
			.sql("""
					update register_entry set struck_by = :by, struck_name = :byName, struck_at = :at, struck_reason = :reason
					where id = :id and struck_at is null
					""")
			.param("id", id)
			.param("by", by.accountId())
			.param("byName", by.name())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("reason", reason)
			.update() > 0;
	}

	/** Returns a row within reach. */
	Optional<RegisterEntry> find(UUID id, Actor actor) {
		Conditions wanted = within(actor).and("e.id = :id", "id", id);
		return this.jdbc.sql("select e.* from register_entry e " + wanted.where())
			.params(wanted.parameters())
			.query(RegisterStore::entry)
			.optional();
	}

	/** Returns the rows within reach after one, the newest first. */
	List<RegisterEntry> list(RegisterFilter filter, @Nullable UUID after, int size, Actor actor) {
		RegisterKind kind = filter.kind();
		Conditions wanted = within(actor).and("e.kind = :kind", "kind", (kind != null) ? kind.name() : null)
			.and("e.year = :year", "year", filter.year())
			.and("e.street_code = :street", "street", filter.street())
			.holding("e.name", "words", filter.words())
			.and("(e.entered_at, e.id) < (select entered_at, id from register_entry where id = :after)", "after",
					after);
		if (filter.struck() != null) {
			wanted.and(filter.struck() ? "e.struck_at is not null" : "e.struck_at is null");
		}
		return this.jdbc
			.sql("select e.* from register_entry e " + wanted.where()
					+ " order by e.entered_at desc, e.id desc limit :size")
			.params(wanted.parameters())
			.param("size", size)
			.query(RegisterStore::entry)
			.list();
	}

	/** Returns the rows that a project may mean, the most alike in letters first. */
	List<RegisterEntry> candidates(String streetCode, int year, String name) {
		return this.jdbc.sql(CANDIDATES)
			.param("street", streetCode)
			.param("year", year)
			.param("building", RegisterKind.BUILDING)
			.param("name", name)
			.query(RegisterStore::entry)
			.list();
	}

	/** A street's own budget is nobody else's; what the district keeps is for all. */
	private static Conditions within(Actor actor) {
		Level level = actor.scope().level();
		return switch (level) {
			case DISTRICT -> new Conditions();
			case STREET, COMMUNITY -> new Conditions().and("(e.street_code is null or e.street_code = :own)", "own",
					Objects.toString(actor.scope().streetCode(), ""));
			case VENDOR, ADMIN -> new Conditions().and("false");
		};
	}

	private static RegisterEntry entry(ResultSet row, int index) throws SQLException {
		OffsetDateTime struck = row.getObject("struck_at", OffsetDateTime.class);
		RegisterText text = new RegisterText(row.getString("street_code"), row.getInt("year"), row.getString("name"),
				row.getString("place"), new Money(row.getBigDecimal("amount")), row.getString("owner"),
				row.getString("document"));
		return new RegisterEntry(row.getObject("id", UUID.class), RegisterKind.valueOf(row.getString("kind")), text,
				row.getString("entered_name"), row.getObject("entered_at", OffsetDateTime.class).toInstant(),
				(struck != null) ? new RegisterEntry.Striking(row.getString("struck_name"), struck.toInstant(),
						row.getString("struck_reason")) : null);
	}

}
