package cn.nanshan.minsheng.walk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;

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
	private static final int EPISODE = 250;

	private static final int REMEMBERED = 12;

	private final long seed;

	private final Town town;

	private final Street street;

	private final Fate fate;

	private final Random words;

	private final Deque<String> newest = new ArrayDeque<>();

	private final Map<Move, Integer> taken = new EnumMap<>(Move.class);

	private final Map<Move, Integer> refused = new EnumMap<>(Move.class);

	Walk(long seed, Town town) {
		this.seed = seed;
		this.town = town;
		this.street = new Street(town.ledger().budget(), TestClock.START);
		this.fate = new Fate(seed, this.street, town.staff());
		this.words = new Random(seed);
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
				this.town.moveOn(Wording.unlike(this.words));
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

	Street street() {
		return this.street;
	}

}
