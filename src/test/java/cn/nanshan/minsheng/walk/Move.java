package cn.nanshan.minsheng.walk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.walk.Instalment.Reason;
import cn.nanshan.minsheng.walk.Instalment.Station;

import static cn.nanshan.minsheng.identity.Role.COMMITTEE_DIRECTOR;
import static cn.nanshan.minsheng.identity.Role.COMMUNITY_CLERK;
import static cn.nanshan.minsheng.identity.Role.COMMUNITY_SECRETARY;
import static cn.nanshan.minsheng.identity.Role.STREET_CLERK;
import static cn.nanshan.minsheng.identity.Role.STREET_FINANCE;
import static cn.nanshan.minsheng.identity.Role.STREET_LEADER;
import static cn.nanshan.minsheng.identity.Role.STREET_PROCUREMENT;
import static cn.nanshan.minsheng.identity.Role.STREET_WORKS;
import static cn.nanshan.minsheng.identity.Role.SUPERVISION_TEAM;
import static cn.nanshan.minsheng.identity.Role.TASK_FORCE;
import static cn.nanshan.minsheng.identity.Role.VENDOR;
import static cn.nanshan.minsheng.walk.Phase.ACCEPTED;
import static cn.nanshan.minsheng.walk.Phase.ACCEPTING;
import static cn.nanshan.minsheng.walk.Phase.ACCEPT_FAILED;
import static cn.nanshan.minsheng.walk.Phase.COMPLETED;
import static cn.nanshan.minsheng.walk.Phase.CONTRACTED;
import static cn.nanshan.minsheng.walk.Phase.DELIBERATING;
import static cn.nanshan.minsheng.walk.Phase.PASSED;
import static cn.nanshan.minsheng.walk.Phase.PROCURING;
import static cn.nanshan.minsheng.walk.Phase.RECTIFYING;
import static cn.nanshan.minsheng.walk.Phase.RETURNED;
import static cn.nanshan.minsheng.walk.Phase.RUNNING;
import static cn.nanshan.minsheng.walk.Phase.SETTLED;
import static cn.nanshan.minsheng.walk.Phase.SUBMITTED;
import static cn.nanshan.minsheng.walk.Phase.SUSPENDED;
import static cn.nanshan.minsheng.walk.Phase.TERMINATED;
import static cn.nanshan.minsheng.walk.Phase.UNBORN;

/**
 * What people may try, when the model says that it must succeed, and what the model takes
 * from it. How often it is tried stands beside it.
 */
enum Move {

	RAISE(0, Set.of(STREET_FINANCE), (it) -> true, (it) -> it.street().budget().adjust(it.sum())),

	CUT(0, Set.of(STREET_FINANCE), (it) -> it.sum() <= it.street().budget().free(),
			(it) -> it.street().budget().adjust(-it.sum())),

	SLEEP(0, Set.of(COMMUNITY_CLERK), (it) -> it.street().maySleep(), (it) -> it.street().sleep()),

	DRAFT(0, Set.of(COMMUNITY_CLERK), (it) -> it.in(UNBORN), (it) -> {
		it.project().draft(it.sum());
		it.street().projects().add(it.project());
	}),

	REVISE(2, Set.of(COMMUNITY_CLERK, COMMITTEE_DIRECTOR, COMMUNITY_SECRETARY), (it) -> it.in(Phase.DRAFT, RETURNED),
			(it) -> it.project().draft(it.sum())),

	ENTER(36, Set.of(COMMITTEE_DIRECTOR, COMMUNITY_SECRETARY),
			(it) -> it.in(Phase.DRAFT, RETURNED) && it.project().isWithinCap(), (it) -> it.project().enter()),

	CALL(36, Set.of(COMMUNITY_CLERK), (it) -> it.in(DELIBERATING) && !it.project().isOnAgenda(),
			(it) -> it.project().call()),

	PASS(36, Set.of(COMMITTEE_DIRECTOR, COMMUNITY_SECRETARY), (it) -> it.project().isOnAgenda(),
			(it) -> it.project().meet(true)),

	FAIL(1, Set.of(COMMITTEE_DIRECTOR, COMMUNITY_SECRETARY), (it) -> it.project().isOnAgenda(),
			(it) -> it.project().meet(false)),

