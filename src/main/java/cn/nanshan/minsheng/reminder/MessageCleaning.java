package cn.nanshan.minsheng.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import cn.nanshan.minsheng.job.Job;
import cn.nanshan.minsheng.job.Timetable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Clears away old messages: those that were read after some months, the others much
 * later. What a message said stands in the record of its subject.
 */
@Component
public class MessageCleaning implements Job {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Duration read;

	private final Duration unread;

	MessageCleaning(JdbcClient jdbc, Clock clock, @Value("${minsheng.messages.read-days:90}") int readDays,
			@Value("${minsheng.messages.unread-days:365}") int unreadDays) {
		if (readDays < 1 || unreadDays < readDays) {
			throw new IllegalArgumentException(
					"minsheng.messages: read-days is at least 1, unread-days at least read-days");
		}
		this.jdbc = jdbc;
		this.clock = clock;
		this.read = Duration.ofDays(readDays);
		this.unread = Duration.ofDays(unreadDays);
	}

	@Override
	public String key() {
		return "message-cleaning";
	}

	@Override
	public String label() {
		return "清理旧消息";
	}

	@Override
	public Timetable timetable() {
		return new Timetable("0 40 2 * * *", "每天 02:40");
	}

	@Override
	@Transactional
	public String run() {
		Instant now = this.clock.instant();
		int cleared = this.jdbc.sql("""
				delete from message where sent_at < :read and read_at is not null or sent_at < :unread
				""")
			.param("read", now.minus(this.read).atOffset(ZoneOffset.UTC))
			.param("unread", now.minus(this.unread).atOffset(ZoneOffset.UTC))
			.update();
		return "清理 " + cleared + " 条";
	}

}
