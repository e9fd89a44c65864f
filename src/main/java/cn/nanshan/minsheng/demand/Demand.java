package cn.nanshan.minsheng.demand;

import java.time.Instant;
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

	private UUID registeredBy;

	private Instant registeredAt;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected Demand() {
	}

	@SuppressWarnings("NullAway.Init")
	Demand(UUID id, String number, String streetCode, String communityCode, DemandText text, Sealed sealed,
			UUID registeredBy, Instant now) {
		this.id = id;
		this.number = number;
		this.streetCode = streetCode;
		this.communityCode = communityCode;
		this.state = DemandState.REGISTERED;
		this.outcome = "";
		this.registeredBy = registeredBy;
		this.registeredAt = now;
		take(text, sealed);
	}

	/** Corrects what was written down, while nothing was made of it yet. */
	void correct(DemandText text, Sealed sealed) {
		mustBeOpen("修改");
		take(text, sealed);
	}

	/** The community takes it up. */
	void accept() {
		if (this.state != DemandState.REGISTERED) {
			throw new DemandClosed(this.number, this.state, "受理");
		}
		this.state = DemandState.ACCEPTED;
	}

	private void mustBeOpen(String verb) {
		if (!this.state.isOpen()) {
			throw new DemandClosed(this.number, this.state, verb);
		}
	}

	private void take(DemandText text, Sealed sealed) {
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
