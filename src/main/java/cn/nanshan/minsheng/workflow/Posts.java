package cn.nanshan.minsheng.workflow;

import jakarta.persistence.Embeddable;

/**
 * Which units of the street answer for works, procurement and money (WORKS-04).
 *
 * @param worksUnit the unit for works with its duties, empty if none is named
 * @param procurementPost who procures, empty if none is named
 * @param financePost who keeps the money, empty if none is named
 */
@Embeddable
public record Posts(String worksUnit, String procurementPost, String financePost) {

	/** Names nobody. */
	public static final Posts NONE = new Posts("", "", "");

}
