package cn.nanshan.minsheng.funding;

import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A balance that does not agree with the lines it comes from.
 *
 * @param balance which balance, in words
 * @param streetCode the street
 * @param year the year
 * @param reference the project, absent for a balance of the street
 * @param place what within it: a community, a category, a line of the ledger; empty if
 * nothing
 * @param stored what the books say
 * @param computed what the lines say
 */
public record LedgerDifference(String balance, String streetCode, int year, @Nullable UUID reference, String place,
		Money stored, Money computed) {

	/** Returns it in one sentence. */
	public String inWords() {
		return "%s %d 年“%s”%s账面 %s 元，按流水应为 %s 元".formatted(this.streetCode, this.year, this.balance,
				this.place.isEmpty() ? "" : "（" + this.place + "）", this.stored, this.computed);
	}

}
