package cn.nanshan.minsheng.job;

import java.time.Duration;
import java.time.Instant;

/**
 * One run of a job.
 *
 * @param node the server that did it
 * @param startedAt when it began
 * @param finishedAt when it ended
 * @param failed whether it broke off
 * @param note what was done, or the kind of the failure
 */
public record JobRun(String node, Instant startedAt, Instant finishedAt, boolean failed, String note) {

	public Duration duration() {
		return Duration.between(this.startedAt, this.finishedAt);
	}

}
