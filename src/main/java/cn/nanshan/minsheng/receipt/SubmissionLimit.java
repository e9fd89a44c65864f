package cn.nanshan.minsheng.receipt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import cn.nanshan.minsheng.crypto.FieldCipher;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets an address send in ten letters in an hour: enough for a family and its neighbours,
 * too few for a machine. Kept in the database, so that two nodes count together.
 */
@Component
public class SubmissionLimit {

	private static final int MOST = 10;

	private static final Duration WINDOW = Duration.ofHours(1);

	private final JdbcClient jdbc;

	private final FieldCipher cipher;

	private final Clock clock;

	SubmissionLimit(JdbcClient jdbc, FieldCipher cipher, Clock clock) {
		this.jdbc = jdbc;
		this.cipher = cipher;
		this.clock = clock;
	}

	/**
	 * Counts a submission.
	 * @throws SentTooOften if the address has sent in as much as it may
	 */
	public void count(String address) {
		String index = this.cipher.blindIndex("resident.address", address);
		Instant now = this.clock.instant();
		this.jdbc.sql("delete from resident_submission where sent_at < :since")
			.param("since", utc(now.minus(Duration.ofDays(1))))
			.update();
		int sent = this.jdbc
			.sql("select count(*) from resident_submission where address_index = :index and sent_at > :since")
			.param("index", index)
			.param("since", utc(now.minus(WINDOW)))
			.query(Integer.class)
			.single();
		if (sent >= MOST) {
			throw new SentTooOften(MOST);
		}
		this.jdbc.sql("insert into resident_submission (address_index, sent_at) values (:index, :at)")
			.param("index", index)
			.param("at", utc(now))
			.update();
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
