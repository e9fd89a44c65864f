package cn.nanshan.minsheng.access;

import java.util.List;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.job.JobLog;
import cn.nanshan.minsheng.job.JobScheduler;
import cn.nanshan.minsheng.job.JobStanding;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;

/** Lets the system administrator see how the jobs run, and run one out of turn. */
@UseCase
public class JobKeeping {

	private final JobLog log;

	private final JobScheduler scheduler;

	private final AuditTrail trail;

	JobKeeping(JobLog log, JobScheduler scheduler, AuditTrail trail) {
		this.log = log;
		this.scheduler = scheduler;
		this.trail = trail;
	}

	@AllowedTo(value = Role.SYSTEM_ADMIN, action = "查看定时任务")
	public List<JobStanding> list(Actor actor) {
		return this.log.standings();
	}

	/**
	 * Moves the next run of a job to now.
	 * @throws NotFound if there is no such job
	 */
	@AllowedTo(value = Role.SYSTEM_ADMIN, action = "运行定时任务")
	public void runNow(String key, Actor actor) {
		JobStanding job = this.log.standings()
			.stream()
			.filter((it) -> it.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NotFound("定时任务"));
		if (!this.scheduler.runSoon(key)) {
			throw new Refused("“%s”正在运行，或者还没有服务器启用定时任务。".formatted(job.label()));
		}
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), "运行定时任务", "job",
				key, "现在运行一次：" + job.label(), List.of(), null, null));
	}

}