	/** One vote less than people were there. */
	MISCOUNT(0, Set.of(COMMITTEE_DIRECTOR, COMMUNITY_SECRETARY), (it) -> false, (it) -> {
	}),

	POST_RESULT(4, Notices.WRITERS, (it) -> it.in(PASSED), (it) -> it.project().post(it.today())),

	SUBMIT(48, Set.of(COMMITTEE_DIRECTOR, COMMUNITY_SECRETARY), (it) -> it.project().maySubmit(it.today()),
			(it) -> it.project().submit()),

	RECALL(2, Set.of(COMMITTEE_DIRECTOR, COMMUNITY_SECRETARY),
			(it) -> it.in(SUBMITTED) && !it.project().round().isBegun(), (it) -> it.project().become(RETURNED)),

	AGREE(36, Chain.OFFICES, (it) -> Chain.grants(it, it.project().round().sum()),
			(it) -> it.project().agree(it.by(), 0)),

	/** Agrees to less; to the same sum is not less. */
	LOWER(3, Chain.OFFICES, (it) -> it.sum() > 0 && it.sum() < it.project().round().sum() && Chain.grants(it, it.sum()),
			(it) -> it.project().agree(it.by(), it.sum())),

	/** Agrees without having looked at the four gates, which one office must. */
	AGREE_BLINDLY(1, Chain.OFFICES,
			(it) -> Chain.grants(it, it.project().round().sum()) && it.project().round().office() != TASK_FORCE,
			(it) -> it.project().agree(it.by(), 0)),

	RETURN(1, Chain.OFFICES, Chain::signs, (it) -> it.project().become(RETURNED)),

	RETURN_TO_STEP(2, Chain.OFFICES, (it) -> Chain.signs(it) && it.at() < it.project().round().behind(),
			(it) -> it.project().round().backTo(it.at())),

	REFUSE(1, Chain.OFFICES, Chain::signs, (it) -> it.project().refuse(it.by())),

	TAKE_BACK(2, Chain.OFFICES, (it) -> it.in(SUBMITTED) && it.project().round().newestIs(it.by()),
			(it) -> it.project().round().takeBack()),

	WITHDRAW(1, Set.of(COMMUNITY_CLERK, COMMITTEE_DIRECTOR, COMMUNITY_SECRETARY),
			(it) -> it.in(Phase.DRAFT, PASSED, SUBMITTED, RETURNED, Phase.APPROVED, PROCURING),
			(it) -> it.project().withdraw()),

	OPEN(36, Set.of(STREET_PROCUREMENT), (it) -> it.in(Phase.APPROVED), (it) -> it.project().become(PROCURING)),

	QUOTE(30, Set.of(STREET_PROCUREMENT), (it) -> it.in(PROCURING) && it.project().awarded() == Holding.NONE,
			(it) -> it.project().quote(it.sum())),

	AWARD(36, Set.of(STREET_PROCUREMENT),
			(it) -> it.in(PROCURING) && it.project().awarded() == Holding.NONE && it.sum() <= it.project().offered(),
			(it) -> it.project().award(it.sum())),

	FAIL_ROUND(1, Set.of(STREET_PROCUREMENT), (it) -> it.in(PROCURING), (it) -> it.project().beginAnotherRound()),

	CONTRACT(36, Set.of(STREET_PROCUREMENT), (it) -> it.in(PROCURING) && it.sum() <= it.project().awarded(),
			(it) -> it.project().contract(it.sum())),

	CHANGE(2, Set.of(STREET_PROCUREMENT),
			(it) -> it.in(CONTRACTED, RUNNING) && it.project().money().mayChangeTo(it.sum(), it.project().works()),
			(it) -> it.project().money().changeTo(it.sum())),

	POST_PROCUREMENT(4, Notices.WRITERS,
			(it) -> it.in(PROCURING, CONTRACTED, RUNNING, SUSPENDED, COMPLETED, ACCEPTING, RECTIFYING, ACCEPTED,
					ACCEPT_FAILED, TERMINATED, SETTLED),
			(it) -> it.project().tick("procurement posted")),

	START(36, Set.of(COMMUNITY_CLERK, COMMUNITY_SECRETARY, STREET_CLERK), (it) -> it.in(CONTRACTED), (it) -> {
		it.project().become(RUNNING);
		it.project().tick("work started");
	}),

