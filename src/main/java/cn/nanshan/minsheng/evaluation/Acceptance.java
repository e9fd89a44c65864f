package cn.nanshan.minsheng.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * One look at finished work by a group that the community party committee called
 * together: who came, what was found, and the verdict (ACC-01, F14).
 */
@Entity
public class Acceptance {

	@Id
	private UUID id;

	private UUID projectId;

	private int round;

	private LocalDate heldOn;

	private String place;

	private String organiserUnit;

	private String organiserName;

	private LocalDate dueOn;

	@ElementCollection
	@CollectionTable(name = "acceptance_member", joinColumns = @JoinColumn(name = "acceptance_id"))
	@OrderColumn(name = "position")
	private List<Member> members = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "acceptance_item", joinColumns = @JoinColumn(name = "acceptance_id"))
	@OrderColumn(name = "position")
	private List<CheckedItem> items = new ArrayList<>();

	private String measurements = "";

	@Enumerated(EnumType.STRING)
	private @Nullable AcceptanceVerdict verdict;

	private String opinion = "";

	private String demand = "";

	private @Nullable LocalDate rectifyBy;

	private @Nullable Money verifiedValue;

	private @Nullable UUID decidedBy;

	private @Nullable String deciderName;

	private @Nullable LocalDate decidedOn;

	private @Nullable LocalDate rectifiedOn;

	private String rectification = "";

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected Acceptance() {
	}

	Acceptance(Project project, int round, Gathering gathering, LocalDate dueOn, Actor organiser) {
		this.id = UUID.randomUUID();
		this.projectId = project.id().value();
		this.round = round;
		this.heldOn = gathering.heldOn();
		this.place = gathering.place();
		this.members.addAll(gathering.members());
		this.organiserUnit = organiser.unitName();
		this.organiserName = organiser.name();
		this.dueOn = dueOn;
		project.design().budget().stream().map(CheckedItem::of).forEach(this.items::add);
	}

	/** Takes what was found on the spot. */
	void record(OnTheSpot spot) {
		refuseIfDecided();
		this.heldOn = spot.heldOn();
		this.measurements = spot.measurements();
		this.members.clear();
		this.members.addAll(spot.members());
		for (int line = 0; line < this.items.size(); line++) {
			BigDecimal found = spot.found().get(line);
			this.items.set(line, this.items.get(line).found(found, spot.notes().get(line)));
		}
	}

	/** Speaks the verdict; it is final unless rectification is asked for. */
	void decide(Decided decided, Actor secretary, LocalDate today) {
		refuseIfDecided();
		this.verdict = decided.verdict();
		this.opinion = decided.opinion();
		this.demand = decided.demand();
		this.rectifyBy = decided.rectifyBy();
		this.verifiedValue = decided.verifiedValue();
		this.decidedBy = secretary.accountId();
		this.deciderName = secretary.name();
		this.decidedOn = today;
	}

	/** Takes note that what was asked for has been done. */
	void rectified(String what, LocalDate on) {
		if (this.verdict != AcceptanceVerdict.RECTIFY || this.rectifiedOn != null) {
			throw new EntryRefused("rectification", "没有待整改的要求，或整改已经报过");
		}
		this.rectification = what;
		this.rectifiedOn = on;
	}

	private void refuseIfDecided() {
		if (this.verdict != null) {
			throw new Refused("本次验收已有结论：" + this.verdict.label());
		}
	}

	public UUID id() {
		return this.id;
	}

	public UUID projectId() {
		return this.projectId;
	}

	/** Returns 1, or 2 for the re-inspection. */
	public int round() {
		return this.round;
	}

	public LocalDate heldOn() {
		return this.heldOn;
	}

	public String place() {
		return this.place;
	}

	public String organiserUnit() {
		return this.organiserUnit;
	}

	public String organiserName() {
		return this.organiserName;
	}

	public LocalDate dueOn() {
		return this.dueOn;
	}

	public List<Member> members() {
		return List.copyOf(this.members);
	}

	public List<CheckedItem> items() {
		return List.copyOf(this.items);
	}

	public String measurements() {
		return this.measurements;
	}

	public @Nullable AcceptanceVerdict verdict() {
		return this.verdict;
	}

	public String opinion() {
		return this.opinion;
	}

	public String demand() {
		return this.demand;
	}

	public @Nullable LocalDate rectifyBy() {
		return this.rectifyBy;
	}

	public @Nullable Money verifiedValue() {
		return this.verifiedValue;
	}

	public @Nullable UUID decidedBy() {
		return this.decidedBy;
	}

	public @Nullable String deciderName() {
		return this.deciderName;
	}

	public @Nullable LocalDate decidedOn() {
		return this.decidedOn;
	}

	public @Nullable LocalDate rectifiedOn() {
		return this.rectifiedOn;
	}

	public String rectification() {
		return this.rectification;
	}

	public int version() {
		return this.version;
	}

	/**
	 * When and where the group meets, and who was asked to come.
	 *
	 * @param heldOn day
	 * @param place place
	 * @param members who was asked
	 */
	public record Gathering(LocalDate heldOn, String place, List<Member> members) {

		public Gathering {
			members = List.copyOf(members);
		}

	}

	/**
	 * What was found on the spot.
	 *
	 * @param heldOn day it really was
	 * @param measurements what was measured, works
	 * @param members who came and what they said
	 * @param found quantity found for each line, in order
	 * @param notes a word on each line, in order
	 */
	public record OnTheSpot(LocalDate heldOn, String measurements, List<Member> members,
			List<@Nullable BigDecimal> found, List<String> notes) {

	}

	/**
	 * The verdict as it is spoken.
	 *
	 * @param verdict which
	 * @param opinion in words
	 * @param demand what must be rectified, only with 限期整改
	 * @param rectifyBy until when
	 * @param verifiedValue what the work is worth, only with 不合格
	 */
	public record Decided(AcceptanceVerdict verdict, String opinion, String demand, @Nullable LocalDate rectifyBy,
			@Nullable Money verifiedValue) {

	}

}
