package cn.nanshan.minsheng.project;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An earlier project that was carried out and looks like the one being written: something
 * to learn from.
 *
 * @param number its number
 * @param name its name
 * @param streetCode its street
 * @param communityCode its community, absent if it was the whole street's
 * @param year the street-year that paid
 * @param granted what it was granted
 * @param settled what it cost in the end, absent if that is not known
 * @param satisfaction how many of a hundred who answered were satisfied, absent before
 * the half-yearly evaluation
 */
public record Precedent(String number, String name, String streetCode, @Nullable String communityCode,
		@Nullable Integer year, Money granted, @Nullable Money settled, @Nullable Integer satisfaction) {

}
