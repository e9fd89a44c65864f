package cn.nanshan.minsheng.bulk;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import cn.nanshan.minsheng.MinshengApplication;
import cn.nanshan.minsheng.bulk.BulkData.Size;
import cn.nanshan.minsheng.crypto.FieldCipher;
import cn.nanshan.minsheng.testing.StatementCount;
import jakarta.persistence.EntityManagerFactory;
import org.jsoup.nodes.Document;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Prints how long the pages on demands, rosters and coverage take over a size of data and
 * over a tenth of it, with the statements that each sends. The first argument is the
 * number of demands, a million if it is absent.
 */
public final class AskingBenchmark {

	private static final int ROUNDS = 30;

	private static final String PASSWORD = "Weishishi-2020";

	private static final Size FULL = new Size(1_000_000, 120_000);

	private final int port;

	private final StatementCount statements;

	private AskingBenchmark(int port, StatementCount statements) {
		this.port = port;
		this.statements = statements;
	}

	/**
	 * Starts the application on a folder of its own, fills it twice and measures twice.
	 */
	public static void main(String[] arguments) throws Exception {
		Size size = (arguments.length > 0)
				? new Size(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[0]) * 12 / 100) : FULL;
		System.setProperty("minsheng.own-database", "true");
		SpringApplication application = new SpringApplication(MinshengApplication.class);
		application.addInitializers(
				(context) -> context.getBeanFactory().registerSingleton("onlyTheApplication", new WithoutTests()));
		try (ConfigurableApplicationContext context = application.run("--server.port=0",
				"--minsheng.data-dir=" + Path.of("target", "benchmark-" + System.currentTimeMillis()),
				"--spring.jpa.properties.hibernate.generate_statistics=true",
				"--logging.level.org.hibernate.engine.internal=WARN", "--logging.level.org.hibernate.session=WARN")) {
			AskingBenchmark benchmark = new AskingBenchmark(
					context.getEnvironment().getRequiredProperty("local.server.port", Integer.class),
					new StatementCount(context.getBean(EntityManagerFactory.class)));
			DataSource database = context.getBean(DataSource.class);
			FieldCipher cipher = context.getBean(FieldCipher.class);
			Duration tenth = BulkData.fill(database, cipher, Size.NONE, size.tenth());
			List<Timing> small = benchmark.measured();
			Duration rest = BulkData.fill(database, cipher, size.tenth(), size);
			print(size, tenth, rest, small, benchmark.measured());
		}
	}

	private static void print(Size size, Duration tenth, Duration rest, List<Timing> small, List<Timing> full) {
		System.out.printf(Locale.ROOT, "%,d demands filled in %.1f s, to %,d in %.1f s more%n%n",
				size.tenth().demands(), tenth.toMillis() / 1000.0, size.demands(), rest.toMillis() / 1000.0);
		System.out.printf("| page | %,d: median, p95 (ms) | %,d: median, p95 (ms) | ratio | statements |%n",
				size.tenth().demands(), size.demands());
		System.out.println("|---|---|---|---|---|");
		for (int i = 0; i < full.size(); i++) {
			Timing before = small.get(i);
			Timing after = full.get(i);
			System.out.printf(Locale.ROOT, "| %s | %.1f, %.1f | %.1f, %.1f | %.2f | %d, %d |%n", after.page(),
					before.median(), before.late(), after.median(), after.late(), after.median() / before.median(),
					before.statements(), after.statements());
		}
	}

	private List<Timing> measured() throws Exception {
		List<Timing> timings = new ArrayList<>();
		Browser clerk = new Browser(this.port, "dxc-jingban", PASSWORD);
		Browser street = new Browser(this.port, "ty-minwei", PASSWORD);
		Browser district = new Browser(this.port, "qu-minzheng", PASSWORD);
		Map<String, Browser> readers = new LinkedHashMap<>();
		readers.put("community", clerk);
		readers.put("street", street);
		readers.put("district", district);
		for (Map.Entry<String, Browser> each : readers.entrySet()) {
			String who = each.getKey();
			Browser reader = each.getValue();
			for (String address : List.of("/demands", "/demands?year=all", "/demands?year=2023",
					"/demands?year=all&kind=ROADS", "/demands?year=all&channel=RHZF",
					"/demands?year=all&state=FORWARDED", "/demands?year=all&q=%E8%B7%AF%E7%81%AF",
					"/demands?year=all&q=%E6%B0%A1%E6%B0%94", "/coverage", "/key-households",
					"/key-households?asked=no", "/rounds")) {
				timings.add(timed(who + " " + URLDecoder.decode(address, StandardCharsets.UTF_8),
						() -> reader.open(address)));
			}
			String deep = deep(reader);
			timings.add(timed(who + " /demands?year=all, thirty pages on", () -> reader.open(deep)));
		}
		timings.add(timed("district, one street and kind",
				() -> district.open("/demands?year=all&street=NT&kind=LIGHTING")));
		timings.add(timed("district, one community",
				() -> district.open("/demands?year=all&street=NT&community=440305001005")));
		timings.add(timed("community, exact telephone",
				() -> clerk.post("/key-households/search", Map.of("exact", "13700000013"))));
		timings.add(timed("community, question before saving", () -> clerk.post("/demands/new", demand())));
		return timings;
	}

	private static Map<String, String> demand() {
		return Map.ofEntries(Map.entry("collectedOn", "2026-03-02"), Map.entry("collector", "陈阿姨"),
				Map.entry("content", "丽山路12号路灯不亮，晚上看不清"), Map.entry("place", "丽山路"), Map.entry("channel", "RHZF"),
				Map.entry("group", "RESIDENT"), Map.entry("kind", "LIGHTING"), Map.entry("urgency", "NORMAL"),
				Map.entry("proposer", ""), Map.entry("phone", ""), Map.entry("household", ""), Map.entry("round", ""),
				Map.entry("similar", ""), Map.entry("version", ""));
	}

	private static String deep(Browser reader) throws IOException, InterruptedException {
		String address = "/demands?year=all";
		for (int i = 0; i < ROUNDS; i++) {
			Document page = reader.open(address);
			String next = page.select(".pager a:contains(下一页)").attr("href");
			address = next.isEmpty() ? address : next;
		}
		return address;
	}

	private Timing timed(String page, Callable<?> open) throws Exception {
		for (int i = 0; i < 5; i++) {
			open.call();
		}
		double[] taken = new double[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			long start = System.nanoTime();
			open.call();
			taken[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(taken);
		return new Timing(page, taken[ROUNDS / 2], taken[ROUNDS * 95 / 100], this.statements.of(open));
	}

	/** How long a page took. */
	private record Timing(String page, double median, double late, long statements) {
	}

}
