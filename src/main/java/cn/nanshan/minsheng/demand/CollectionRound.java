package cn.nanshan.minsheng.demand;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * A round in which a community asks its residents (MF-06). Sheets are counted when they
 * go out and when they come back, because paper gets lost.
 */
@Entity
class CollectionRound {

	@Id
	private UUID id;

	private String streetCode;

	private String communityCode;

	@Enumerated(EnumType.STRING)
	private RoundKind kind;

	private String title;

	private LocalDate beginsOn;

	private LocalDate endsOn;

	@Enumerated(EnumType.STRING)
	private RoundMeeting meeting;

	private int sheetsOut;

	private int sheetsBack;

	@Enumerated(EnumType.STRING)
	private RoundState state;

	private String summary;

	private UUID plannedBy;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected CollectionRound() {
	}

	@SuppressWarnings("NullAway.Init")
	CollectionRound(UUID id, String streetCode, String communityCode, RoundPlan plan, UUID plannedBy) {
		this.id = id;
		this.streetCode = streetCode;
		this.communityCode = communityCode;
		this.state = RoundState.PLANNED;
		this.summary = "";
		this.plannedBy = plannedBy;
		take(plan);
	}

	/** Takes another plan while nobody has been asked yet. */
	void replan(RoundPlan plan) {
		mustBe(RoundState.PLANNED, "修改计划");
		take(plan);
	}

	private void take(RoundPlan plan) {
		this.kind = plan.kind();
		this.title = plan.title();
		this.beginsOn = plan.beginsOn();
		this.endsOn = plan.endsOn();
		this.meeting = plan.meeting();
		this.sheetsOut = plan.sheetsOut();
	}

	/** Begins to ask. */
	void open() {
		mustBe(RoundState.PLANNED, "开始");
		this.state = RoundState.OPEN;
	}

	/** Ends the asking; the sheets are counted once more. */
	void close(int out, int back) {
		mustBe(RoundState.OPEN, "结束");
		if (out < 0 || back < 0 || back > out) {
			throw new Refused("回收数不能多于发放数。");
		}
		this.sheetsOut = out;
		this.sheetsBack = back;
		this.state = RoundState.CLOSED;
	}

	/** Writes down what came of it; the figures are computed, not written. */
	void summarise(String text) {
		mustBe(RoundState.CLOSED, "汇总");
		this.summary = text.strip();
		this.state = RoundState.SUMMARISED;
	}

	private void mustBe(RoundState expected, String verb) {
		if (this.state != expected) {
			throw new Refused("这一轮征集现在是“%s”，不能%s。".formatted(this.state.label(), verb));
		}
	}

	/** Returns the plan as it stands. */
	RoundPlan plan() {
		return new RoundPlan(this.kind, this.title, this.beginsOn, this.endsOn, this.meeting, this.sheetsOut);
	}

	UUID id() {
		return this.id;
	}

	String title() {
		return this.title;
	}

	String streetCode() {
		return this.streetCode;
	}

	String communityCode() {
		return this.communityCode;
	}

	RoundState state() {
		return this.state;
	}

	int sheetsBack() {
		return this.sheetsBack;
	}

	String summary() {
		return this.summary;
	}

	UUID plannedBy() {
		return this.plannedBy;
	}

	int version() {
		return this.version;
	}

}
