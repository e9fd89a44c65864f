package cn.nanshan.minsheng.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.DayRule;
import cn.nanshan.minsheng.policy.Deadline;
import cn.nanshan.minsheng.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the publicity notices (MF-23). A notice is posted once and never edited. */
@Component
public class Notices {

	/** The name under which the period of a notice is kept among the deadlines. */
	public static final String MATTER = "公示";

	private final JdbcClient jdbc;

	private final Deadlines deadlines;

	private final Clock clock;

	Notices(JdbcClient jdbc, Deadlines deadlines, Clock clock) {
		this.jdbc = jdbc;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** Posts a notice and counts its period. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Notice publish(NoticeDraft draft, DayRule rule, Actor by) {
		NewNotice wanted = draft.notice(LocalDate.now(this.clock), rule);
		Deadline deadline = this.deadlines.count(wanted.postedOn(), wanted.rule());
		PublicityPeriod period = PublicityPeriod.of(deadline);
		UUID id = wanted.id();
		this.deadlines.keep(new Matter(id, MATTER, wanted.title(), wanted.streetCode(), wanted.communityCode(), null),
				deadline);
		this.jdbc.sql("""
				insert into notice (id, subject, number, node, street_code, community_code, title, text, channels,
				  link, posted_on, first_day, last_day, posted_by, created_at)
				values (:id, :subject, :number, :node, :street, :community, :title, :text, :channels,
				  :link, :posted, :first, :last, :by, :at)
				""")
			.param("id", id)
			.param("subject", wanted.subject())
			.param("number", wanted.number())
			.param("node", wanted.node().name())
			.param("street", wanted.streetCode())
			.param("community", wanted.communityCode())
			.param("title", wanted.title())
			.param("text", wanted.text())
			.param("channels", wanted.channels())
			.param("link", wanted.link())
			.param("posted", period.postedOn())
			.param("first", period.first())
			.param("last", period.last())
			.param("by", by.accountId())
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		return open(id).orElseThrow();
	}

	/** Returns the newest notice on one step of a subject that still holds. */
	public Optional<Notice> of(UUID subject, NoticeNode node) {
		return of(subject).stream().filter((notice) -> notice.node() == node).findFirst();
	}

	/**
	 * Returns whether urgent work was made public no later than it began (MF-12). Only
	 * the day counts: posted on the day of the start is in time.
	 */
	public boolean isUrgentPublicBy(UUID subject, LocalDate started) {
		return of(subject, NoticeNode.URGENT).filter((notice) -> !notice.period().postedOn().isAfter(started))
			.isPresent();
	}

	/**
	 * Keeps the notices of a subject as they are until the transaction ends; objections
	 * wait meanwhile.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void hold(UUID subject) {
		this.jdbc.sql("select id from notice where subject = :subject order by id for update")
			.param("subject", subject)
			.query(UUID.class)
			.list();
	}

	/** Writes on the notices of a step that their result no longer holds. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lapse(UUID subject, NoticeNode node, String because) {
		this.jdbc.sql("""
				update notice set lapsed_on = :today, lapsed_because = :because
				where subject = :subject and node = :node and lapsed_on is null
				""")
			.param("today", LocalDate.now(this.clock))
			.param("because", because)
			.param("subject", subject)
			.param("node", node.name())
			.update();
	}

	/** Returns all notices on a subject that still hold, newest first. */
	public List<Notice> of(UUID subject) {
		return this.jdbc.sql("""
				select * from notice where subject = :subject and lapsed_on is null
				order by posted_on desc, created_at desc
				""").param("subject", subject).query(Notices::notice).list();
	}

	/** Returns a notice as everybody may read it, signed in or not. */
	public Optional<Notice> open(UUID id) {
		return this.jdbc.sql("select * from notice where id = :id").param("id", id).query(Notices::notice).optional();
	}

	/**
	 * Returns a notice.
	 * @throws NotFound if there is none of that id within the actor's scope
	 */
	public Notice withId(UUID id, Actor actor) {
		return open(id).filter((notice) -> actor.scope().covers(notice.streetCode(), notice.communityCode()))
			.orElseThrow(() -> new NotFound("公示"));
	}

	/**
	 * Returns what hangs out for everybody, newest first, after one if it is given.
	 * @param place code of a street or a community, empty for all
	 */
	List<Notice> open(String place, @Nullable Notice after, int size) {
		return this.jdbc.sql("""
				select * from notice
				where (:place = '' or street_code = :place or community_code = :place)
				  and (cast(:afterId as uuid) is null or (posted_on, id) < (cast(:afterDay as date), :afterId))
				order by posted_on desc, id desc limit :size
				""")
			.param("place", place)
			.param("afterId", (after != null) ? after.id() : null)
			.param("afterDay", (after != null) ? after.period().postedOn() : null)
			.param("size", size)
			.query(Notices::notice)
			.list();
	}

	/** Returns the notices within reach, newest first, after one if it is given. */
	public List<Notice> list(Actor actor, @Nullable Notice after, int size) {
		return this.jdbc.sql("""
				select * from notice
				where (cast(:street as text) is null or street_code = :street)
				  and (cast(:community as text) is null or community_code = :community)
				  and (cast(:afterId as uuid) is null or (posted_on, id) < (cast(:afterDay as date), :afterId))
				order by posted_on desc, id desc limit :size
				""")
			.param("street", actor.scope().streetCode())
			.param("community", actor.scope().communityCode())
			.param("afterId", (after != null) ? after.id() : null)
			.param("afterDay", (after != null) ? after.period().postedOn() : null)
			.param("size", size)
			.query(Notices::notice)
			.list();
	}

	private static Notice notice(ResultSet row, int index) throws SQLException {
		PublicityPeriod period = new PublicityPeriod(row.getObject("posted_on", LocalDate.class),
				row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class));
		return new Notice(row.getObject("id", UUID.class), row.getObject("subject", UUID.class),
				row.getString("number"), NoticeNode.valueOf(row.getString("node")), row.getString("street_code"),
				row.getString("community_code"), row.getString("title"), row.getString("text"),
				row.getString("channels"), row.getString("link"), period, row.getString("lapsed_because"));
	}

}
