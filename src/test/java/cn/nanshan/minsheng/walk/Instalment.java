package cn.nanshan.minsheng.walk;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;

/** One tranche of a project's money on its way through the hands. */
final class Instalment {

	private final Reason reason;

	private final long sum;

	private final Set<UUID> hands = new HashSet<>();

	private Station station = Station.REQUESTED;

	Instalment(Reason reason, long sum, UUID asker) {
		this.reason = reason;
		this.sum = sum;
		this.hands.add(asker);
	}

	void sign(UUID who) {
		this.hands.add(who);
		this.station = switch (this.station) {
			case REQUESTED -> Station.REVIEWED;
			case REVIEWED -> Station.CHECKED;
			case CHECKED -> Station.APPROVED;
			default -> Station.PAID;
		};
	}

	void sendBack() {
		this.station = Station.RETURNED;
	}

	boolean bears(UUID who) {
		return this.hands.contains(who);
	}

	boolean isPending() {
		return this.station != Station.PAID && this.station != Station.RETURNED;
	}

	Reason reason() {
		return this.reason;
	}

	long sum() {
		return this.sum;
	}

	Station station() {
		return this.station;
	}

	/** What a tranche is asked for. */
	enum Reason {

		ADVANCE, INTERIM, FINAL, RETENTION

	}

	/** Where it waits, and whom for. */
	enum Station {

		REQUESTED("业务审核", Role.STREET_CLERK), REVIEWED("财务审核", Role.STREET_FINANCE),
		CHECKED("批准支付", Role.STREET_LEADER), APPROVED("登记付款", Role.STREET_FINANCE), PAID("", Role.STREET_FINANCE),
		RETURNED("", Role.STREET_FINANCE);

		private final String task;

		private final Role office;

		Station(String task, Role office) {
			this.task = task;
			this.office = office;
		}

		Role office() {
			return this.office;
		}

		String task() {
			return this.task + "/" + this.office;
		}

	}

}
