package cn.nanshan.minsheng.demand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.ScopePredicate;
import cn.nanshan.minsheng.shared.Conditions;
import cn.nanshan.minsheng.shared.PageKey;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads demands for pages, always within the reader's reach. */
@Component
class DemandRows {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	/** So many of the newest are looked through before the index of words is asked. */
	private static final int NEWEST = 2000;

	private static final String HOLDING = " where d.content ilike :words";

	private static final int FETCH = 500;

	private static final int CANDIDATES = 30;

	private static final String SELECT = """
			select d.*, c.name as community, ch.label as channel_label, coalesce(r.title, '') as round_title,
			  (select count(*)::int from demand m where m.merged_into = d.id) as supporters from""";

	private static final String JOIN = """
			 d join community c on c.code = d.community_code join demand_channel ch on ch.code = d.channel
			left join collection_round r on r.id = d.round_id
			""";

	private static final String FROM = SELECT + " demand" + JOIN;

	private final JdbcClient jdbc;

	private final ProposerSeal seal;

	DemandRows(JdbcClient jdbc, ProposerSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	Optional<DemandView> named(String number, Actor actor) {
		Conditions where = reach(actor).and("d.number = :number", "number", number);
		return this.jdbc.sql(FROM + where.where()).params(where.parameters()).query(this::masked).optional();
	}

	List<DemandView> find(DemandFilter filter, @Nullable PageKey key, boolean backwards, int size, Actor actor) {
		Conditions where = narrowed(filter, actor);
		Instant from = instant(key);
		if (key != null && from != null) {
			where
				.and("(d.registered_at, d.id) %s (:keyAt, :keyId)".formatted(backwards ? ">" : "<"), "keyAt",
						from.atZone(ZONE).toOffsetDateTime())
				.and("true", "keyId", key.id());
		}
		String order = " order by d.registered_at %1$s, d.id %1$s".formatted(backwards ? "asc" : "desc");
		if (filter.words() != null) {
			List<DemandView> near = list(SELECT + newest("*", where, order) + JOIN + HOLDING + order, where, filter,
					size);
			if (near.size() == size) {
				return near;
			}
		}
		where.holding("d.content", "text", filter.words());
		return list(FROM + where.where() + order, where, filter, size);
	}

	private List<DemandView> list(String sql, Conditions where, DemandFilter filter, int size) {
		return this.jdbc.sql(sql + " limit :size")
			.params(where.parameters())
			.param("words", Conditions.like(filter.words()))
			.param("size", size)
			.query(DemandRows::bare)
			.list();
	}

	/**
	 * A word that everybody writes is in the newest rows already; the index would hand
	 * over all that ever held it. A rare one is left to the index.
	 */
	private static String newest(String columns, Conditions where, String order) {
		return " (select d.%s from demand d %s%s limit %d)".formatted(columns, where.where(), order, NEWEST);
	}

	/** Returns every row that matches, fetched as it is read. */
	Stream<DemandView> stream(DemandFilter filter, Actor actor) {
		Conditions where = matching(filter, actor);
		return this.jdbc.sql(FROM + where.where() + " order by d.registered_at desc, d.id desc")
			.withFetchSize(FETCH)
			.params(where.parameters())
			.query(this::masked)
			.stream();
	}

	/** Counts what matches, up to one more than the filter's bound. */
	int count(DemandFilter filter, Actor actor) {
		Conditions where = narrowed(filter, actor);
		if (filter.words() != null) {
			String order = " order by d.registered_at desc, d.id desc";
			int near = count("select 1 from" + newest("content", where, order) + " d" + HOLDING, where, filter);
			if (near > filter.bound()) {
				return near;
			}
		}
		where.holding("d.content", "text", filter.words());
		return count("select 1 from demand d " + where.where(), where, filter);
	}

	private int count(String rows, Conditions where, DemandFilter filter) {
		return this.jdbc.sql("select count(*) from (" + rows + " limit :bound) t")
			.params(where.parameters())
			.param("words", Conditions.like(filter.words()))
			.param("bound", filter.bound() + 1)
			.query(Integer.class)
			.single();
	}

	List<DemandView> candidates(Collection<UUID> chosen, @Nullable String words, Actor actor) {
		Conditions where = reach(actor).and("d.state in ('REGISTERED', 'ACCEPTED')")
			.holding("d.content", "words", words);
		List<DemandView> open = this.jdbc
			.sql(FROM + where.where() + " order by d.registered_at desc, d.id desc limit :size")
			.params(where.parameters())
			.param("size", CANDIDATES)
			.query(DemandRows::bare)
			.list();
		List<DemandView> first = chosen.isEmpty() ? List.of() : withIds(chosen, actor);
		return Stream.concat(first.stream(), open.stream().filter((row) -> !chosen.contains(row.id()))).toList();
	}

	List<DemandView> withIds(Collection<UUID> ids, Actor actor) {
		Conditions where = reach(actor).and("d.id in (:ids)", "ids", List.copyOf(ids));
		return this.jdbc.sql(FROM + where.where() + " order by d.number")
			.params(where.parameters())
			.query(DemandRows::bare)
			.list();
	}

	static String key(DemandView row) {
		return new PageKey(row.registeredAt().toString(), row.id()).toString();
	}

	private static Conditions reach(Actor actor) {
		return ScopePredicate.add(new Conditions(), actor.scope(), "d");
	}

	private static Conditions matching(DemandFilter filter, Actor actor) {
		return narrowed(filter, actor).holding("d.content", "text", filter.words());
	}

	/** Returns every condition but the words. */
	private static Conditions narrowed(DemandFilter filter, Actor actor) {
		Conditions where = reach(actor).and("d.street_code = :street", "street", filter.street())
			.and("d.community_code = :community", "community", filter.community())
			.and("d.channel = :channel", "channel", filter.channel())
			.and("d.kind = :kind", "kind", (filter.kind() != null) ? filter.kind().name() : null)
			.and("d.round_id = :round", "round", filter.round())
			.and("d.state = :state", "state", (filter.state() != null) ? filter.state().name() : null);
		Integer year = filter.year();
		if (year != null) {
			where
				.and("d.registered_at >= :yearFrom", "yearFrom",
						LocalDate.of(year, 1, 1).atStartOfDay(ZONE).toOffsetDateTime())
				.and("d.registered_at < :yearTo", "yearTo",
						LocalDate.of(year + 1, 1, 1).atStartOfDay(ZONE).toOffsetDateTime());
		}
		String number = filter.number();
		return where.and("d.number like :number", "number", (number != null) ? number + "%" : null);
	}

	private static @Nullable Instant instant(@Nullable PageKey key) {
		try {
			return (key != null) ? Instant.parse(key.value()) : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	/** A row of a list: name and phone are not even decrypted. */
	private static DemandView bare(ResultSet row, int index) throws SQLException {
		return view(row, "", "");
	}

	private DemandView masked(ResultSet row, int index) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		return view(row, this.seal.maskedName(id, row.getString("proposer")),
				this.seal.maskedPhone(id, row.getString("phone")));
	}

	private static DemandView view(ResultSet row, String proposer, String phone) throws SQLException {
		return new DemandView(row.getObject("id", UUID.class), row.getString("number"), row.getString("street_code"),
				row.getString("community_code"), row.getString("community"), row.getString("channel"),
				row.getString("channel_label"), row.getBoolean("anonymous"), proposer, phone,
				row.getString("household"), PeopleGroup.valueOf(row.getString("people_group")),
				DemandKind.valueOf(row.getString("kind")), row.getString("content"), row.getString("place"),
				Urgency.valueOf(row.getString("urgency")), DemandState.valueOf(row.getString("state")),
				row.getString("outcome"), row.getInt("supporters"), row.getString("receiver"), row.getString("reply"),
				row.getObject("replied_on", LocalDate.class), row.getObject("collected_on", LocalDate.class),
				row.getString("collector"), row.getObject("round_id", UUID.class), row.getString("round_title"),
				row.getObject("registered_at", OffsetDateTime.class).toInstant(), row.getInt("version"));
	}

}
