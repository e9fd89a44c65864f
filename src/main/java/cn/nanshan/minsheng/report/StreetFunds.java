package cn.nanshan.minsheng.report;

import cn.nanshan.minsheng.shared.Money;

/**
 * The money of a street-year as the district sees it.
 *
 * @param streetCode code of the street
 * @param total yearly total, the base of the seven percent
 * @param available what there is to hold: with what was brought over, without what went
 * @param committed held for projects, paid or not
 * @param granted held before there is a contract
 * @param contracted held under contracts and not paid yet
 * @param paid paid
 * @param pool the part of the overhead pool
 */
public record StreetFunds(String streetCode, Money total, Money available, Money committed, Money granted,
		Money contracted, Money paid, Pool pool) {

	/** Returns what nobody holds. */
	public Money free() {
		return this.available.minus(this.committed);
	}

	/** Returns both together, under the first one's name. */
	public StreetFunds plus(StreetFunds other) {
		return new StreetFunds(this.streetCode, this.total.plus(other.total), this.available.plus(other.available),
				this.committed.plus(other.committed), this.granted.plus(other.granted),
				this.contracted.plus(other.contracted), this.paid.plus(other.paid), this.pool.plus(other.pool));
	}

	/**
	 * What the overhead pool holds.
	 *
	 * @param approved approved for it
	 * @param contracted under contract
	 * @param paid paid
	 * @param held held, paid or not: what the ceiling is compared with
	 */
	public record Pool(Money approved, Money contracted, Money paid, Money held) {

		Pool plus(Pool other) {
			return new Pool(this.approved.plus(other.approved), this.contracted.plus(other.contracted),
					this.paid.plus(other.paid), this.held.plus(other.held));
		}

	}

}
