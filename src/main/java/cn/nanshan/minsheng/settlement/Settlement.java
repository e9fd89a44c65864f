package cn.nanshan.minsheng.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.shared.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** The final account of one project. */
@Entity
class Settlement {

	@Id
	private UUID projectId;

	private Money finalSum;

	private Money retention;

	private @Nullable LocalDate warrantyEnds;

	private Money forfeited = Money.ZERO;

	private String basis;

	private UUID settledBy;

	private String settledByName;

	private Instant settledAt;

	@SuppressWarnings("NullAway.Init")
	protected Settlement() {
	}

	Settlement(Clearance<SettlementRule> clearance, UUID projectId, FinalAccount account, UUID by, String name,
			Instant now) {
		clearance.mustBeFor(projectId);
		this.projectId = projectId;
		this.finalSum = account.finalSum();
		this.retention = account.retention();
		this.warrantyEnds = account.warrantyEnds();
		this.basis = account.basis();
		this.settledBy = by;
		this.settledByName = name;
		this.settledAt = now;
	}

	/** Enters that some of the retention is not paid. */
	void forfeit(Clearance<ForfeitRule> clearance, Money amount) {
		clearance.mustBeFor(this.projectId);
		this.forfeited = this.forfeited.plus(amount);
	}

	UUID projectId() {
		return this.projectId;
	}

	Money finalSum() {
		return this.finalSum;
	}

	Money retention() {
		return this.retention;
	}

	@Nullable LocalDate warrantyEnds() {
		return this.warrantyEnds;
	}

	Money forfeited() {
		return this.forfeited;
	}

	String basis() {
		return this.basis;
	}

	UUID settledBy() {
		return this.settledBy;
	}

	String settledByName() {
		return this.settledByName;
	}

	Instant settledAt() {
		return this.settledAt;
	}

}
