package cn.nanshan.minsheng.project;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a leader of the street says of urgent work.
 *
 * @param granted the sum it is lowered to, absent if it is granted as asked
 * @param words opinion, or the reason why it is not urgent
 * @param lateReason why it comes after the 24 hours, empty if it does not
 */
public record UrgentOpinion(@Nullable Money granted, String words, String lateReason) {

}
