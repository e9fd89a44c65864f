package cn.nanshan.minsheng.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.shared.NotFound;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting's record holds, to be read; only {@link Meeting} writes it.
 */
@MappedSuperclass
public abstract class MeetingNotes {

	@Id
	UUID id;

	@Enumerated(EnumType.STRING)
	BodyKind kind;

	String streetCode;

	@Nullable String communityCode;

	@Nullable UUID bodyId;

	@Embedded
	Invitation invitation;

	@Enumerated(EnumType.STRING)
	VotingManner manner = VotingManner.HANDS;

	String minutesNumber = "";

	String minutes = "";

	@Enumerated(EnumType.STRING)
	MeetingState state = MeetingState.NOTICED;

	@Nullable Instant calledAt;

	@Nullable Instant closedAt;

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SELECT)
	@CollectionTable(name = "meeting_seat", joinColumns = @JoinColumn(name = "meeting_id"))
	@OrderColumn(name = "position")
	List<Seat> seats = new ArrayList<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SELECT)
	@CollectionTable(name = "meeting_guest", joinColumns = @JoinColumn(name = "meeting_id"))
	@OrderColumn(name = "position")
	List<Guest> guests = new ArrayList<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SELECT)
	@CollectionTable(name = "meeting_item", joinColumns = @JoinColumn(name = "meeting_id"))
	@OrderColumn(name = "position")
	List<AgendaItem> agenda = new ArrayList<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SELECT)
	@CollectionTable(name = "meeting_change", joinColumns = @JoinColumn(name = "meeting_id"))
	@OrderColumn(name = "position")
	List<NoticeChange> changes = new ArrayList<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SELECT)
	@CollectionTable(name = "meeting_relation", joinColumns = @JoinColumn(name = "meeting_id"))
	Set<DeclaredRelation> relations = new HashSet<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SELECT)
	@CollectionTable(name = "meeting_unit", joinColumns = @JoinColumn(name = "meeting_id"))
	Set<InterestedUnit> units = new HashSet<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SELECT)
	@CollectionTable(name = "meeting_count", joinColumns = @JoinColumn(name = "meeting_id"))
	@OrderColumn(name = "position")
	List<BallotCount> counts = new ArrayList<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SELECT)
	@CollectionTable(name = "meeting_named_vote", joinColumns = @JoinColumn(name = "meeting_id"))
	Set<NamedVote> namedVotes = new HashSet<>();

	@Version
	int version;

	@SuppressWarnings("NullAway.Init")
	MeetingNotes() {
	}

	/** Returns the item of a subject. */
	public AgendaItem item(UUID subject) {
		return this.agenda.stream()
			.filter((item) -> item.subject().equals(subject))
			.findFirst()
			.orElseThrow(() -> new NotFound("议题"));
	}

	Seat seat(String member) {
		return this.seats.stream()
			.filter((seat) -> seat.member().equals(member))
			.findFirst()
			.orElseThrow(() -> new NotFound("成员"));
	}

	/** Returns the members who are there. */
	public long present() {
		return this.seats.stream().filter(Seat::present).count();
	}

	/** Returns the members who are there but left the decision on an item. */
	public long recused(UUID subject) {
		return present() - voters(subject).size();
	}

	/** Returns the members who are there and did not leave the decision on an item. */
	public List<String> voters(UUID subject) {
		return this.seats.stream()
			.filter(Seat::present)
			.map(Seat::member)
			.filter((member) -> this.relations.stream()
				.noneMatch((relation) -> relation.subject().equals(subject) && relation.member().equals(member)
						&& relation.recused()))
			.toList();
	}

	/** Returns the counts of the ballots on an item. */
	public BallotCounts counts(UUID subject) {
		return BallotCounts.of(subject, this.counts);
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

	public @Nullable UUID bodyId() {
		return this.bodyId;
	}

	public Invitation invitation() {
		return this.invitation;
	}

	public LocalDate heldOn() {
		return this.invitation.heldOn();
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

	public List<Guest> guests() {
		return List.copyOf(this.guests);
	}

	public List<AgendaItem> agenda() {
		return List.copyOf(this.agenda);
	}

	public List<NoticeChange> changes() {
		return List.copyOf(this.changes);
	}

	public Set<DeclaredRelation> relations() {
		return Set.copyOf(this.relations);
	}

	public Set<InterestedUnit> units() {
		return Set.copyOf(this.units);
	}

	public Set<NamedVote> namedVotes() {
		return Set.copyOf(this.namedVotes);
	}

	/** Returns the version that a form shows and sends back. */
	public int version() {
		return this.version;
	}

}
