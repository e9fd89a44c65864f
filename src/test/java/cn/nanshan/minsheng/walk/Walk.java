package cn.nanshan.minsheng.walk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.testing.TestClock;

/**
 * Lets people try one thing after another and looks after each: whether it was taken or
 * refused, and state, money and tasks of every project of the episode must be what the
 * model says.
 */
final class Walk {

	/**
	 * After so many acts the walk goes on in the next community, on the first day again.
	 */
	private static final int EPISODE = 400;

	private static final int REMEMBERED = 12;

	private static final Pattern CLAUSE = Pattern.compile("\\b(MF|FUND|PROC|WORKS|ACC|COI|LIB)-\\d+");

	private final long seed;

	private final Town town;

	private final Street street;

	private final Fate fate;

	private final Deque<String> newest = new ArrayDeque<>();

	private final Map<Move, Integer> taken = new EnumMap<>(Move.class);

	private final Map<Move, Integer> refused = new EnumMap<>(Move.class);

	private final Map<String, Integer> reasons = new TreeMap<>();

	Walk(long seed, Town town) {
		this.seed = seed;
		this.town = town;
		this.street = new Street(town.ledger().budget(), TestClock.START);
		this.fate = new Fate(seed, this.street, town.staff());
	}

	/** Tries some things whenever they are possible. */
	Walk favouring(Predicate<Turn> turns) {
		this.fate.favour(turns);
		return this;
	}

	/**
	 * Walks.
	 * @throws Mismatch at the first act that comes out otherwise than in the model
	 */
	Walk go(int acts) {
		for (int act = 0; act < acts; act++) {
			if (act % EPISODE == 0) {
				this.street.beginEpisode(TestClock.START);
				this.town.moveOn(Wording.unlike());
			}
			step(act, this.fate.next());
		}
		return this;
	}

	private void step(int act, Turn turn) {
		boolean legal = turn.isLegal();
		String tried = act + ". " + turn;
		Optional<RuntimeException> refusal = this.town.hands().perform(turn);
		remember(tried + refusal.map((ex) -> ": refused, " + ex).orElse(": done"));
		if (legal == refusal.isPresent()) {
			throw mismatch(legal ? "must be taken" : "must be refused");
		}
		(legal ? this.taken : this.refused).merge(turn.move(), 1, Integer::sum);
		refusal.ifPresent((ex) -> this.reasons.merge(reason(ex), 1, Integer::sum));
		if (legal) {
			turn.move().change(turn);
		}
		compare();
	}

	private void compare() {
		expect("the street", this.street.budget().toString(), this.town.ledger().budget().toString());
		Map<UUID, String> seen = this.town.ledger().of(this.street.projects().stream().map(Sketch::id).toList());
		this.street.projects()
			.forEach((project) -> expect(project.number(), Ledger.of(project), String.valueOf(seen.get(project.id()))));
	}

	private void expect(String what, String expected, String seen) {
		if (!expected.equals(seen)) {
			throw mismatch("%s%n  the model: %s%n  the system: %s".formatted(what, expected, seen));
		}
	}

	/** Returns the kind of a refusal, with the clauses that it names. */
	private static String reason(RuntimeException refusal) {
		String clauses = CLAUSE.matcher(String.valueOf(refusal.getMessage()))
			.results()
			.map(MatchResult::group)
			.distinct()
			.collect(Collectors.joining("+"));
		return refusal.getClass().getSimpleName() + (clauses.isEmpty() ? "" : " " + clauses);
	}

	private void remember(String act) {
		this.newest.add(act);
		if (this.newest.size() > REMEMBERED) {
			this.newest.remove();
		}
	}

	private Mismatch mismatch(String what) {
		return new Mismatch("walk.seed=%d: %s".formatted(this.seed, what), List.copyOf(this.newest));
	}

	/** Returns how often each move was taken. */
	Map<Move, Integer> taken() {
		return this.taken;
	}

	/** Returns how often each move was refused. */
	Map<Move, Integer> refused() {
		return this.refused;
	}

	/** Returns how often each reason was given. */
	Map<String, Integer> reasons() {
		return this.reasons;
	}

	Street street() {
		return this.street;
	}

}
