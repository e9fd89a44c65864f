package cn.nanshan.minsheng.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.project.Runner;
import cn.nanshan.minsheng.shared.HalfYear;
import cn.nanshan.minsheng.shared.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A community's, or the street's own, concentrated evaluation of everything that was
 * finally accepted in half a year, and its filing with the street (ACC-04, ACC-09). Its
 * life is told by verbs; what it lists is read from the acceptances.
 */
@Entity
public class HalfYearEvaluation {

	@Id
	private UUID id;

	private String streetCode;

	private @Nullable String communityCode;

	private String halfYear;

	@Enumerated(EnumType.STRING)
	private MeetingState state;

	private @Nullable LocalDate heldOn;

	private String place = "";

	@Enumerated(EnumType.STRING)
	private Occasion occasion = Occasion.ALONE;

	@ElementCollection
	@CollectionTable(name = "half_year_attendance", joinColumns = @JoinColumn(name = "evaluation_id"))
	private Set<Attendance> attendance = new HashSet<>();

	@ElementCollection
	@CollectionTable(name = "half_year_score", joinColumns = @JoinColumn(name = "evaluation_id"))
	private Set<Score> scores = new HashSet<>();

	private @Nullable LocalDate closedOn;

	private @Nullable String closerName;

	private @Nullable String filingNumber;

	private @Nullable LocalDate filedOn;

	private @Nullable String filerName;

	private @Nullable LocalDate receivedOn;

	private @Nullable String receiverName;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected HalfYearEvaluation() {
	}

	/** Replaces what is written down, as long as the meeting is not closed. */
	void record(MeetingRecord record) {
		refuseUnless(MeetingState.OPEN);
		this.heldOn = record.heldOn();
		this.place = record.place();
		this.occasion = record.occasion();
		this.attendance.clear();
		this.attendance.addAll(record.attendance());
		Set<UUID> filed = this.scores.stream().filter(Score::isFiled).map(Score::projectId).collect(Collectors.toSet());
		this.scores.removeIf((score) -> !score.isFiled());
		record.scores().stream().filter((score) -> !filed.contains(score.projectId())).forEach(this.scores::add);
	}

	void close(Clearance<ClosingRule> clearance, String secretary, LocalDate today) {
		clearance.mustBeFor(this.id);
		refuseUnless(MeetingState.OPEN);
		this.state = MeetingState.CLOSED;
		this.closedOn = today;
		this.closerName = secretary;
	}

	/**
	 * Opens it again: a project was accepted after the meeting and must not be left out.
	 * What was filed stays filed.
	 */
	void reopen() {
		if (this.state == MeetingState.OPEN) {
			refuseUnless(MeetingState.CLOSED);
		}
		this.state = MeetingState.OPEN;
		this.closedOn = null;
		this.closerName = null;
	}

	void file(Clearance<FilingRule> clearance, String number, LocalDate on, String secretary) {
		clearance.mustBeFor(this.id);
		refuseUnless(MeetingState.CLOSED);
		this.state = MeetingState.FILED;
		this.filingNumber = number;
		this.filedOn = on;
		this.filerName = secretary;
		this.receivedOn = null;
		this.receiverName = null;
		List<Score> stamped = this.scores.stream().map((score) -> score.filed(number, on)).toList();
		this.scores.clear();
		this.scores.addAll(stamped);
	}

	void receive(String clerk, LocalDate on) {
		refuseUnless(MeetingState.FILED);
		if (this.receivedOn != null) {
			throw new Refused("街道已经接收过这份备案");
		}
		this.receivedOn = on;
		this.receiverName = clerk;
	}

	private void refuseUnless(MeetingState wanted) {
		if (this.state != wanted) {
			throw new Refused("%s集中评价现在是“%s”，不能这样办理。请刷新页面看最新情况。".formatted(halfYear(), this.state.label()));
		}
	}

	public UUID id() {
		return this.id;
	}

	public String streetCode() {
		return this.streetCode;
	}

	public @Nullable String communityCode() {
		return this.communityCode;
	}

	/**
	 * Returns the code of whoever evaluates: the community, or the street for what
	 * belongs to no single community (ACC-10).
	 */
	public String placeCode() {
		return (this.communityCode != null) ? this.communityCode : this.streetCode;
	}

	/** Returns whose hands keep it. */
	public Runner judge() {
		return (this.communityCode != null) ? Runner.COMMUNITY : Runner.STREET;
	}

	public HalfYear halfYear() {
		return HalfYear.parse(this.halfYear);
	}

	public MeetingState state() {
		return this.state;
	}

	public @Nullable LocalDate heldOn() {
		return this.heldOn;
	}

	public String place() {
		return this.place;
	}

	public Occasion occasion() {
		return this.occasion;
	}

	public List<Attendance> attendance() {
		return List.copyOf(this.attendance);
	}

	public List<Score> scores() {
		return new ArrayList<>(this.scores);
	}

	public @Nullable LocalDate closedOn() {
		return this.closedOn;
	}

	public @Nullable String closerName() {
		return this.closerName;
	}

	public @Nullable String filingNumber() {
		return this.filingNumber;
	}

	public @Nullable LocalDate filedOn() {
		return this.filedOn;
	}

	public @Nullable String filerName() {
		return this.filerName;
	}

	public @Nullable LocalDate receivedOn() {
		return this.receivedOn;
	}

	public @Nullable String receiverName() {
		return this.receiverName;
	}

	public int version() {
		return this.version;
	}

}
