package cn.nanshan.minsheng.walk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What the model knows of one project: where it stands and what has been done for it. */
final class Sketch {

	private static final long CAP_OF_WORKS = 1_000_000_00;

	private static final long CAP_OF_SERVICES = 500_000_00;

	private final Wording wording;

	private final boolean works;

	private final Holding money;

	private UUID id = new UUID(0, 0);

	private String number = "none";

	private Phase phase = Phase.UNBORN;

	private long asked;

	private long deliberated = Holding.NONE;

	private boolean onAgenda;

	private @Nullable LocalDate posted;

	private Round round;

	private boolean reconsidered;

	private final Set<UUID> refusers = new HashSet<>();

	private long offered = Holding.NONE;

	private long awarded = Holding.NONE;

	private boolean everRan;

	private boolean participated;

	private final Map<YearMonth, Boolean> months = new TreeMap<>();

	private boolean reportsDone;

	private int inspections;

	private boolean looked;

	private boolean mended;

	private boolean judged;

	private final Set<String> done = new HashSet<>();

	Sketch(Wording wording, boolean works, Budget budget) {
		this.wording = wording;
		this.works = works;
		this.money = new Holding(budget);
		this.round = new Round(works, 0);
	}

	/** Takes the id and the number that the application gave. */
	void known(UUID given, String name) {
		this.id = given;
		this.number = name;
	}

	void draft(long sum) {
		this.phase = (this.phase == Phase.UNBORN) ? Phase.DRAFT : this.phase;
		this.asked = sum;
	}

	void enter() {
		this.deliberated = this.asked;
		this.posted = null;
		this.phase = Phase.DELIBERATING;
	}

	void call() {
		this.onAgenda = true;
	}

	void meet(boolean passed) {
		this.onAgenda = false;
		this.phase = passed ? Phase.PASSED : Phase.NOT_PASSED;
	}

	void post(LocalDate today) {
		this.posted = today;
	}

	/**
	 * Returns whether it may be handed to the street, now for the first time or again.
	 */
	boolean maySubmit(LocalDate today) {
		boolean here = this.phase == Phase.PASSED || this.phase == Phase.RETURNED
				|| (this.phase == Phase.REJECTED && !this.reconsidered);
		return here && this.asked == this.deliberated && isWithinCap() && this.posted != null
				&& this.posted.isBefore(today);
	}

	void submit() {
		this.reconsidered |= this.phase == Phase.REJECTED;
		this.round = new Round(this.works, this.asked);
		this.phase = Phase.SUBMITTED;
	}

	/** Returns whether a person may sign the present step. */
	boolean maySign(UUID who) {
		return !this.round.bears(who) && !(this.reconsidered && this.refusers.contains(who));
	}

	/** Signs; the last signature grants what was asked for, or what it was lowered to. */
	void agree(UUID who, long granted) {
		boolean last = this.round.isAtLast();
		this.round.sign(who, granted);
		if (last) {
			this.money.approve(this.round.sum());
			this.phase = Phase.APPROVED;
		}
	}

	void refuse(UUID who) {
		this.refusers.add(who);
		this.phase = Phase.REJECTED;
	}

	void become(Phase next) {
		this.phase = next;
		this.everRan |= next == Phase.RUNNING;
	}

	void withdraw() {
		this.money.hold(0);
		this.phase = Phase.WITHDRAWN;
	}

	void quote(long sum) {
		this.offered = sum;
	}

	void award(long sum) {
		this.awarded = sum;
	}

	void beginAnotherRound() {
		this.offered = Holding.NONE;
		this.awarded = Holding.NONE;
	}

	void contract(long sum) {
		this.money.contract(sum);
		this.phase = Phase.CONTRACTED;
	}

	void participate() {
		this.participated = true;
	}

	void report(YearMonth month) {
		this.months.put(month, false);
	}

	/** Confirms the oldest month that waits. */
	void confirm() {
		this.months.entrySet()
			.stream()
			.filter((month) -> !month.getValue())
			.findFirst()
			.ifPresent((month) -> month.setValue(true));
	}

