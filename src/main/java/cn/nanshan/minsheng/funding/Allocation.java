package cn.nanshan.minsheng.funding;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one community may take of a street's year (FUND-02).
 *
 * @param communityCode the community, absent for what the street keeps for its own
 * projects
 * @param amount yuan
 * @param committed what its projects hold of it
 * @param weak whether the street counts it as weak this year
 * @param reason why it gets more than others
 */
public record Allocation(@Nullable String communityCode, Money amount, Money committed, boolean weak, String reason) {

	public Money left() {
		return this.amount.minus(this.committed);
	}

}
