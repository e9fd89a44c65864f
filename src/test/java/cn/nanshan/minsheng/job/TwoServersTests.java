package cn.nanshan.minsheng.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import cn.nanshan.minsheng.testing.TestClock;
import com.github.kagkarlsson.scheduler.Scheduler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Two servers look at the same table: each job runs once, whoever gets it. */
@IntegrationTest
class TwoServersTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	/** A working day far from those of other tests. */
	private static final LocalDate DAY = LocalDate.of(2031, 4, 16);

	private static final Duration LOOK = Duration.ofMillis(100);

	@Autowired
	private JobScheduler schedulers;

	@Autowired
	private JobLog log;

	@Autowired
	private List<Job> jobs;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestClock clock;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Cast cast;

	@BeforeEach
	@AfterEach
	void clean() {
		this.jdbc.sql("delete from scheduled_tasks").update();
		this.jdbc.sql("delete from job_run").update();
		this.jdbc.sql("delete from message where sent_at > timestamptz '2031-01-01'").update();
	}

	@Test
	void eachJobRunsOnceOnTwoServers() throws Exception {
		Running both = start(LocalTime.of(8, 29, 58));
		try {
			await(() -> runs() >= 1);
			TimeUnit.MILLISECONDS.sleep(1500);
		}
		finally {
			both.stop();
		}
		assertThat(this.jdbc.sql("select job from job_run where not failed order by job").query(String.class).list())
			.containsExactly("daily-digest");
		assertThat(this.log.standings()).filteredOn((job) -> job.key().equals("daily-digest")).allSatisfy((job) -> {
			assertThat(job.next()).isEqualTo(at(DAY.plusDays(1), LocalTime.of(8, 30)));
			assertThat(job.last()).isNotNull();
		});
	}

	@Test
	void everyJobRunsOnceWhenItsTimeIsPast() throws Exception {
		start(LocalTime.of(0, 10)).stop();
		Running both = start(LocalTime.of(9, 30));
		try {
			await(() -> runs() >= this.jobs.size());
			TimeUnit.MILLISECONDS.sleep(1500);
		}
		finally {
			both.stop();
		}
		assertThat(this.jdbc.sql("select job from job_run where not failed order by job").query(String.class).list())
			.containsExactlyElementsOf(this.jobs.stream().map(Job::key).sorted().toList());
	}

	@Test
	void theAdministratorRunsOneOutOfTurn() throws Exception {
		this.clock.setTo(at(DAY, LocalTime.of(10, 10)));
		this.mvc.perform(post("/admin/jobs/overdue-scan/run").with(this.cast.as(Role.SYSTEM_ADMIN)).with(csrf()))
			.andExpect(status().isConflict());
		Running both = start(LocalTime.of(10, 10));
		try {
			TimeUnit.MILLISECONDS.sleep(300);
			this.clock.setTo(at(DAY, LocalTime.of(10, 10)));
			this.mvc.perform(post("/admin/jobs/overdue-scan/run").with(this.cast.as(Role.SYSTEM_ADMIN)).with(csrf()))
				.andExpect(redirectedUrl("/admin/jobs"));
			await(() -> runs() >= 1);
			TimeUnit.MILLISECONDS.sleep(500);
		}
		finally {
			both.stop();
		}
		assertThat(this.jdbc.sql("select job from job_run").query(String.class).list()).containsExactly("overdue-scan");
		this.mvc.perform(get("/admin/jobs").with(this.cast.as(Role.SYSTEM_ADMIN)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("超期扫描")))
			.andExpect(content().string(containsString("发出")));
		this.mvc.perform(get("/admin/jobs").with(this.cast.as(Role.STREET_LEADER))).andExpect(status().isForbidden());
	}

	@Test
	void aFailureIsKeptByItsKindOnly() {
		Job broken = new Job() {

			@Override
			public String key() {
				return "audit-head";
			}

			@Override
			public String label() {
				return "会失败的任务";
			}

			@Override
			public Timetable timetable() {
				return new Timetable("0 0 0 1 1 *", "每年");
			}

			@Override
			public String run() {
				throw new IllegalStateException("张桂兰 13800001234");
			}
		};
		assertThatIllegalStateException().isThrownBy(() -> this.log.execute(broken, "这台"));
		assertThat(this.log.standings()).filteredOn((job) -> job.key().equals("audit-head"))
			.singleElement()
			.satisfies((job) -> assertThat(job.lastFailure()).isNotNull())
			.extracting((job) -> String.valueOf(job.lastFailure()))
			.asString()
			.contains("IllegalStateException")
			.doesNotContain("张桂兰");
	}

	private int runs() {
		return this.jdbc.sql("select count(*) from job_run").query(Integer.class).single();
	}

	private Running start(LocalTime time) {
		Instant begun = at(DAY, time);
		this.clock.setTo(begun);
		Clock ticking = Clock.offset(Clock.system(ZONE), Duration.between(Instant.now(), begun));
		Running both = new Running(this.schedulers.forServer("甲", ticking, LOOK),
				this.schedulers.forServer("乙", ticking, LOOK));
		both.first().start();
		both.second().start();
		return both;
	}

	private static Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(ZONE).toInstant();
	}

	private static void await(BooleanSupplier wanted) throws InterruptedException {
		for (int tries = 0; tries < 200 && !wanted.getAsBoolean(); tries++) {
			TimeUnit.MILLISECONDS.sleep(50);
		}
		assertThat(wanted.getAsBoolean()).isTrue();
	}

	private record Running(Scheduler first, Scheduler second) {

		void stop() {
			this.first.stop();
			this.second.stop();
		}

	}

}
