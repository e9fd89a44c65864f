package cn.nanshan.minsheng.funding;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of an allocation sheet.
 *
 * @param communityCode the community, absent for the street's own projects
 * @param amount yuan
 * @param weak whether the street counts it as weak this year
 * @param reason why it gets more than the average, empty where it does not
 */
public record AllocationLine(@Nullable String communityCode, Money amount, boolean weak, String reason) {

}
