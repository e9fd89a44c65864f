package cn.nanshan.minsheng.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds meetings within the reach of the person who asks. */
@Component
public class Meetings {

	private static final String ROWS = """
			select m.id, m.kind, m.held_on, m.starts_at, m.place, m.state, m.street_code, m.community_code,
			  (select count(*) from meeting_item i where i.meeting_id = m.id) as items,
			  (select count(*) from meeting_item i where i.meeting_id = m.id and i.passed) as passed
			from meeting m
			""";

	/** The last that was decided on a subject; two meetings of one day have an order. */
	private static final String LAST = """
			from meeting_item i join meeting m on m.id = i.meeting_id
			where i.subject = :subject and i.matter = 'DELIBERATION' and m.state = 'CLOSED'
			order by m.held_on desc, m.closed_at desc nulls last, m.id desc limit 1
			""";

	private final MeetingRepository repository;

	private final JdbcClient jdbc;

	Meetings(MeetingRepository repository, JdbcClient jdbc) {
		this.repository = repository;
		this.jdbc = jdbc;
	}

	/**
	 * Returns a meeting to look at.
	 * @throws NotFound if there is none of that id within the actor's scope
	 */
	public Meeting withId(UUID id, Actor actor) {
		return this.repository.findById(id)
			.filter((meeting) -> covers(actor, meeting))
			.orElseThrow(() -> new NotFound("会议"));
	}

	/**
	 * Returns a meeting to change.
	 * @throws AccessDeniedException if it is another level's meeting
	 * @throws StaleVersion if somebody changed it since the form was opened
	 */
	public Meeting toChange(UUID id, int seenVersion, Actor actor) {
		Meeting meeting = withId(id, actor);
		if (meeting.kind().level() != actor.scope().level()) {
			throw new AccessDeniedException("记录" + meeting.kind().label());
		}
		if (meeting.version() != seenVersion) {
			throw new StaleVersion("会议", List.of(new StaleVersion.Difference("会议记录", "打开页面时的版本 " + seenVersion,
					meeting.state().label() + "（版本 " + meeting.version() + "）")));
		}
		return meeting;
	}

	/** Returns the meetings within reach, newest first, after a key if one is given. */
	public List<Row> list(Actor actor, MeetingFilter filter, @Nullable UUID afterId, int size) {
		String narrowest = (actor.scope().communityCode() != null) ? actor.scope().communityCode() : filter.community();
		return this.jdbc.sql(ROWS + """
				left join meeting last on last.id = :after
				where (cast(:street as text) is null or m.street_code = :street)
				  and (cast(:community as text) is null or m.community_code = :community)
				  and (cast(:kind as text) is null or m.kind = :kind)
				  and (cast(:state as text) is null or m.state = :state)
				  and (cast(:from as date) is null or m.held_on >= :from)
				  and (cast(:to as date) is null or m.held_on <= :to)
				  and (last.id is null or (m.held_on, m.id) < (last.held_on, last.id))
				order by m.held_on desc, m.id desc limit :size
				""")
			.param("street", actor.scope().streetCode())
			.param("community", narrowest)
			.param("kind", MeetingFilter.name(filter.kind()))
			.param("state", MeetingFilter.name(filter.state()))
			.param("from", filter.from())
			.param("to", filter.to())
			.param("after", afterId)
			.param("size", size)
			.query(Meetings::row)
			.list();
	}

	/** Returns the last meeting of a person's own unit, empty if it held none. */
	Optional<UUID> lastOwn(Actor actor) {
		return this.jdbc.sql("""
				select id from meeting where street_code = :street and community_code is not distinct from :community
				order by held_on desc, id desc limit 1
				""")
			.param("street", actor.scope().streetCode())
			.param("community", actor.scope().communityCode())
			.query(UUID.class)
			.optional();
	}

	/**
	 * Returns the meetings that deliberated or will deliberate a subject, newest first.
	 */
	public List<Row> of(UUID subject) {
		return this.jdbc.sql(ROWS + """
				where m.state <> 'CANCELLED' and exists (select 1 from meeting_item i
				  where i.meeting_id = m.id and i.subject = :subject and i.matter = 'DELIBERATION')
				order by m.held_on desc, m.closed_at desc nulls first, m.id desc
				""").param("subject", subject).query(Meetings::row).list();
	}

	/** Returns how the last closed meeting decided on a subject, empty if none did. */
	public Optional<Boolean> lastOutcome(UUID subject) {
		return this.jdbc.sql("select i.passed " + LAST).param("subject", subject).query(Boolean.class).optional();
	}

	/** Returns whether the last decision on a subject is the support of a first step. */
	public boolean isSupported(UUID subject) {
		return this.jdbc.sql("select m.kind = 'COMMITTEE' and i.passed " + LAST)
			.param("subject", subject)
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

	private static boolean covers(Actor actor, Meeting meeting) {
		String community = meeting.communityCode();
		return actor.scope().covers(meeting.streetCode(), (community != null) ? community : "")
				&& actor.scope().level() != Level.VENDOR;
	}

	private static Row row(ResultSet row, int index) throws SQLException {
		return new Row(row.getObject("id", UUID.class), BodyKind.valueOf(row.getString("kind")),
				row.getObject("held_on", LocalDate.class), row.getString("starts_at"), row.getString("place"),
				MeetingState.valueOf(row.getString("state")), row.getString("street_code"),
				row.getString("community_code"), row.getInt("items"), row.getInt("passed"));
	}

	/**
	 * A meeting as lists show it.
	 *
	 * @param id its id
	 * @param kind which body
	 * @param heldOn the day
	 * @param startsAt time of day, as written
	 * @param place where
	 * @param state how far it is
	 * @param streetCode street
	 * @param communityCode community, absent for a street's meeting
	 * @param items how many items
	 * @param passed how many passed
	 */
	public record Row(UUID id, BodyKind kind, LocalDate heldOn, String startsAt, String place, MeetingState state,
			String streetCode, @Nullable String communityCode, int items, int passed) {
	}

}
