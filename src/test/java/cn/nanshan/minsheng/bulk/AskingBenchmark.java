package cn.nanshan.minsheng.bulk;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.sql.DataSource;

import cn.nanshan.minsheng.bulk.BulkData.Size;
import cn.nanshan.minsheng.bulk.Stopwatch.Timing;
import cn.nanshan.minsheng.crypto.FieldCipher;
import cn.nanshan.minsheng.testing.StatementCount;
import jakarta.persistence.EntityManagerFactory;
import org.jsoup.nodes.Document;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Prints how long the pages on demands, rosters and coverage take over a size of data and
 * over a tenth of it, with the statements that each sends. The first argument is the
 * number of demands, a million if it is absent.
 */
public final class AskingBenchmark {

	private static final int THIRTY = 30;

	private static final String PASSWORD = "Weishishi-2020";

	private static final Size FULL = new Size(1_000_000, 120_000);

	private final int port;

	private final Stopwatch stopwatch;

	private AskingBenchmark(int port, Stopwatch stopwatch) {
		this.port = port;
		this.stopwatch = stopwatch;
	}

	/**
	 * Starts the application on a folder of its own, fills it twice and measures twice.
	 */
	public static void main(String[] arguments) throws Exception {
		Size size = (arguments.length > 0)
				? new Size(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[0]) * 12 / 100) : FULL;
		try (ConfigurableApplicationContext context = Stopwatch.application()) {
			AskingBenchmark benchmark = new AskingBenchmark(
					context.getEnvironment().getRequiredProperty("local.server.port", Integer.class),
					new Stopwatch(new StatementCount(context.getBean(EntityManagerFactory.class))));
			DataSource database = context.getBean(DataSource.class);
			FieldCipher cipher = context.getBean(FieldCipher.class);
			Duration tenth = BulkData.fill(database, cipher, Size.NONE, size.tenth());
			List<Timing> small = benchmark.measured();
			Duration rest = BulkData.fill(database, cipher, size.tenth(), size);
			List<Timing> full = benchmark.measured();
			System.out.printf(Locale.ROOT, "%,d demands filled in %.1f s, to %,d in %.1f s more%n%n",
					size.tenth().demands(), tenth.toMillis() / 1000.0, size.demands(), rest.toMillis() / 1000.0);
			Stopwatch.print(size.tenth().demands(), small, size.demands(), full);
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
				timings.add(this.stopwatch.timed(who + " " + URLDecoder.decode(address, StandardCharsets.UTF_8),
						() -> reader.open(address)));
			}
			String deep = deep(reader);
			timings.add(this.stopwatch.timed(who + " /demands?year=all, thirty pages on", () -> reader.open(deep)));
		}
		timings.add(this.stopwatch.timed("district, one street and kind",
				() -> district.open("/demands?year=all&street=NT&kind=LIGHTING")));
		timings.add(this.stopwatch.timed("district, one community",
				() -> district.open("/demands?year=all&street=NT&community=440305001005")));
		timings.add(this.stopwatch.timed("community, exact telephone",
				() -> clerk.post("/key-households/search", Map.of("exact", "13700000013"))));
		timings
			.add(this.stopwatch.timed("community, question before saving", () -> clerk.post("/demands/new", demand())));
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
		for (int i = 0; i < THIRTY; i++) {
			Document page = reader.open(address);
			String next = page.select(".pager a:contains(下一页)").attr("href");
			address = next.isEmpty() ? address : next;
		}
		return address;
	}

}
