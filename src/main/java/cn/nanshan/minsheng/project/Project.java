package cn.nanshan.minsheng.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.shared.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A community micro-project: the aggregate that guards the order of states. It has verbs
 * and no setters; every verb that the regulation binds demands the clearance of its rule
 * set.
 */
@Entity
public class Project {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private ProjectId id;

	private String number;

	@Enumerated(EnumType.STRING)
	private Track track;

	@Embedded
	private Home home;

	@Enumerated(EnumType.STRING)
	private Runner runner;

	@Embedded
	private Outline outline;

	@ElementCollection
	@CollectionTable(name = "project_category", joinColumns = @JoinColumn(name = "project_id"))
	@Column(name = "category")
	@Enumerated(EnumType.STRING)
	private Set<ScopeCategory> categories = EnumSet.noneOf(ScopeCategory.class);

	@ElementCollection
	@CollectionTable(name = "project_demand", joinColumns = @JoinColumn(name = "project_id"))
	@Column(name = "demand_id")
	private Set<UUID> demands = new HashSet<>();

	@ElementCollection
	@CollectionTable(name = "project_budget_line", joinColumns = @JoinColumn(name = "project_id"))
	@OrderColumn(name = "position")
	private List<BudgetLine> budget = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "project_target", joinColumns = @JoinColumn(name = "project_id"))
	@OrderColumn(name = "position")
	private List<PerformanceTarget> targets = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "project_negative_answer", joinColumns = @JoinColumn(name = "project_id"))
	@OrderColumn(name = "position")
	private List<NegativeAnswer> negativeList = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "project_participation", joinColumns = @JoinColumn(name = "project_id"))
	@OrderColumn(name = "position")
	private List<Participation> participation = new ArrayList<>();

	@Enumerated(EnumType.STRING)
	private ProjectState state;

	private Instant stateSince;

	private UUID createdBy;

	private Instant createdAt;

	private @Nullable UUID submittedBy;

	private @Nullable Money approvedAmount;

	private @Nullable Money contractAmount;

	private @Nullable Money settledAmount;

	/**
	 * Type, place, content and sum as deliberated; a change of them means deliberating
	 * anew.
	 */
	private @Nullable String deliberatedContent;

	private boolean reconsidered;

	private int rectifications;

	@Version
	private int version;

	@Transient
	private final List<StateChange> changes = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Project() {
	}

	/** Opens a draft; what belongs to no single community the street carries out. */
	Project(ProjectId id, String number, Track track, Home home, ProjectDesign design, UUID createdBy, Instant now) {
		this.id = id;
		this.number = number;
		this.track = track;
		this.home = home;
		this.runner = home.judge();
		this.outline = design.outline();
		this.createdBy = createdBy;
		this.createdAt = now;
		this.state = ProjectState.DRAFT;
		this.stateSince = now;
		take(design);
	}

	/** Replaces what the community wrote; only while it is a draft or was returned. */
	void redesign(ProjectDesign design) {
		if (!this.state.isEditable()) {
			throw new IllegalTransition(this.state, ProjectState.DRAFT);
		}
		take(design);
	}

	private void take(ProjectDesign design) {
		this.outline = design.outline();
		replace(this.categories, design.categories());
		replace(this.demands, design.demands());
		replace(this.budget, design.budget());
		replace(this.targets, design.targets());
		replace(this.negativeList, design.negativeList());
		replace(this.participation, design.participation());
	}

	private static <T> void replace(java.util.Collection<T> held, java.util.Collection<T> wanted) {
		if (held.size() != wanted.size() || !List.copyOf(held).equals(List.copyOf(wanted))) {
			held.clear();
			held.addAll(wanted);
		}
	}

	/** Takes note of residents' part in a later stage (MF-20). */
	public void note(Participation record) {
		this.participation.add(record);
	}

	void enterDeliberation(Clearance<DeliberationEntryRule> clearance, UUID by, Instant now) {
		cleared(clearance);
		this.deliberatedContent = contentThatWasDeliberated();
		this.submittedBy = by;
		become(ProjectState.DELIBERATING, now);
	}

	void passDeliberation(Instant now) {
		become(ProjectState.PASSED, now);
	}

	void failDeliberation(Instant now) {
		become(ProjectState.NOT_PASSED, now);
	}

	void submit(Clearance<SubmissionRule> clearance, UUID by, Instant now) {
		cleared(clearance);
		reconsider();
		this.submittedBy = by;
		become(ProjectState.SUBMITTED, now);
	}

	/** What was turned down is looked at once more, never twice. */
	private void reconsider() {
		if (this.state == ProjectState.REJECTED) {
			if (this.reconsidered) {
				throw new IllegalTransition(this.state, ProjectState.SUBMITTED);
			}
			this.reconsidered = true;
		}
	}

	void approve(Clearance<ApprovalRule> clearance, Money amount, Instant now) {
		cleared(clearance);
		this.approvedAmount = amount;
		become(ProjectState.APPROVED, now);
	}

	/**
	 * Hands the project to the street's study: from now on the street carries it out
	 * (MF-14).
	 */
	void enterStudy(Clearance<StudyEntryRule> clearance, Home wider, UUID by, Instant now) {
		cleared(clearance);
		reconsider();
		if (this.track == Track.COMMUNITY) {
			this.track = Track.STREET;
		}
		this.home = wider;
		this.runner = Runner.STREET;
		this.submittedBy = by;
		become(ProjectState.STREET_STUDY, now);
	}

	/** Files work that could not wait, on the day it begins (MF-13). */
	void fileUrgent(Clearance<UrgentRule> clearance, UUID by, Instant now) {
		cleared(clearance);
		this.submittedBy = by;
		become(ProjectState.URGENT_FILED, now);
	}

	/** Takes the sum of work that the street recognised as urgent; it goes on. */
	void recognise(Clearance<ApprovalRule> clearance, Money amount, Instant now) {
		cleared(clearance);
		this.approvedAmount = amount;
		become(ProjectState.RUNNING, now);
	}

	/** Becomes an ordinary project: the street did not find it urgent. */
	void denyUrgency(Instant now) {
		become(ProjectState.DRAFT, now);
		this.track = Track.COMMUNITY;
	}

	/** Goes back to the draft: an objection to what was decided was right. */
	void reopen(Instant now) {
		become(ProjectState.DRAFT, now);
	}

	void sendBack(Instant now) {
		become(ProjectState.RETURNED, now);
	}

	void reject(Instant now) {
		become(ProjectState.REJECTED, now);
	}

	void withdraw(Instant now) {
		become(ProjectState.WITHDRAWN, now);
	}

	/** Opens procurement, or a new round after a failed one. */
	public void openProcurement(Clearance<? extends Gate.Procurement<?>> clearance, Instant now) {
		cleared(clearance);
		if (!runsAheadOfContract()) {
			become(ProjectState.PROCURING, now);
		}
	}

	/** Takes the contract sum; what was approved above it is released by the fund. */
	public void signContract(Clearance<? extends Gate.Contract<?>> clearance, Money sum, Instant now) {
		cleared(clearance);
		boolean ahead = runsAheadOfContract();
		this.contractAmount = sum;
		if (!ahead) {
			become(ProjectState.CONTRACTED, now);
		}
	}

	/**
	 * Returns whether urgent work goes on while its contract is still to be made; it is
	 * procured beside its state (PROC-12).
	 */
	public boolean runsAheadOfContract() {
		return this.track == Track.URGENT && this.contractAmount == null
				&& (this.state == ProjectState.RUNNING || this.state == ProjectState.SUSPENDED);
	}

	/** Returns whether a vendor is being looked for. */
	public boolean isBeingProcured() {
		return this.state == ProjectState.PROCURING || runsAheadOfContract();
	}

	/** Takes the sum of a changed contract; only before the work is reported complete. */
	public void changeContract(Clearance<? extends Gate.ContractChange<?>> clearance, Money sum) {
		cleared(clearance);
		if (this.state != ProjectState.CONTRACTED && this.state != ProjectState.RUNNING) {
			throw new IllegalTransition(this.state, ProjectState.CONTRACTED);
		}
		this.contractAmount = sum;
	}

	public void start(Clearance<? extends Gate.Start<?>> clearance, Instant now) {
		cleared(clearance);
		become(ProjectState.RUNNING, now);
	}

	/**
	 * Pauses running work; the reason and the day it should go on are kept in the
	 * history.
	 */
	public void suspend(Instant now) {
		become(ProjectState.SUSPENDED, now);
	}

	public void resume(Instant now) {
		if (this.state != ProjectState.SUSPENDED) {
			throw new IllegalTransition(this.state, ProjectState.RUNNING);
		}
		become(ProjectState.RUNNING, now);
	}

	/** Ends work for good; at most the value verified is still paid. */
	public void terminate(Instant now) {
		become(ProjectState.TERMINATED, now);
	}

	public void complete(Clearance<? extends Gate.Completion<?>> clearance, Instant now) {
		cleared(clearance);
		become(ProjectState.COMPLETED, now);
	}

	/** Begins acceptance, or the one re-inspection after rectification. */
	public void beginAcceptance(Instant now) {
		become(ProjectState.ACCEPTING, now);
	}

	public void accept(Clearance<? extends Gate.Acceptance<?>> clearance, Instant now) {
		cleared(clearance);
		become(ProjectState.ACCEPTED, now);
	}

	/** Asks for rectification, once only (ACC-14). */
	public void requireRectification(Clearance<? extends Gate.Acceptance<?>> clearance, Instant now) {
		cleared(clearance);
		if (this.rectifications > 0) {
			throw new IllegalTransition(this.state, ProjectState.RECTIFYING);
		}
		this.rectifications++;
		become(ProjectState.RECTIFYING, now);
	}

	public void failAcceptance(Clearance<? extends Gate.Acceptance<?>> clearance, Instant now) {
		cleared(clearance);
		become(ProjectState.ACCEPT_FAILED, now);
	}

	public void settle(Clearance<? extends Gate.Settlement<?>> clearance, Money sum, Instant now) {
		cleared(clearance);
		this.settledAmount = sum;
		become(ProjectState.SETTLED, now);
	}

	public void archive(Clearance<? extends Gate.Archive<?>> clearance, Instant now) {
		cleared(clearance);
		become(ProjectState.ARCHIVED, now);
	}

	private void cleared(Clearance<?> clearance) {
		clearance.mustBeFor(this.id.value());
	}

	private void become(ProjectState next, Instant now) {
		if (!this.state.leadsTo().contains(next)) {
			throw new IllegalTransition(this.state, next);
		}
		this.changes.add(new StateChange(this.state, next, now));
		this.state = next;
		this.stateSince = now;
	}

	/**
	 * Returns and forgets the state changes since loading, for the history that is
	 * written with them.
	 */
	List<StateChange> pullChanges() {
		List<StateChange> pulled = List.copyOf(this.changes);
		this.changes.clear();
		return pulled;
	}

	/**
	 * Returns whether type, place, content or sum differ from what the meeting voted on.
	 */
	public boolean changedSinceDeliberation() {
		return !contentThatWasDeliberated().equals(this.deliberatedContent);
	}

	private String contentThatWasDeliberated() {
		return String.join("\n", this.outline.type().name(), this.outline.place(), this.outline.content(),
				Objects.toString(this.outline.requested()));
	}

	public ProjectId id() {
		return this.id;
	}

	public String number() {
		return this.number;
	}

	public Track track() {
		return this.track;
	}

	public Home home() {
		return this.home;
	}

	/** Returns who carries the project out. */
	public Runner runner() {
		return this.runner;
	}

	/**
	 * Returns who accepts and evaluates: the community party committee, for what belongs
	 * to no single community the street (ACC-10, domain Q7).
	 */
	public Runner judge() {
		return this.home.judge();
	}

	public Outline outline() {
		return this.outline;
	}

	/** Returns everything the community wrote, as an immutable value. */
	public ProjectDesign design() {
		return new ProjectDesign(this.outline, this.categories, this.demands, this.budget, this.targets,
				this.negativeList, this.participation);
	}

	public ProjectState state() {
		return this.state;
	}

	public Instant stateSince() {
		return this.stateSince;
	}

	public UUID createdBy() {
		return this.createdBy;
	}

	public @Nullable UUID submittedBy() {
		return this.submittedBy;
	}

	public @Nullable Money approvedAmount() {
		return this.approvedAmount;
	}

	/** Returns what it was granted, or what it asks for until then. */
	public Money grantedOrAsked() {
		return (this.approvedAmount != null) ? this.approvedAmount : this.outline.asked();
	}

	public @Nullable Money contractAmount() {
		return this.contractAmount;
	}

	public @Nullable Money settledAmount() {
		return this.settledAmount;
	}

	/** Returns how often rectification was asked for: 0 or 1. */
	public int rectifications() {
		return this.rectifications;
	}

	public boolean wasReconsidered() {
		return this.reconsidered;
	}

	public Instant createdAt() {
		return this.createdAt;
	}

	/** Returns the version that a form shows and sends back. */
	public int version() {
		return this.version;
	}

}
