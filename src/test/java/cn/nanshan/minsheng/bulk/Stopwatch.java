package cn.nanshan.minsheng.bulk;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import cn.nanshan.minsheng.MinshengApplication;
import cn.nanshan.minsheng.testing.StatementCount;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Times the pages of the application on a server of its own, and prints them at two sizes
 * side by side.
 */
final class Stopwatch {

	private static final int WARMING = 5;

	private static final int ROUNDS = 30;

	private final StatementCount statements;

	Stopwatch(StatementCount statements) {
		this.statements = statements;
	}

	/** Starts the application on an empty folder and a free port. */
	static ConfigurableApplicationContext application() {
		System.setProperty("minsheng.own-database", "true");
		SpringApplication application = new SpringApplication(MinshengApplication.class);
		application.addInitializers(
				(context) -> context.getBeanFactory().registerSingleton("onlyTheApplication", new WithoutTests()));
		return application.run("--server.port=0",
				"--minsheng.data-dir=" + Path.of("target", "benchmark-" + System.currentTimeMillis()),
				"--spring.jpa.properties.hibernate.generate_statistics=true",
				"--logging.level.org.hibernate.engine.internal=WARN", "--logging.level.org.hibernate.session=WARN");
	}

	/** Opens a page until it is warm, and then for the figures. */
	Timing timed(String page, Callable<?> open) throws Exception {
		return timed(page, open, WARMING, ROUNDS);
	}

	/** Fetches a file twice, the second time for the figures. */
	Timing timedOnce(String file, Callable<?> open) throws Exception {
		return timed(file, open, 1, 1);
	}

	private Timing timed(String page, Callable<?> open, int warming, int rounds) throws Exception {
		for (int i = 0; i < warming; i++) {
			open.call();
		}
		double[] taken = new double[rounds];
		for (int i = 0; i < rounds; i++) {
			long start = System.nanoTime();
			open.call();
			taken[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(taken);
		return new Timing(page, taken[rounds / 2], taken[rounds * 95 / 100], this.statements.of(open));
	}

	/** Prints the table of the benchmarks' page. */
	static void print(int tenth, List<Timing> small, int whole, List<Timing> full) {
		System.out.printf(Locale.ROOT,
				"| page | %,d: median, p95 (ms) | %,d: median, p95 (ms) | ratio | statements |%n", tenth, whole);
		System.out.println("|---|---|---|---|---|");
		for (int i = 0; i < full.size(); i++) {
			Timing before = small.get(i);
			Timing after = full.get(i);
			System.out.printf(Locale.ROOT, "| %s | %.1f, %.1f | %.1f, %.1f | %.2f | %d, %d |%n", after.page(),
					before.median(), before.late(), after.median(), after.late(), after.median() / before.median(),
					before.statements(), after.statements());
		}
	}

	/** How long a page took. */
	record Timing(String page, double median, double late, long statements) {
	}

}