	SUSPEND(2, Set.of(STREET_CLERK, STREET_LEADER), (it) -> it.in(RUNNING), (it) -> it.project().become(SUSPENDED)),

	RESUME(36, Set.of(STREET_CLERK, STREET_LEADER), (it) -> it.in(SUSPENDED), (it) -> it.project().become(RUNNING)),

	TERMINATE(1, Set.of(STREET_CLERK, STREET_LEADER),
			(it) -> it.in(CONTRACTED, RUNNING, SUSPENDED) && it.sum() <= it.project().money().contracted(),
			(it) -> it.project().terminate(it.sum())),

	REPORT_MONTH(30, Set.of(VENDOR), (it) -> it.in(RUNNING) && !it.project().reported(it.month()),
			(it) -> it.project().report(it.month())),

	CONFIRM_MONTH(36, Set.of(COMMUNITY_CLERK), (it) -> it.project().hasOpenMonth(), (it) -> it.project().confirm()),

	TAKE_PART(2, Set.of(COMMUNITY_CLERK, COMMUNITY_SECRETARY),
			(it) -> it.in(CONTRACTED, RUNNING, SUSPENDED, COMPLETED, ACCEPTING, RECTIFYING, ACCEPTED, ACCEPT_FAILED,
					TERMINATED, SETTLED),
			(it) -> it.project().participate()),

	REPORT_DONE(30, Set.of(VENDOR), (it) -> it.in(RUNNING) && !it.project().reportsDone(),
			(it) -> it.project().reportDone(true)),

	RETURN_DONE(1, Set.of(COMMUNITY_CLERK, COMMUNITY_SECRETARY), (it) -> it.in(RUNNING) && it.project().reportsDone(),
			(it) -> it.project().reportDone(false)),

	CONFIRM_DONE(42, Set.of(COMMUNITY_CLERK, COMMUNITY_SECRETARY), (it) -> it.in(RUNNING) && it.project().isDone(),
			(it) -> it.project().complete()),

	ORGANISE(36, Set.of(COMMUNITY_SECRETARY), (it) -> it.project().mayOrganise(), (it) -> it.project().organise()),

	LOOK(30, Set.of(COMMUNITY_CLERK, COMMUNITY_SECRETARY), (it) -> it.in(ACCEPTING), (it) -> it.project().look()),

	ACCEPT(36, Set.of(COMMUNITY_SECRETARY), (it) -> it.in(ACCEPTING) && it.project().isLookedAt(),
			(it) -> it.project().judge(ACCEPTED)),

	RECTIFY(5, Set.of(COMMUNITY_SECRETARY),
			(it) -> it.in(ACCEPTING) && it.project().isLookedAt() && it.project().inspections() == 1,
			(it) -> it.project().judge(RECTIFYING)),

	REJECT_WORK(2, Set.of(COMMUNITY_SECRETARY),
			(it) -> it.in(ACCEPTING) && it.project().isLookedAt() && it.sum() <= it.project().money().contracted(),
			(it) -> {
				it.project().judge(ACCEPT_FAILED);
				it.project().money().verify(it.sum());
			}),

	MEND(36, Set.of(VENDOR, COMMUNITY_CLERK), (it) -> it.in(RECTIFYING) && !it.project().isMended(),
			(it) -> it.project().mend()),

	POST_ACCEPTANCE(4, Notices.WRITERS, (it) -> it.in(ACCEPTED, ACCEPT_FAILED, SETTLED),
			(it) -> it.project().tick("result posted")),

	EVALUATE_DAILY(2, Set.of(SUPERVISION_TEAM),
			(it) -> it.in(RUNNING, SUSPENDED, COMPLETED, ACCEPTING, RECTIFYING, ACCEPTED, ACCEPT_FAILED, TERMINATED,
					SETTLED),
			(it) -> it.project().tick("evaluated daily")),

	/** The community's half-yearly meeting, from its record to its filing. */
	EVALUATE(6, Set.of(COMMUNITY_SECRETARY), (it) -> it.project().isJudged() && !it.project().has("evaluated"),
			(it) -> it.street().evaluate()),

	ASK(5, Set.of(COMMUNITY_CLERK, VENDOR),
			(it) -> it.project().hasPapers(it.reason()) && it.project().money().bears(it.sum()),
			(it) -> it.project().money().ask(new Instalment(it.reason(), it.sum(), it.by()))),

