package cn.nanshan.minsheng.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many clients at the money of eight streets. The seed fixes what each client wants, in
 * which order; who is first is up to the machine.
 */
final class MoneyRace {

	static final List<String> STREETS = List.of("NS", "NT", "SH", "SK", "TY", "XL", "YH", "ZS");

	private final Map<MoneyAct, AtomicInteger> done = new ConcurrentSkipListMap<>();

	private final Map<String, AtomicInteger> refusals = new ConcurrentSkipListMap<>();

	private final ConcurrentLinkedQueue<RuntimeException> failures = new ConcurrentLinkedQueue<>();

	private final List<RaceStreet> streets;

	private MoneyRace(List<RaceStreet> streets) {
		this.streets = streets;
	}

	/** Opens a year in each street and runs so many acts on them in all. */
	static Outcome run(MoneyCore core, int year, long seed, int clients, int acts) throws Exception {
		List<RaceStreet> streets = STREETS.stream().map((street) -> RaceStreet.open(core, street, year)).toList();
		MoneyRace race = new MoneyRace(streets);
		race.run(new SplittableRandom(seed), clients, acts);
		return race.outcome();
	}

	private void run(SplittableRandom seeds, int clients, int acts) throws Exception {
		ExecutorService desks = Executors.newFixedThreadPool(clients);
		try {
			List<Future<?>> all = new ArrayList<>();
			for (int client = 0; client < clients; client++) {
				SplittableRandom wishes = seeds.split();
				int share = acts / clients + ((client < acts % clients) ? 1 : 0);
				all.add(desks.submit(() -> work(wishes, share)));
			}
			for (Future<?> one : all) {
				one.get(10, TimeUnit.MINUTES);
			}
		}
		finally {
			desks.shutdownNow();
		}
	}

	private void work(SplittableRandom wishes, int acts) {
		for (int i = 0; i < acts; i++) {
			act(wishes.split());
		}
	}

	private void act(SplittableRandom wish) {
		RaceStreet street = this.streets.get(wish.nextInt(this.streets.size()));
		MoneyAct act = MoneyAct.any(wish);
		try {
			act.on(street, wish, new UUID(wish.nextLong(), wish.nextLong()));
			this.done.computeIfAbsent(act, (any) -> new AtomicInteger()).incrementAndGet();
		}
		catch (FundsRefused ex) {
			this.refusals.computeIfAbsent(kind(ex.sentence()), (any) -> new AtomicInteger()).incrementAndGet();
		}
		catch (RuntimeException ex) {
			this.failures.add(ex);
		}
	}

	private Outcome outcome() {
		return new Outcome(this.streets.stream().map(RaceStreet::id).toList(), figures(this.done),
				figures(this.refusals), List.copyOf(this.failures));
	}

	private static <K extends Comparable<K>> Map<K, Integer> figures(Map<K, AtomicInteger> counted) {
		Map<K, Integer> figures = new TreeMap<>();
		counted.forEach((key, count) -> figures.put(key, count.get()));
		return figures;
	}

	/** Makes one of all sentences that differ in their figures only. */
	private static String kind(String sentence) {
		return sentence.replaceAll("-?[0-9][0-9,.]*", "□");
	}

	/**
	 * What came of a race.
	 *
	 * @param budgets the street-years it was about
	 * @param done how many acts of each kind went through
	 * @param refusals how often each sentence refused one
	 * @param failures what else a client saw, which must be nothing
	 */
	record Outcome(List<UUID> budgets, Map<MoneyAct, Integer> done, Map<String, Integer> refusals,
			List<RuntimeException> failures) {

		int acts() {
			return sum(this.done) + sum(this.refusals) + this.failures.size();
		}

		private static int sum(Map<?, Integer> figures) {
			return figures.values().stream().mapToInt(Integer::intValue).sum();
		}

	}

}