	void reportDone(boolean waits) {
		this.reportsDone = waits;
	}

	/** Returns whether everything is there to confirm that the work is done. */
	boolean isDone() {
		return this.reportsDone && this.participated && !this.months.isEmpty() && !hasOpenMonth();
	}

	void complete() {
		this.reportsDone = false;
		this.phase = Phase.COMPLETED;
	}

	boolean mayOrganise() {
		return this.phase == Phase.COMPLETED || (this.phase == Phase.RECTIFYING && this.mended);
	}

	void organise() {
		this.inspections++;
		this.looked = false;
		this.phase = Phase.ACCEPTING;
	}

	void look() {
		this.looked = true;
	}

	void judge(Phase verdict) {
		this.judged = verdict != Phase.RECTIFYING;
		this.phase = verdict;
	}

	void mend() {
		this.mended = true;
	}

	void terminate(long worth) {
		this.money.verify(worth);
		this.phase = Phase.TERMINATED;
		tick("ended");
	}

	void settle(long sum) {
		this.money.hold(sum);
		this.phase = Phase.SETTLED;
	}

	/** Notes that something has been done that is never undone. */
	void tick(String what) {
		this.done.add(what);
	}

	boolean has(String what) {
		return this.done.contains(what);
	}

	/** Returns whether the papers of a tranche are there. */
	boolean hasPapers(Instalment.Reason reason) {
		boolean settled = this.phase == Phase.SETTLED || this.phase == Phase.ARCHIVED;
		return this.money.contracted() != Holding.NONE && has("procurement posted")
				&& settled == (reason == Instalment.Reason.RETENTION) && switch (reason) {
					case ADVANCE -> !this.works || has("work started");
					case INTERIM -> !this.months.isEmpty();
					case FINAL -> this.judged || this.phase == Phase.TERMINATED;
					case RETENTION -> true;
				};
	}

	/** Returns whether nothing is missing in the dossier. */
	boolean hasDossier() {
		boolean carriedOut = !this.months.isEmpty() && this.participated && has("evaluated") && has("result posted");
		return (has("ended") || carriedOut) && has("procurement posted") && has("rated")
				&& (this.money.held() == 0 || this.money.anyPaid());
	}

	boolean isWithinCap() {
		return this.asked <= (this.works ? CAP_OF_WORKS : CAP_OF_SERVICES);
	}

	/** Returns a sum that is one fen above what a community may ask for. */
	long aboveCap() {
		return (this.works ? CAP_OF_WORKS : CAP_OF_SERVICES) + 1;
	}

	boolean hasOpenMonth() {
		return this.months.containsValue(false);
	}

	boolean reported(YearMonth month) {
		return this.months.containsKey(month);
	}

	/** Returns whether days may pass without a deadline of acceptance being missed. */
	boolean maySleep() {
		return !this.reportsDone && this.phase != Phase.COMPLETED && this.phase != Phase.ACCEPTING;
	}

	/** Returns whether its notice went out that day and must hang for a while. */
	boolean waitsSince(LocalDate today) {
		return this.phase == Phase.PASSED && today.equals(this.posted);
	}

	Wording wording() {
		return this.wording;
	}

	boolean works() {
		return this.works;
	}

	Holding money() {
		return this.money;
	}

	UUID id() {
		return this.id;
	}

	String number() {
		return this.number;
	}

	Phase phase() {
		return this.phase;
	}

	long asked() {
		return this.asked;
	}

	boolean isOnAgenda() {
		return this.onAgenda;
	}

	boolean isPosted() {
		return this.posted != null;
	}

	Round round() {
		return this.round;
	}

	long offered() {
		return this.offered;
	}

	long awarded() {
		return this.awarded;
	}

	boolean everRan() {
		return this.everRan;
	}

	boolean reportsDone() {
		return this.reportsDone;
	}

	int inspections() {
		return this.inspections;
	}

	boolean isLookedAt() {
		return this.looked;
	}

	boolean isMended() {
		return this.mended;
	}

	boolean isJudged() {
		return this.judged;
	}

}
