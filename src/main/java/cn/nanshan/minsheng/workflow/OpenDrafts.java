package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The notices of a subject that wait for their second reader. */
@Component
public class OpenDrafts {

	private final JdbcClient jdbc;

	private final GateTasks tasks;

	private final Clock clock;

	OpenDrafts(JdbcClient jdbc, GateTasks tasks, Clock clock) {
		this.jdbc = jdbc;
		this.tasks = tasks;
		this.clock = clock;
	}

	/** Returns them, each with its step. */
	public Map<UUID, NoticeNode> of(UUID subject) {
		Map<UUID, NoticeNode> waiting = new HashMap<>();
		this.jdbc.sql("select id, node from notice_draft where subject = :subject and state = 'OPEN'")
			.param("subject", subject)
			.query((row) -> {
				waiting.put(row.getObject("id", UUID.class), NoticeNode.valueOf(row.getString("node")));
			});
		return waiting;
	}

	/** Drops one of which nobody decided: its subject went on. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void drop(UUID draft, UUID by) {
		this.jdbc.sql("update notice_draft set state = 'DROPPED', decided_by = :by, decided_at = :at where id = :id")
			.param("by", by)
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("id", draft)
			.update();
		this.tasks.outdated(draft, by);
	}

}