	REVIEW(30, Set.of(STREET_CLERK), (it) -> Till.signs(it, Station.REQUESTED), (it) -> it.instalment().sign(it.by())),

	CHECK(30, Set.of(STREET_FINANCE), (it) -> Till.signs(it, Station.REVIEWED), (it) -> it.instalment().sign(it.by())),

	PERMIT(30, Set.of(STREET_LEADER), (it) -> Till.signs(it, Station.CHECKED), (it) -> it.instalment().sign(it.by())),

	PAY(36, Set.of(STREET_FINANCE), (it) -> it.hasInstalment(Station.APPROVED) && Till.isOpen(it), (it) -> {
		it.instalment().sign(it.by());
		it.project().money().pay(it.instalment());
	}),

	SEND_BACK(2, Set.of(STREET_CLERK, STREET_FINANCE, STREET_LEADER),
			(it) -> it.hasInstalment() && it.instalment().isPending()
					&& it.who().holdsAny(it.instalment().station().office()),
			(it) -> it.instalment().sendBack()),

	SETTLE(30, Set.of(STREET_FINANCE),
			(it) -> it.in(ACCEPTED, ACCEPT_FAILED, TERMINATED) && !it.project().money().anyPending()
					&& it.sum() >= it.project().money().paid() && it.sum() <= it.project().money().ceiling(),
			(it) -> it.project().settle(it.sum())),

	RATE(4, Set.of(COMMUNITY_CLERK, COMMUNITY_SECRETARY), (it) -> it.in(ACCEPTED, ACCEPT_FAILED, TERMINATED, SETTLED),
			(it) -> it.project().tick("rated")),

	ARCHIVE(60, Set.of(STREET_CLERK), (it) -> it.in(SETTLED) && it.project().hasDossier(),
			(it) -> it.project().become(Phase.ARCHIVED));

	private final int weight;

	private final Set<Role> offices;

	private final Predicate<Turn> legal;

	private final Consumer<Turn> effect;

	Move(int weight, Set<Role> offices, Predicate<Turn> legal, Consumer<Turn> effect) {
		this.weight = weight;
		this.offices = offices;
		this.legal = legal;
		this.effect = effect;
	}

	/** Returns the moves that are about a project which is there already. */
	static List<Move> onProjects() {
		return EnumSet.complementOf(EnumSet.of(RAISE, CUT, SLEEP, DRAFT)).stream().toList();
	}

	/**
	 * Returns whether several acts make it up, so that it is tried only where it must
	 * succeed.
	 */
	boolean isComposed() {
		return this == EVALUATE;
	}

	int weight() {
		return this.weight;
	}

	/** Returns the offices that may do it. */
	Set<Role> offices() {
		return this.offices;
	}

	boolean isLegal(Turn turn) {
		return this.legal.test(turn);
	}

	void change(Turn turn) {
		this.effect.accept(turn);
	}

	/** Who writes what is made public. */
	private static final class Notices {

		static final Set<Role> WRITERS = EnumSet.of(COMMUNITY_CLERK, STREET_CLERK, STREET_PROCUREMENT);

	}

	/** When somebody may sign a step of the street's chain. */
	private static final class Chain {

		static final Set<Role> OFFICES = EnumSet.of(STREET_CLERK, STREET_WORKS, STREET_FINANCE, STREET_PROCUREMENT,
				TASK_FORCE, STREET_LEADER);

		static boolean signs(Turn it) {
			return it.in(SUBMITTED) && it.who().holdsAny(it.project().round().office())
					&& it.project().maySign(it.by());
		}

		static boolean grants(Turn it, long sum) {
			return signs(it) && (!it.project().round().isAtLast() || sum <= it.street().budget().free());
		}

	}

	/** When somebody may sign a tranche: never twice, and never beyond what is left. */
	private static final class Till {

		static boolean signs(Turn it, Station station) {
			return it.hasInstalment(station) && !it.instalment().bears(it.by()) && isOpen(it);
		}

		static boolean isOpen(Turn it) {
			Reason reason = it.instalment().reason();
			return it.project().money().bears(0) && it.project().hasPapers(reason);
		}

	}

}
