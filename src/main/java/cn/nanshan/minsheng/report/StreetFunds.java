package cn.nanshan.minsheng.report;

import cn.nanshan.minsheng.funding.PoolSums;
import cn.nanshan.minsheng.shared.Money;

/**
 * The money of a street-year as the district sees it.
 *
 * @param streetCode code of the street
 * @param total yearly total, the base of the seven percent
 * @param sources where the total comes from
 * @param available what there is to hold: with what was brought over, without what went
 * @param allocated what of it was allotted to communities and kept for the whole street
 * @param committed held for projects, paid or not
 * @param granted held before there is a contract
 * @param contracted held under contracts and not paid yet
 * @param paid paid
 * @param pool the part of the overhead pool
 */
public record StreetFunds(String streetCode, Money total, Sources sources, Money available, Money allocated,
		Money committed, Money granted, Money contracted, Money paid, PoolSums pool) {

	/** Returns what nobody holds. */
	public Money free() {
		return this.available.minus(this.committed);
	}

	/** Returns both together, under the first one's name. */
	public StreetFunds plus(StreetFunds other) {
		return new StreetFunds(this.streetCode, this.total.plus(other.total), this.sources.plus(other.sources),
				this.available.plus(other.available), this.allocated.plus(other.allocated),
				this.committed.plus(other.committed), this.granted.plus(other.granted),
				this.contracted.plus(other.contracted), this.paid.plus(other.paid), this.pool.plus(other.pool));
	}

	/**
	 * Where a yearly total comes from, by the documents it rests on (FUND-28).
	 *
	 * @param city from the city
	 * @param district from the district
	 * @param unsplit entered before the two were told apart
	 */
	public record Sources(Money city, Money district, Money unsplit) {

		/** From nowhere. */
		public static final Sources NONE = new Sources(Money.ZERO, Money.ZERO, Money.ZERO);

		Sources plus(Sources other) {
			return new Sources(this.city.plus(other.city), this.district.plus(other.district),
					this.unsplit.plus(other.unsplit));
		}

	}

}
