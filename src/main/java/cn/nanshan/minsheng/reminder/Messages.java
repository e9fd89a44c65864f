package cn.nanshan.minsheng.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.Conditions;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.workflow.Deadlines;
import cn.nanshan.minsheng.workflow.NewsKind;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A person's own messages; nobody sees another's. */
@UseCase
public class Messages {

	/** Where counting the unread ones stops. */
	public static final int MOST = 99;

	private final JdbcClient jdbc;

	private final Clock clock;

	Messages(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Returns messages, the newest first. */
	@AnyStaff(action = "查看消息")
	@Transactional(readOnly = true)
	public List<Message> page(boolean unread, @Nullable UUID after, int size, Actor actor) {
		Conditions wanted = new Conditions().and("account_id = :me", "me", actor.accountId())
			.and("(sent_at, id) < (select sent_at, id from message where id = :after and account_id = :me)", "after",
					after);
		if (unread) {
			wanted.and("read_at is null");
		}
		return this.jdbc.sql(
				"select id, kind, title, href, sent_at, read_at is not null as seen, due_subject, due_matter from message "
						+ wanted.where() + " order by sent_at desc, id desc limit :size")
			.params(wanted.parameters())
			.param("size", size)
			.query((row, index) -> new Message(row.getObject("id", UUID.class), NewsKind.valueOf(row.getString("kind")),
					row.getString("title"), row.getString("href"),
					row.getObject("sent_at", OffsetDateTime.class).toInstant(), row.getBoolean("seen"), why(row)))
			.list();
	}

	private static @Nullable String why(ResultSet row) throws SQLException {
		UUID subject = row.getObject("due_subject", UUID.class);
		return (subject != null) ? Deadlines.href(subject, row.getString("due_matter")) : null;
	}

	/** Counts the unread ones, at most {@value #MOST}. */
	@AnyStaff(action = "查看消息")
	@Transactional(readOnly = true)
	public int unread(Actor actor) {
		return this.jdbc.sql(
				"select count(*) from (select 1 from message where account_id = :me and read_at is null limit :most) m")
			.param("me", actor.accountId())
			.param("most", MOST)
			.query(Integer.class)
			.single();
	}

	/**
	 * Marks one as read and returns where it leads.
	 * @throws NotFound if it is not the person's own
	 */
	@AnyStaff(action = "标为已读")
	public String read(UUID id, Actor actor) {
		return this.jdbc.sql("""
				update message set read_at = coalesce(read_at, :now) where id = :id and account_id = :me returning href
				""")
			.param("now", now())
			.param("id", id)
			.param("me", actor.accountId())
			.query(String.class)
			.optional()
			.orElseThrow(() -> new NotFound("消息"));
	}

	/**
	 * Marks all as read that were there when the page was shown; later ones stay.
	 * @param newest the newest one shown
	 * @return how many
	 */
	@AnyStaff(action = "全部标为已读")
	public int readUpTo(UUID newest, Actor actor) {
		return this.jdbc.sql("""
				update message set read_at = :now where account_id = :me and read_at is null
				and (sent_at, id) <= (select sent_at, id from message where id = :newest and account_id = :me)
				""").param("now", now()).param("me", actor.accountId()).param("newest", newest).update();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
