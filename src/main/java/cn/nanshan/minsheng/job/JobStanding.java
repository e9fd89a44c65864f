package cn.nanshan.minsheng.job;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How a job stands.
 *
 * @param key its name in the database
 * @param label its name for the page
 * @param times when it runs, in words
 * @param last its last run, absent before the first
 * @param lastFailure the last run that broke off, absent if none did
 * @param next when it runs next, absent before a server has started it
 * @param running whether a server is at it
 */
public record JobStanding(String key, String label, String times, @Nullable JobRun last, @Nullable JobRun lastFailure,
		@Nullable Instant next, boolean running) {
}
