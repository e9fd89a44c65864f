package cn.nanshan.minsheng.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * One approval of one subject: the steps of the regulation that was in force when it
 * started, and the signatures under them. No two steps are signed by the same person; a
 * signature that was taken back, changed or overtaken by a return lapses and is kept.
 */
@Entity
public class ApprovalRun {

	@Id
	private UUID id;

	private UUID subject;

	private int round;

	private UUID regulationId;

	private Money asked;

	private Instant startedAt;

	private UUID startedBy;

	private @Nullable Instant endedAt;

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SELECT)
	@CollectionTable(name = "approval_run_step", joinColumns = @JoinColumn(name = "run_id"))
	@OrderColumn(name = "position")
	private List<RunStep> steps = new ArrayList<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SELECT)
	@CollectionTable(name = "approval_signature", joinColumns = @JoinColumn(name = "run_id"))
	@OrderColumn(name = "position")
	private List<Signature> signatures = new ArrayList<>();

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected ApprovalRun() {
	}

	/** Starts an approval under a regulation. */
	ApprovalRun(UUID id, UUID subject, int round, StreetRegulation regulation, boolean works, Money asked,
			UUID startedBy, Instant now) {
		this.id = id;
		this.subject = subject;
		this.round = round;
		this.regulationId = regulation.id();
		this.asked = asked;
		this.startedAt = now;
		this.startedBy = startedBy;
		regulation.chain().forEach((step) -> this.steps.add(RunStep.of(step, step.concerns(works, asked))));
	}

	void dueOn(LocalDate day) {
		int at = at();
		this.steps.set(at, this.steps.get(at).dueOn(day));
	}

	/**
	 * Signs the step whose turn it is, or changes the own signature under it.
	 * @param missing who else has to agree before the step is settled
	 */
	void sign(Mandate mandate, Opinion opinion, Instant now, Set<UUID> missing) {
		int at = at();
		if (mandate.signer().equals(this.startedBy)) {
			throw new Refused("您是本项目的报送人，不能再签审批环节。");
		}
		if (counting().stream().anyMatch((one) -> one.signerId().equals(mandate.signer()) && one.step() != at)) {
			throw new Refused("您已经签过本项目的一个审批环节，同一人不能签两个环节。");
		}
		Money granted = opinion.granted();
		if (granted != null && !(granted.isPositive() && sum().moreThan(granted))) {
			throw new Refused("核减后的金额要大于零，并且少于现在的 %s 元。".formatted(sum()));
		}
		lapse((one) -> one.signerId().equals(mandate.signer()), now);
		this.signatures.add(Signature.of(at, mandate, opinion, now));
		if (!opinion.backTo().isEmpty()) {
			goBack(placeOf(opinion.backTo(), at), now);
		}
		else if (opinion.outcome() != StepOutcome.AGREED || missing.isEmpty()) {
			settle(at, opinion.outcome(), now);
		}
	}

	private void settle(int at, StepOutcome outcome, Instant now) {
		this.steps.set(at, this.steps.get(at).settled(outcome, now));
		if (outcome != StepOutcome.AGREED || current().isEmpty()) {
			this.endedAt = now;
		}
	}

	private int placeOf(String label, int before) {
		return IntStream.range(0, before)
			.filter((place) -> this.steps.get(place).applicable() && this.steps.get(place).label().equals(label))
			.findFirst()
			.orElseThrow(() -> new Refused("只能退回前面已经办过的环节。"));
	}

	private void goBack(int place, Instant now) {
		IntStream.range(place, this.steps.size()).forEach((at) -> this.steps.set(at, this.steps.get(at).reopened()));
		lapse((one) -> one.step() >= place, now);
	}

	/**
	 * Takes the own agreement back, as long as nobody has acted after it.
	 * @throws Refused if somebody has, or the approval has ended
	 */
	void takeBack(UUID by, Instant now) {
		Signature newest = counting().stream().reduce((first, second) -> second).orElse(null);
		if (this.endedAt != null || newest == null || !newest.signerId().equals(by)) {
			throw new Refused("只有下一个环节还没有人办理时，最后签署的人才能撤回自己的意见。");
		}
		lapse(newest::equals, now);
		this.steps.set(at(), this.steps.get(at()).reopened());
		this.steps.set(newest.step(), this.steps.get(newest.step()).reopened());
	}

	private void lapse(Predicate<Signature> which, Instant now) {
		this.signatures.replaceAll((one) -> (one.counts() && which.test(one)) ? one.lapsed(now) : one);
	}

	void end(Instant now) {
		this.endedAt = now;
	}

	private int at() {
		if (this.endedAt != null) {
			throw new Refused("这一轮审批已经结束。");
		}
		return this.steps.indexOf(current().orElseThrow());
	}

	/** Returns the step whose turn it is, empty once the approval has ended. */
	public Optional<RunStep> current() {
		return (this.endedAt != null) ? Optional.empty() : this.steps.stream().filter(RunStep::isOpen).findFirst();
	}

	/** Returns the steps that concern this subject. */
	public List<RunStep> applicable() {
		return this.steps.stream().filter(RunStep::applicable).toList();
	}

	/** Returns the steps of this subject that were settled before the present one. */
	public List<RunStep> behind() {
		return applicable().stream().filter((step) -> !step.isOpen()).toList();
	}

	/** Returns whether the present step is the one that decides. */
	public boolean isAtLastStep() {
		return this.steps.stream().filter(RunStep::isOpen).count() == 1;
	}

	/** Returns the signatures under a step that count, in their order. */
	public List<Signature> under(RunStep step) {
		int place = this.steps.indexOf(step);
		return counting().stream().filter((one) -> one.step() == place).toList();
	}

	/** Returns all signatures, also those that lapsed, in their order. */
	public List<Signature> signatures() {
		return List.copyOf(this.signatures);
	}

	private List<Signature> counting() {
		return this.signatures.stream().filter(Signature::counts).toList();
	}

	/** Returns whether anybody's signature counts. */
	public boolean isSigned() {
		return !counting().isEmpty();
	}

	/**
	 * Returns whether a signature of this person counts under another step than the
	 * present.
	 */
	public boolean signedElsewhere(UUID account) {
		int place = current().map(this.steps::indexOf).orElse(-1);
		return counting().stream().anyMatch((one) -> one.signerId().equals(account) && one.step() != place);
	}

	/** Returns whether this person may still take the own agreement back. */
	public boolean mayTakeBack(UUID account) {
		return this.endedAt == null && counting().stream()
			.reduce((first, second) -> second)
			.filter((newest) -> newest.signerId().equals(account))
			.isPresent();
	}

	/** Returns the sum asked for, or what it was lowered to since. */
	public Money sum() {
		return counting().stream()
			.map(Signature::granted)
			.filter(java.util.Objects::nonNull)
			.reduce(this.asked, (first, second) -> second);
	}

	/** Returns all gates guarded so far. */
	public Set<FourGate> gatesGuarded() {
		Set<FourGate> guarded = EnumSet.noneOf(FourGate.class);
		counting().forEach((one) -> guarded.addAll(one.gatesGuarded()));
		return guarded;
	}

	public UUID id() {
		return this.id;
	}

	public UUID subject() {
		return this.subject;
	}

	/** Returns which approval of this subject it is, counted from one. */
	public int round() {
		return this.round;
	}

	public UUID regulationId() {
		return this.regulationId;
	}

	/** Returns the sum asked for when it started, in yuan. */
	public Money asked() {
		return this.asked;
	}

	public Instant startedAt() {
		return this.startedAt;
	}

	public UUID startedBy() {
		return this.startedBy;
	}

	public @Nullable Instant endedAt() {
		return this.endedAt;
	}

	public List<RunStep> steps() {
		return List.copyOf(this.steps);
	}

	/** Returns the version that a form shows and sends back. */
	public int version() {
		return this.version;
	}

}
