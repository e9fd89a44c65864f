package cn.nanshan.minsheng.demand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Something residents ask for. Name and phone are held encrypted; who may read them in
 * clear is decided by the use cases.
 */
@Entity
class Demand {

	@Id
	private UUID id;

	private String number;

	private String streetCode;

	private String communityCode;

	private String channel;

	private boolean anonymous;

	private @Nullable String proposer;

	private @Nullable String phone;

	private String household;

	private @Nullable UUID householdId;

	private @Nullable UUID roundId;

	private LocalDate collectedOn;

	private String collector;

	@Column(name = "people_group")
	@Enumerated(EnumType.STRING)
	private PeopleGroup group;

	@Enumerated(EnumType.STRING)
	private DemandKind kind;

	private String content;

	private String place;

	@Enumerated(EnumType.STRING)
	private Urgency urgency;

	@Enumerated(EnumType.STRING)
	private DemandState state;

	/** Where it went, in words, empty while it is open. */
	private String outcome;

	/** The demand that says the same, if one does. */
	private @Nullable UUID mergedInto;

	/** The body it was handed to, empty if to nobody. */
	private String receiver;

	/** What the proposer was told, empty before. */
	private String reply;

	private @Nullable LocalDate repliedOn;

	private UUID registeredBy;

	private Instant registeredAt;

	/** Absent until it is stored, so that a new demand is not looked for before. */
	@Version
	private Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Demand() {
	}

	@SuppressWarnings("NullAway.Init")
	Demand(UUID id, String number, String streetCode, String communityCode, DemandText text, Sealed sealed,
			Collected collected, UUID registeredBy, Instant now) {
		this.id = id;
		this.number = number;
		this.streetCode = streetCode;
		this.communityCode = communityCode;
		this.state = DemandState.REGISTERED;
		this.outcome = "";
		this.receiver = "";
		this.reply = "";
		this.registeredBy = registeredBy;
		this.registeredAt = now;
		take(text, sealed, collected);
	}

	/** Corrects what was written down, while nothing was made of it yet. */
	void correct(DemandText text, Sealed sealed, Collected collected) {
		if (!this.state.isOpen() && this.state != DemandState.RETURNED) {
			throw new DemandClosed(this.number, this.state, "修改");
		}
		this.state = (this.state == DemandState.RETURNED) ? DemandState.REGISTERED : this.state;
		this.outcome = "";
		take(text, sealed, collected);
	}

	/** The community takes it up. */
	void accept() {
		if (this.state != DemandState.REGISTERED) {
			throw new DemandClosed(this.number, this.state, "受理");
		}
		this.state = DemandState.ACCEPTED;
	}

	/** Sends it back to whoever entered it, with what is unclear. */
	void sendBack(String reason) {
		decide(DemandState.RETURNED, reason, "退回");
	}

	/** Hands it to the body whose matter it is. */
	void forward(String toWhom, String reason) {
		decide(DemandState.FORWARDED, reason, "转办");
		this.receiver = toWhom.strip();
	}

	/** Says that it cannot be done, and why. */
	void decline(String reason) {
		decide(DemandState.DECLINED, reason, "不采纳");
	}

	/** Puts it beside an earlier demand that says the same; both are kept. */
	void mergeInto(Demand other) {
		if (other.state == DemandState.MERGED || other.id.equals(this.id)) {
			throw new DemandClosed(other.number, other.state, "并入其它需求");
		}
		decide(DemandState.MERGED, other.number, "并入");
		this.mergedInto = other.id;
	}

	/** Takes a decision back: the demand is open again. */
	void reopen() {
		if (!this.state.isDecided()) {
			throw new DemandClosed(this.number, this.state, "撤回处理");
		}
		this.state = DemandState.ACCEPTED;
		this.outcome = "";
		this.receiver = "";
		this.mergedInto = null;
	}

	/**
	 * Records what the proposer was told; nobody is told before there is something to
	 * tell.
	 */
	void reply(String words, LocalDate on) {
		if (this.state.isOpen() || this.state == DemandState.RETURNED) {
			throw new DemandClosed(this.number, this.state, "登记反馈，先处理");
		}
		this.reply = words.strip();
		this.repliedOn = on;
	}

	private void decide(DemandState to, String reason, String verb) {
		mustBeOpen(verb);
		this.state = to;
		this.outcome = reason.strip();
	}

	/** Notes the home of whoever asks, once the register knows it. */
	void livesIn(@Nullable UUID home) {
		this.householdId = home;
	}

	private void mustBeOpen(String verb) {
		if (!this.state.isOpen()) {
			throw new DemandClosed(this.number, this.state, verb);
		}
	}

	private void take(DemandText text, Sealed sealed, Collected collected) {
		this.collectedOn = collected.on();
		this.collector = collected.collector();
		this.roundId = collected.round();
		this.channel = text.channel();
		this.anonymous = text.anonymous();
		this.proposer = sealed.proposer();
		this.phone = sealed.phone();
		this.household = text.household();
		this.group = text.group();
		this.kind = text.kind();
		this.content = text.content();
		this.place = text.place();
		this.urgency = text.urgency();
	}

	/** Returns what was written down, given name and phone in clear. */
	DemandText text(String openProposer, String openPhone) {
		return new DemandText(this.channel, this.anonymous, openProposer, openPhone, this.household, this.group,
				this.kind, this.content, this.place, this.urgency);
	}

	UUID id() {
		return this.id;
	}

	String number() {
		return this.number;
	}

	String streetCode() {
		return this.streetCode;
	}

	String communityCode() {
		return this.communityCode;
	}

	Sealed sealed() {
		return new Sealed(this.proposer, this.phone);
	}

	DemandState state() {
		return this.state;
	}

	String outcome() {
		return this.outcome;
	}

	Collected collected() {
		return new Collected(this.collectedOn, this.collector, this.roundId);
	}

	@Nullable UUID householdId() {
		return this.householdId;
	}

	@Nullable UUID mergedInto() {
		return this.mergedInto;
	}

	String receiver() {
		return this.receiver;
	}

	String reply() {
		return this.reply;
	}

	@Nullable LocalDate repliedOn() {
		return this.repliedOn;
	}

	UUID registeredBy() {
		return this.registeredBy;
	}

	Instant registeredAt() {
		return this.registeredAt;
	}

	int version() {
		return this.version;
	}

	/**
	 * Name and phone as they are stored.
	 *
	 * @param proposer encrypted name, absent if none was given
	 * @param phone encrypted phone, absent if none was given
	 */
	record Sealed(@Nullable String proposer, @Nullable String phone) {

	}

}
