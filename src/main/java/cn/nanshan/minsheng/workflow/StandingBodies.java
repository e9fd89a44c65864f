package cn.nanshan.minsheng.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores standing bodies and finds those within the reach of the person who asks. */
@Component
public class StandingBodies {

	private final JdbcClient jdbc;

	StandingBodies(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns a body with all its terms.
	 * @throws NotFound if there is none of that id within the actor's reach
	 */
	public StandingBody withId(UUID id, Actor actor) {
		return this.jdbc.sql("select * from standing_body where id = :id")
			.param("id", id)
			.query((row, index) -> new StandingBody(id, BodyKind.valueOf(row.getString("kind")), row.getString("name"),
					row.getString("street_code"), row.getString("community_code"), row.getInt("version"), members(id)))
			.optional()
			.filter((body) -> actor.scope().level() != Level.VENDOR)
			.filter((body) -> actor.scope()
				.covers(body.streetCode(), (body.communityCode() != null) ? body.communityCode() : ""))
			.orElseThrow(() -> new NotFound("议事机构"));
	}

	/** Returns the bodies within reach by name, after one if it is given. */
	public List<Row> list(Actor actor, LocalDate on, @Nullable UUID after, int size) {
		return this.jdbc.sql("""
				select b.*, (select count(*) from body_member m where m.body_id = b.id
				    and m.from_day <= :on and (m.to_day is null or m.to_day >= :on)) as members
				from standing_body b left join standing_body last on last.id = :after
				where (cast(:street as text) is null or b.street_code = :street)
				  and (cast(:community as text) is null or b.community_code = :community)
				  and (last.id is null or (b.name collate "zh-x-icu", b.id) > (last.name collate "zh-x-icu", last.id))
				order by b.name collate "zh-x-icu", b.id limit :size
				""")
			.param("on", on)
			.param("after", after)
			.param("street", actor.scope().streetCode())
			.param("community", actor.scope().communityCode())
			.param("size", size)
			.query(StandingBodies::row)
			.list();
	}

	/** Returns the bodies that an actor's own unit may call. */
	public List<Row> own(Actor actor, LocalDate on) {
		return list(actor, on, null, 200).stream()
			.filter((row) -> row.kind().level() == actor.scope().level())
			.toList();
	}

	/** Returns who has an account in the unit of a body, to be named a member. */
	public Map<UUID, String> staffOf(StandingBody body) {
		return this.jdbc.sql("""
				select id, name, unit_name from account
				where enabled and street_code = :street and community_code is not distinct from :community
				order by name collate "zh-x-icu", id limit 200
				""")
			.param("street", body.streetCode())
			.param("community", body.communityCode())
			.query((row, index) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
			.list()
			.stream()
			.collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first,
					java.util.LinkedHashMap::new));
	}

	void add(StandingBody body) {
		try {
			this.jdbc.sql("""
					insert into standing_body (id, kind, name, street_code, community_code, version)
					values (:id, :kind, :name, :street, :community, 0)
					""")
				.param("id", body.id())
				.param("kind", body.kind().name())
				.param("name", body.name())
				.param("street", body.streetCode())
				.param("community", body.communityCode())
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new Refused("本单位已经有叫“%s”的议事机构。".formatted(body.name()));
		}
	}

	/**
	 * Steps the version on.
	 * @throws StaleVersion if somebody changed the body since the form was opened
	 */
	void touch(StandingBody body, int seenVersion) {
		int touched = this.jdbc.sql("update standing_body set version = version + 1 where id = :id and version = :seen")
			.param("id", body.id())
			.param("seen", seenVersion)
			.update();
		if (touched == 0) {
			throw new StaleVersion("议事机构",
					List.of(new StaleVersion.Difference("成员", "打开页面时的版本 " + seenVersion, "现在的版本 " + body.version())));
		}
	}

	void add(UUID body, BodyMember member) {
		this.jdbc.sql("""
				insert into body_member (id, body_id, name, capacity, account_id, from_day, to_day)
				values (:id, :body, :name, :capacity, :account, :from, :to)
				""")
			.param("id", member.id())
			.param("body", body)
			.param("name", member.name())
			.param("capacity", member.capacity())
			.param("account", member.accountId())
			.param("from", member.from())
			.param("to", member.to())
			.update();
	}

	void end(UUID member, LocalDate lastDay) {
		this.jdbc.sql("update body_member set to_day = :last where id = :id")
			.param("last", lastDay)
			.param("id", member)
			.update();
	}

	private List<BodyMember> members(UUID body) {
		return this.jdbc.sql("""
				select * from body_member where body_id = :body
				order by to_day desc nulls first, place
				""")
			.param("body", body)
			.query((row, index) -> new BodyMember(row.getObject("id", UUID.class), row.getString("name"),
					row.getString("capacity"), row.getObject("account_id", UUID.class),
					row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)))
			.list();
	}

	private static Row row(ResultSet row, int index) throws SQLException {
		return new Row(row.getObject("id", UUID.class), BodyKind.valueOf(row.getString("kind")), row.getString("name"),
				row.getString("street_code"), row.getString("community_code"), row.getInt("members"));
	}

	/**
	 * A body as lists show it.
	 *
	 * @param id its id
	 * @param kind which body
	 * @param name its name
	 * @param streetCode street
	 * @param communityCode community, absent for a street's body
	 * @param members how many members serve on the day asked for
	 */
	public record Row(UUID id, BodyKind kind, String name, String streetCode, @Nullable String communityCode,
			int members) {
	}

}
