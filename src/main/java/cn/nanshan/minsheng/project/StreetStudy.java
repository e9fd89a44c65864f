package cn.nanshan.minsheng.project;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.workflow.FourGate;
import cn.nanshan.minsheng.workflow.MeetingClosed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * One time that the street studies a project (MF-14): first its task force, then the
 * meeting of its party committee; what both said stays with it.
 */
@Entity
public class StreetStudy {

	@Id
	private UUID id;

	private UUID projectId;

	private int round;

	private Instant askedAt;

	private UUID askedBy;

	/** Names of the gates guarded, separated by a blank. */
	private String gates = "";

	private String review = "";

	private @Nullable UUID reviewedBy;

	private @Nullable Instant reviewedAt;

	private @Nullable UUID meetingId;

	private @Nullable Boolean passed;

	private String result = "";

	private String minutesNumber = "";

	private @Nullable Instant endedAt;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected StreetStudy() {
	}

	StreetStudy(ProjectId project, int round, UUID by, Instant now) {
		this.id = UUID.randomUUID();
		this.projectId = project.value();
		this.round = round;
		this.askedBy = by;
		this.askedAt = now;
	}

	/** Takes what the task force found; it hands the project on to the meeting. */
	void review(Set<FourGate> guarded, String words, UUID by, Instant now) {
		this.gates = guarded.stream().sorted().map(FourGate::name).collect(Collectors.joining(" "));
		this.review = words;
		this.reviewedBy = by;
		this.reviewedAt = now;
	}

	/** Takes the result of the party committee's meeting. */
	void decide(MeetingClosed meeting, MeetingClosed.Result decided) {
		this.meetingId = meeting.meeting();
		this.passed = decided.passed();
		this.result = decided.sentence();
		this.minutesNumber = meeting.minutesNumber();
	}

	void end(Instant now) {
		this.endedAt = now;
	}

	public UUID id() {
		return this.id;
	}

	public ProjectId project() {
		return new ProjectId(this.projectId);
	}

	public int round() {
		return this.round;
	}

	public Instant askedAt() {
		return this.askedAt;
	}

	public UUID askedBy() {
		return this.askedBy;
	}

	public Set<FourGate> gates() {
		return this.gates.isBlank() ? Set.of()
				: Arrays.stream(this.gates.split(" ")).map(FourGate::valueOf).collect(Collectors.toUnmodifiableSet());
	}

	public String review() {
		return this.review;
	}

	public @Nullable Instant reviewedAt() {
		return this.reviewedAt;
	}

	public boolean isReviewed() {
		return this.reviewedAt != null;
	}

	public @Nullable UUID reviewedBy() {
		return this.reviewedBy;
	}

	public @Nullable UUID meetingId() {
		return this.meetingId;
	}

	public @Nullable Boolean passed() {
		return this.passed;
	}

	/** Returns the meeting's result in words, empty before it. */
	public String result() {
		return this.result;
	}

	public String minutesNumber() {
		return this.minutesNumber;
	}

	public boolean isOver() {
		return this.endedAt != null;
	}

	public int version() {
		return this.version;
	}

}
