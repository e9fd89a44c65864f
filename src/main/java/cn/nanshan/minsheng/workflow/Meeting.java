package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.shared.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body: notice, attendance, recusals, votes, minutes. Closing computes the
 * results and freezes everything (MF-22, PROC-03).
 */
@Entity
public class Meeting {

	@Id
	private UUID id;

	@Enumerated(EnumType.STRING)
	private BodyKind kind;

	private String streetCode;

	private @Nullable String communityCode;

	private LocalDate heldOn;

	private String startsAt;

	private String place;

	private String chair;

	private String recorder;

	private String observers;

	@Enumerated(EnumType.STRING)
	private VotingManner manner = VotingManner.HANDS;

	private String minutesNumber = "";

	private String minutes = "";

	@Enumerated(EnumType.STRING)
	private MeetingState state = MeetingState.NOTICED;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "meeting_seat", joinColumns = @JoinColumn(name = "meeting_id"))
	@OrderColumn(name = "position")
	private List<Seat> seats = new ArrayList<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "meeting_item", joinColumns = @JoinColumn(name = "meeting_id"))
	@OrderColumn(name = "position")
	private List<AgendaItem> agenda = new ArrayList<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "meeting_relation", joinColumns = @JoinColumn(name = "meeting_id"))
	private Set<DeclaredRelation> relations = new HashSet<>();

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected Meeting() {
	}

	/** Calls a meeting. */
	Meeting(UUID id, String streetCode, @Nullable String communityCode, MeetingPlan plan) {
		this.id = id;
		this.kind = plan.kind();
		this.streetCode = streetCode;
		this.communityCode = communityCode;
		this.heldOn = plan.heldOn();
		this.startsAt = plan.startsAt();
		this.place = plan.place();
		this.chair = plan.chair();
		this.recorder = plan.recorder();
		this.observers = plan.observers();
		this.seats.addAll(plan.seats());
		plan.agenda().forEach((candidate) -> this.agenda.add(AgendaItem.of(candidate)));
	}

	/** Takes down who is there. */
	void attend(Set<String> present, String sittingIn) {
		mustBeOpen();
		this.seats.replaceAll((seat) -> seat.attending(present.contains(seat.member())));
		this.observers = sittingIn;
		this.state = (this.state == MeetingState.NOTICED) ? MeetingState.ATTENDED : this.state;
	}

	/** Takes down a member's relation to an item, in place of what was said before. */
	void declare(DeclaredRelation relation) {
		mustBeOpen();
		item(relation.subject());
		this.relations
			.removeIf((old) -> old.subject().equals(relation.subject()) && old.member().equals(relation.member()));
		this.relations.add(relation);
	}

	/** Takes down the votes on an item. */
	void vote(UUID subject, Votes votes, VotingManner how) {
		mustBeOpen();
		change(subject, (item) -> item.with(votes));
		this.manner = how;
		this.state = MeetingState.VOTED;
	}

	/** Freezes the meeting; every item needs the clearance of its own rules. */
	void close(List<Clearance<ClosingRule>> clearances, List<Tally> tallies, String number, String text) {
		mustBeOpen();
		for (int at = 0; at < this.agenda.size(); at++) {
			AgendaItem item = this.agenda.get(at);
			Tally tally = tallies.get(at);
			clearances.get(at).mustBeFor(item.subject());
			this.agenda.set(at, item.decided(tally.passes(), tally.inWords()));
		}
		this.minutesNumber = number;
		this.minutes = text;
		this.state = MeetingState.CLOSED;
	}

	private void change(UUID subject, UnaryOperator<AgendaItem> change) {
		this.agenda.set(this.agenda.indexOf(item(subject)), change.apply(item(subject)));
	}

	private void mustBeOpen() {
		if (this.state == MeetingState.CLOSED) {
			throw new Refused("会议已经关闭，出席、回避和票数不能再改。");
		}
	}

	/** Returns the item of a subject. */
	public AgendaItem item(UUID subject) {
		return this.agenda.stream()
			.filter((item) -> item.subject().equals(subject))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("not on the agenda: " + subject));
	}

	/** Returns the members who are there. */
	public long present() {
		return this.seats.stream().filter(Seat::present).count();
	}

	/** Returns the members who are there but left the decision on an item. */
	public long recused(UUID subject) {
		return this.relations.stream()
			.filter((relation) -> relation.subject().equals(subject) && relation.recused())
			.filter((relation) -> this.seats.stream()
				.anyMatch((seat) -> seat.present() && seat.member().equals(relation.member())))
			.count();
	}

	/** Returns the members who are related to an item and did not leave the decision. */
	public List<String> unrecused(UUID subject) {
		return this.relations.stream()
			.filter((relation) -> relation.subject().equals(subject) && !relation.recused())
			.map(DeclaredRelation::member)
			.sorted()
			.toList();
	}

	public UUID id() {
		return this.id;
	}

	public BodyKind kind() {
		return this.kind;
	}

	public String streetCode() {
		return this.streetCode;
	}

	public @Nullable String communityCode() {
		return this.communityCode;
	}

	public LocalDate heldOn() {
		return this.heldOn;
	}

	public String startsAt() {
		return this.startsAt;
	}

	public String place() {
		return this.place;
	}

	public String chair() {
		return this.chair;
	}

	public String recorder() {
		return this.recorder;
	}

	public String observers() {
		return this.observers;
	}

	public VotingManner manner() {
		return this.manner;
	}

	public String minutesNumber() {
		return this.minutesNumber;
	}

	public String minutes() {
		return this.minutes;
	}

	public MeetingState state() {
		return this.state;
	}

	public List<Seat> seats() {
		return List.copyOf(this.seats);
	}

	public List<AgendaItem> agenda() {
		return List.copyOf(this.agenda);
	}

	public Set<DeclaredRelation> relations() {
		return Set.copyOf(this.relations);
	}

	/** Returns the version that a form shows and sends back. */
	public int version() {
		return this.version;
	}

}
