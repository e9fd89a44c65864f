package cn.nanshan.minsheng.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

import cn.nanshan.minsheng.bulk.Stopwatch.Timing;
import cn.nanshan.minsheng.testing.StatementCount;
import jakarta.persistence.EntityManagerFactory;
import org.jsoup.nodes.Document;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Prints how long the pages of the money take over a number of projects, with ten
 * payments each, and over a tenth of it, and how much heap the ledger's workbook needs.
 * The argument is the number, 300,000 if it is absent; a third of them is of 2026.
 */
public final class MoneyBenchmark {

	private static final List<String> PAGES = List.of("/funds?year=2026", "/funds/2026/NT", "/reports/L1?year=2026",
			"/reports/L1?year=2026&sort=LARGEST", "/reports/L1?year=2026&street=NT", "/reports/L5?year=2026",
			"/reports/L12?year=2026", "/payments", "/payments?state=PAID", "/payments?street=NT&state=PAID");

	private static final int DEEP = 30;

	private static final String WORKBOOK = "/reports/L1/xlsx?year=2026";

	private final Browser reader;

	private final Stopwatch stopwatch;

	private MoneyBenchmark(Browser reader, Stopwatch stopwatch) {
		this.reader = reader;
		this.stopwatch = stopwatch;
	}

	/** Starts the application on a folder of its own, fills it and measures it twice. */
	public static void main(String[] arguments) throws Exception {
		int projects = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 300_000;
		try (ConfigurableApplicationContext context = Stopwatch.application()) {
			int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
			MoneyBenchmark benchmark = new MoneyBenchmark(new Browser(port, "qu-caizheng", "Weishishi-2020"),
					new Stopwatch(new StatementCount(context.getBean(EntityManagerFactory.class))));
			DataSource database = context.getBean(DataSource.class);
			MoneyData.fill(database, 0, projects / 10);
			List<Timing> tenth = benchmark.measured();
			MoneyData.fill(database, projects / 10, projects);
			List<Timing> whole = benchmark.measured();
			Stopwatch.print(projects / 10, tenth, projects, whole);
			System.out.printf(Locale.ROOT, "%nThe workbook took %.0f MB of heap above the application at rest.%n",
					LiveHeap.above(() -> benchmark.reader.download(WORKBOOK)) / 1e6);
		}
	}

	private List<Timing> measured() throws Exception {
		List<Timing> taken = new ArrayList<>();
		for (String page : PAGES) {
			taken.add(this.stopwatch.timed(page, () -> this.reader.open(page)));
		}
		for (String list : List.of("/reports/L1?year=2026", "/payments")) {
			String deep = deep(list);
			taken.add(this.stopwatch.timed(list + ", thirty pages on", () -> this.reader.open(deep)));
		}
		taken.add(this.stopwatch.timedOnce(WORKBOOK, () -> this.reader.download(WORKBOOK)));
		return taken;
	}

	private String deep(String first) throws IOException, InterruptedException {
		String address = first;
		for (int i = 0; i < DEEP; i++) {
			Document page = this.reader.open(address);
			String next = page.select(".pager a:contains(下一页)").attr("href");
			address = next.isEmpty() ? address : next;
		}
		return address;
	}

}
