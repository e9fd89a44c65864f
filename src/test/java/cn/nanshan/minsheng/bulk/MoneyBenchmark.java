package cn.nanshan.minsheng.bulk;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.sql.DataSource;

import cn.nanshan.minsheng.MinshengApplication;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Prints how long the pages of the money take over a number of projects, with ten
 * payments each, and over a tenth of it. The argument is the number, 300,000 if it is
 * absent.
 */
public final class MoneyBenchmark {

	private static final int ROUNDS = 15;

	private static final List<String> PAGES = List.of("/funds?year=2026", "/reports/L1?year=2026",
			"/reports/L1?year=2026&sort=LARGEST", "/reports/L1?year=2026&street=NT", "/reports/L12?year=2026",
			"/payments", "/payments?state=PAID");

	private MoneyBenchmark() {
	}

	/** Starts the application on a folder of its own, fills it and measures it twice. */
	public static void main(String[] arguments) throws Exception {
		int projects = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 300_000;
		System.setProperty("minsheng.own-database", "true");
		SpringApplication application = new SpringApplication(MinshengApplication.class);
		application.addInitializers(
				(context) -> context.getBeanFactory().registerSingleton("onlyTheApplication", new WithoutTests()));
		try (ConfigurableApplicationContext context = application.run("--server.port=0",
				"--minsheng.data-dir=" + Path.of("target", "benchmark-" + System.currentTimeMillis()))) {
			int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
			DataSource database = context.getBean(DataSource.class);
			MoneyData.fill(database, 0, projects / 10);
			Map<String, Double> tenth = measured(port);
			MoneyData.fill(database, projects / 10, projects);
			Map<String, Double> whole = measured(port);
			System.out.printf(Locale.ROOT,
					"| page | %,d projects (ms) | %,d projects (ms) | ratio |%n|---|---|---|---|%n", projects / 10,
					projects);
			whole.forEach((page, taken) -> {
				double before = tenth.getOrDefault(page, Double.NaN);
				System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %.2f |%n", page, before, taken, taken / before);
			});
		}
	}

	private static Map<String, Double> measured(int port) throws Exception {
		Browser reader = new Browser(port, "qu-minzheng", "Weishishi-2020");
		Map<String, Double> taken = new LinkedHashMap<>();
		for (String page : PAGES) {
			taken.put(page, median(reader, page, ROUNDS));
		}
		taken.put("/reports/L1/xlsx?year=2026", median(reader, "/reports/L1/xlsx?year=2026", 1));
		return taken;
	}

	private static double median(Browser reader, String page, int rounds) throws Exception {
		double[] taken = new double[rounds];
		reader.open(page);
		for (int i = 0; i < rounds; i++) {
			long start = System.nanoTime();
			reader.open(page);
			taken[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(taken);
		return taken[rounds / 2];
	}

}
