package cn.nanshan.minsheng.walk;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.walk.Turn.Twist;

/** Draws what is tried next: mostly what may be, often what may not. */
final class Fate {

	/** So many projects are under way at once. */
	private static final int COMPANY = 5;

	/** From this weight on a move leads on. */
	private static final int PATH = 10;

	private static final int FAVOURED = 500;

	/** Acts that carry no version of a form. */
	private static final Set<Move> WITHOUT_VERSION = Set.of(Move.CALL, Move.REPORT_MONTH, Move.EVALUATE_DAILY,
			Move.ASK);

	private final Random random;

	private final Street street;

	private final Staff staff;

	private Predicate<Turn> favourite = (turn) -> false;

	private final Set<String> drawn = new HashSet<>();

	Fate(long seed, Street street, Staff staff) {
		this.random = new Random(seed);
		this.street = street;
		this.staff = staff;
	}

	/** Draws some turns whenever they are possible. */
	void favour(Predicate<Turn> turns) {
		this.favourite = turns;
	}

	Turn next() {
		List<Sketch> living = this.street.projects().stream().filter((it) -> !it.phase().isEnd()).toList();
		int die = this.random.nextInt(100);
		if (living.isEmpty() || (die < 8 && living.size() < COMPANY)) {
			return draw(Move.DRAFT, beginning());
		}
		if (die < 45 && this.street.maySleep()) {
			return draw(Move.SLEEP, beginning());
		}
		if (die < 10) {
			return draw(isShort() ? Move.RAISE : Move.CUT, beginning());
		}
		int manner = this.random.nextInt(100);
		return (manner < 65) ? possible(living)
				: (manner < 77) ? twisted(possible(living)) : any(oneOf(this.street.projects()));
	}

	private boolean isShort() {
		return this.street.budget().free() < 50_000_00 && this.random.nextInt(3) > 0;
	}

	private Sketch beginning() {
		return new Sketch(Wording.unlike(), this.random.nextBoolean(), this.street.budget());
	}

	/** Draws something that must succeed, or anything if nothing can. */
	private Turn possible(List<Sketch> living) {
		List<Turn> turns = living.stream()
			.flatMap((project) -> Move.onProjects().stream().map((move) -> draw(move, project)))
			.filter((turn) -> turn.isLegal() && weight(turn) > 0)
			.toList();
		int left = this.random.nextInt(Math.max(1, turns.stream().mapToInt(this::weight).sum()));
		for (Turn turn : turns) {
			left -= weight(turn);
			if (left < 0) {
				this.drawn.add(key(turn));
				return turn;
			}
		}
		return any(oneOf(living));
	}

	/** Returns how often it is drawn: what was done before, seldom again. */
	private int weight(Turn turn) {
		int usual = turn.move().weight();
		return this.favourite.test(turn) ? FAVOURED
				: (usual < PATH && this.drawn.contains(key(turn))) ? Math.min(1, usual) : usual;
	}

	private static String key(Turn turn) {
		return turn.move() + turn.project().number();
	}

	private Turn any(Sketch project) {
		Turn turn = draw(oneOf(Move.onProjects()), project);
		return (turn.move().isComposed() && !turn.isLegal()) ? any(project) : turn;
	}

	/** Takes away what makes a try good, or lets somebody try who may have signed. */
	private Turn twisted(Turn turn) {
		if (turn.move().isComposed()) {
			return turn;
		}
		Actor busy = this.staff.withManyHats();
		if (this.random.nextBoolean() && turn.move().offices().stream().anyMatch(busy::holdsAny)) {
			return turn.twisted(Twist.NONE, busy);
		}
		Twist twist = oneOf(List.of(Twist.STALE, Twist.STRANGER, Twist.FOREIGN));
		return switch (twist) {
			case STALE -> WITHOUT_VERSION.contains(turn.move()) ? turn : turn.twisted(twist, turn.who());
			case STRANGER -> turn.twisted(twist, oneOf(this.staff.strangersTo(turn.move().offices())));
			default -> turn.twisted(twist, this.staff.elsewhere(turn.who()));
		};
	}

	private Turn draw(Move move, Sketch project) {
		int at = at(move, project);
		return new Turn(move, this.street, project, who(move, project, at), Twist.NONE, Math.max(1, sum(move, project)),
				at);
	}

	private int at(Move move, Sketch project) {
		List<Instalment> all = project.money().instalments();
		return switch (move) {
			case REVIEW, CHECK, PERMIT, PAY, SEND_BACK -> {
				List<Instalment> pending = all.stream().filter(Instalment::isPending).toList();
				yield pending.isEmpty() ? this.random.nextInt(all.size() + 1) : all.indexOf(oneOf(pending));
			}
			default -> this.random.nextInt(4);
		};
	}

	private Actor who(Move move, Sketch project, int at) {
		boolean right = this.random.nextInt(10) > 0;
		if (right && project.phase() == Phase.SUBMITTED) {
			if (move == Move.TAKE_BACK && project.round().isBegun()) {
				return oneOf(
						this.staff.all().stream().filter((it) -> project.round().newestIs(it.accountId())).toList());
			}
			if (move.offices().contains(project.round().office())) {
				return oneOf(this.staff.holding(project.round().office()));
			}
		}
		if (right && move == Move.SEND_BACK && at < project.money().instalments().size()) {
			return oneOf(this.staff.holding(project.money().instalments().get(at).station().office()));
		}
		Role office = oneOf(move.offices().stream().sorted().toList());
		return oneOf(this.staff.holding(office));
	}

	/** Draws the sum that is named: up to a limit, and now and then a fen above it. */
	private long sum(Move move, Sketch project) {
		Holding money = project.money();
		long above = (this.random.nextInt(8) == 0) ? 1 : 0;
		long thousands = 1_000_00L * this.random.nextInt(10);
		return switch (move) {
			case RAISE -> 200_000_00;
			case CUT -> (above > 0) ? this.street.budget().free() + 1 : this.street.budget().free() / 2;
			case DRAFT -> (above > 0) ? project.aboveCap() : 20_000_00 + 8 * thousands;
			case REVISE ->
				(this.random.nextInt(4) > 0 && project.isWithinCap()) ? project.asked() : 20_000_00 + 8 * thousands;
			case LOWER -> project.round().sum() - ((above > 0) ? 0 : 1_000_00);
			case QUOTE -> Math.max(1, money.approved() - thousands);
			case AWARD -> project.offered() + above;
			case CONTRACT -> project.awarded() + above - ((thousands > 500_000) ? 500_00 : 0);
			case CHANGE -> changed(money, above, thousands);
			case TERMINATE, REJECT_WORK ->
				(above > 0) ? money.contracted() + 1 : between(Math.max(0, money.paid()), money.contracted());
			case ASK ->
				Math.max(1, (above > 0) ? money.left() + 1 : (thousands < 300_000) ? money.left() / 3 : money.left());
			case SETTLE -> Math.max(money.paid(),
					(above > 0) ? money.ceiling() + 1 : (thousands < 500_000) ? money.paid() : money.ceiling());
			default -> 0;
		};
	}

	private long changed(Holding money, long above, long thousands) {
		if (above > 0) {
			return (thousands < 500_000) ? money.approved() + 1 : money.paid() - 1;
		}
		return money.contracted() + (thousands - 500_000) / 2;
	}

	private long between(long least, long most) {
		return (most > least) ? least + this.random.nextLong(most - least + 1) : least;
	}

	private <T> T oneOf(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

}
