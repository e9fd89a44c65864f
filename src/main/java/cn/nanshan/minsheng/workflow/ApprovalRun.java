package cn.nanshan.minsheng.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * One approval of one subject: the steps of the regulation that was in force when it
 * started, signed one after the other, no two by the same person.
 */
@Entity
public class ApprovalRun {

	@Id
	private UUID id;

	private UUID subject;

	private int round;

	private UUID regulationId;

	private Instant startedAt;

	private UUID startedBy;

	private @Nullable Instant endedAt;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "approval_run_step", joinColumns = @JoinColumn(name = "run_id"))
	@OrderColumn(name = "position")
	private List<RunStep> steps = new ArrayList<>();

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected ApprovalRun() {
	}

	/** Starts an approval under a regulation. */
	ApprovalRun(UUID id, UUID subject, int round, StreetRegulation regulation, boolean works, UUID startedBy,
			Instant now) {
		this.id = id;
		this.subject = subject;
		this.round = round;
		this.regulationId = regulation.id();
		this.startedAt = now;
		this.startedBy = startedBy;
		regulation.chain().forEach((step) -> this.steps.add(RunStep.of(step, works)));
	}

	void dueOn(LocalDate day) {
		int at = at();
		this.steps.set(at, this.steps.get(at).dueOn(day));
	}

	void sign(Signature signature) {
		if (signature.signer().equals(this.startedBy)) {
			throw new Refused("您是本项目的报送人，不能再签审批环节。");
		}
		if (signedBy(signature.signer())) {
			throw new Refused("您已经签过本项目的一个审批环节，同一人不能签两个环节。");
		}
		int at = at();
		this.steps.set(at, this.steps.get(at).signed(signature));
		if (signature.outcome() != StepOutcome.AGREED || current().isEmpty()) {
			this.endedAt = signature.at();
		}
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

	/** Returns the place of the present step among those that apply, counted from one. */
	public int place() {
		return (int) applicable().stream().filter((step) -> !step.isOpen()).count() + 1;
	}

	/** Returns the steps that concern this subject. */
	public List<RunStep> applicable() {
		return this.steps.stream().filter(RunStep::applicable).toList();
	}

	/** Returns whether the present step is the one that decides. */
	public boolean isAtLastStep() {
		return this.steps.stream().filter(RunStep::isOpen).count() == 1;
	}

	public boolean signedBy(UUID account) {
		return this.steps.stream().anyMatch((step) -> account.equals(step.signerId()));
	}

	/** Returns all gates guarded so far. */
	public Set<FourGate> gatesGuarded() {
		Set<FourGate> guarded = EnumSet.noneOf(FourGate.class);
		this.steps.forEach((step) -> guarded.addAll(step.gatesGuarded()));
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
