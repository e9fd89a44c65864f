package cn.nanshan.minsheng.job;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets this server take its turn, from the moment it is ready until it stops. The setting
 * {@code minsheng.jobs} keeps it out, as in the tests.
 */
@Component
class JobServer implements DisposableBean {

	private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

	private final JobScheduler schedulers;

	private final Clock clock;

	private final boolean wanted;

	private @Nullable Scheduler running;

	JobServer(JobScheduler schedulers, Clock clock, @Value("${minsheng.jobs:true}") boolean wanted) {
		this.schedulers = schedulers;
		this.clock = clock;
		this.wanted = wanted;
	}

	@EventListener(ApplicationReadyEvent.class)
	synchronized void start() {
		if (this.wanted && this.running == null) {
			this.running = this.schedulers.forServer(ManagementFactory.getRuntimeMXBean().getName(), this.clock,
					LOOK_EVERY);
			this.running.start();
		}
	}

	@Override
	public synchronized void destroy() {
		if (this.running != null) {
			this.running.stop();
			this.running = null;
		}
	}

}
