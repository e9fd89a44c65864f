package cn.nanshan.minsheng.job;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.stereotype.Component;

/**
 * Makes the schedulers that take turns at the table of next runs. Two servers that find
 * the same run due compete for its row: one gets it, the other looks for the next.
 */
@Component
public class JobScheduler {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final Duration LAST_WAIT = Duration.ofSeconds(20);

	private final DataSource database;

	private final List<Job> jobs;

	private final JobLog log;

	private final Clock clock;

	JobScheduler(DataSource database, List<Job> jobs, JobLog log, Clock clock) {
		this.database = database;
		this.jobs = List.copyOf(jobs);
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Moves the next run of a job to now; whichever server looks first does it.
	 * @return whether there is such a job that is not running already
	 */
	public boolean runSoon(String key) {
		boolean known = this.jobs.stream().anyMatch((job) -> job.key().equals(key));
		SchedulerClient client = SchedulerClient.Builder.create(this.database).build();
		TaskInstanceId id = TaskInstanceId.of(key, RecurringTask.INSTANCE);
		boolean waits = known && client.getScheduledExecution(id).filter((run) -> !run.isPicked()).isPresent();
		return waits && client.reschedule(id, this.clock.instant());
	}

	/** Makes the scheduler of one server; the caller starts and stops it. */
	Scheduler forServer(String name, Clock clock, Duration lookEvery) {
		List<RecurringTask<Void>> tasks = this.jobs.stream().map((job) -> task(job, name)).toList();
		return Scheduler.create(this.database)
			.startTasks(tasks)
			.schedulerName(new SchedulerName.Fixed(name))
			.clock(clock::instant)
			.threads(2)
			.pollingInterval(lookEvery)
			.shutdownMaxWait(LAST_WAIT)
			.build();
	}

	private RecurringTask<Void> task(Job job, String name) {
		return Tasks.recurring(job.key(), Schedules.cron(job.timetable().cron(), ZONE))
			.execute((instance, context) -> this.log.execute(job, name));
	}

}
