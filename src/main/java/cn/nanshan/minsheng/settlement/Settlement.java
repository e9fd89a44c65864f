package cn.nanshan.minsheng.settlement;

import java.time.Instant;
import java.util.UUID;

import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.shared.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The final account of one project. */
@Entity
class Settlement {

	@Id
	private UUID projectId;

	private Money finalSum;

	private Money retention;

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
		this.basis = account.basis();
		this.settledBy = by;
		this.settledByName = name;
		this.settledAt = now;
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
