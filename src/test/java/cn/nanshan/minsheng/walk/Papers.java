package cn.nanshan.minsheng.walk;

import java.util.UUID;

import cn.nanshan.minsheng.walk.Turn.Twist;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a person has on the screen before acting: the ids and versions that a form would
 * carry, one less than the present where the form is stale.
 */
final class Papers {

	private final JdbcClient jdbc;

	Papers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the version of the project that a form would carry. */
	int version(Turn turn) {
		return seen(turn, now(turn, "project where id = :id"));
	}

	int run(Turn turn) {
		return now(turn, "approval_run where subject = :id order by round desc limit 1");
	}

	int procurement(Turn turn) {
		return now(turn, "procurement where project_id = :id");
	}

	/** Returns the newest meeting on the project. */
	UUID meeting(Turn turn) {
		return id(turn, """
				select m.id from meeting_item i join meeting m on m.id = i.meeting_id where i.subject = :id
				order by m.state in ('CLOSED', 'CANCELLED'), m.called_at desc limit 1
				""");
	}

	int meeting(UUID meeting) {
		return version("meeting where id = :id", meeting);
	}

	/** Returns the oldest month that waits, or any. */
	UUID month(Turn turn) {
		return id(turn,
				"select id from progress_report where project_id = :id order by state <> 'REPORTED', month limit 1");
	}

	int month(Turn turn, UUID report) {
		return seen(turn, version("progress_report where id = :id", report));
	}

	UUID acceptance(Turn turn) {
		return id(turn, "select id from acceptance where project_id = :id order by round desc limit 1");
	}

	int acceptance(Turn turn, UUID acceptance) {
		return seen(turn, version("acceptance where id = :id", acceptance));
	}

	/** Returns the tranche that is meant. */
	UUID payment(Turn turn) {
		return id(turn, "select id from payment where project_id = :id and tranche = %d".formatted(turn.at() + 1));
	}

	int payment(Turn turn, UUID payment) {
		return seen(turn, version("payment where id = :id", payment));
	}

	static int seen(Turn turn, int version) {
		return (turn.twist() == Twist.STALE) ? version - 1 : version;
	}

	private int now(Turn turn, String what) {
		return version(what, turn.project().id());
	}

	private int version(String what, UUID id) {
		return this.jdbc.sql("select version from " + what).param("id", id).query(Integer.class).optional().orElse(0);
	}

	private UUID id(Turn turn, String sql) {
		return this.jdbc.sql(sql).param("id", turn.project().id()).query(UUID.class).optional().orElse(Hands.nobody());
	}

}
