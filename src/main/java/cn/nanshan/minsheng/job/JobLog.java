package cn.nanshan.minsheng.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Does a job and writes down how it went. Of a failure only its kind is kept: its words
 * may hold what no administrator is to read.
 */
@Component
public class JobLog {

	private static final Logger log = LoggerFactory.getLogger(JobLog.class);

	private static final Duration KEPT = Duration.ofDays(90);

	private final JdbcClient jdbc;

	private final List<Job> jobs;

	private final Clock clock;

	JobLog(JdbcClient jdbc, List<Job> jobs, Clock clock) {
		this.jdbc = jdbc;
		this.jobs = List.copyOf(jobs);
		this.clock = clock;
	}

	/** Returns every job with its last runs and its next one. */
	public List<JobStanding> standings() {
		Map<String, Runs> known = new HashMap<>();
		List<String> keys = this.jobs.stream().map(Job::key).toList();
		if (keys.isEmpty()) {
			return List.of();
		}
		this.jdbc
			.sql("""
					select k.key, s.execution_time, s.picked,
					  l.node, l.started_at, l.finished_at, l.failed, l.note,
					  f.node as f_node, f.started_at as f_started_at, f.finished_at as f_finished_at, f.failed as f_failed,
					  f.note as f_note
					from unnest(cast(:keys as text[])) as k(key)
					left join scheduled_tasks s on s.task_name = k.key
					left join lateral (select * from job_run where job = k.key order by id desc limit 1) l on true
					left join lateral (select * from job_run where job = k.key and failed order by id desc limit 1) f on true
					""")
			.param("keys", keys.toArray(String[]::new))
			.query((row) -> {
				OffsetDateTime next = row.getObject("execution_time", OffsetDateTime.class);
				known.put(row.getString("key"), new Runs(run(row, ""), run(row, "f_"),
						(next != null) ? next.toInstant() : null, row.getBoolean("picked")));
			});
		return this.jobs.stream().map((job) -> {
			Runs runs = Objects.requireNonNull(known.get(job.key()));
			return new JobStanding(job.key(), job.label(), job.timetable().words(), runs.last(), runs.lastFailure(),
					runs.next(), runs.running());
		}).toList();
	}

	/** Does a job once. */
	void execute(Job job, String node) {
		Instant started = this.clock.instant();
		try {
			write(job, node, started, false, job.run());
		}
		catch (RuntimeException ex) {
			log.error("定时任务“{}”没有完成", job.label(), ex);
			write(job, node, started, true, ex.getClass().getSimpleName() + "，详见运行日志");
			throw ex;
		}
	}

	private void write(Job job, String node, Instant started, boolean failed, String note) {
		Instant now = this.clock.instant();
		this.jdbc.sql("""
				insert into job_run (job, node, started_at, finished_at, failed, note)
				values (:job, :node, :started, :finished, :failed, :note)
				""")
			.param("job", job.key())
			.param("node", node)
			.param("started", started.atOffset(ZoneOffset.UTC))
			.param("finished", now.atOffset(ZoneOffset.UTC))
			.param("failed", failed)
			.param("note", note)
			.update();
		this.jdbc.sql("delete from job_run where job = :job and started_at < :before")
			.param("job", job.key())
			.param("before", now.minus(KEPT).atOffset(ZoneOffset.UTC))
			.update();
	}

	private static @Nullable JobRun run(ResultSet row, String prefix) throws SQLException {
		String node = row.getString(prefix + "node");
		return (node == null) ? null
				: new JobRun(node, instant(row, prefix + "started_at"), instant(row, prefix + "finished_at"),
						row.getBoolean(prefix + "failed"), row.getString(prefix + "note"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private record Runs(@Nullable JobRun last, @Nullable JobRun lastFailure, @Nullable Instant next, boolean running) {
	}

}
