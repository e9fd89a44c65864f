package cn.nanshan.minsheng.funding;

import java.math.BigDecimal;
import java.time.LocalDate;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a document gives a street for a year, or takes away from it (FUND-24, FUND-28).
 *
 * @param city yuan from the city; negative for a cut
 * @param district yuan from the district; negative for a cut
 * @param document number of the document
 * @param dated its date, absent where it was not noted
 */
public record BudgetAct(Money city, Money district, String document, @Nullable LocalDate dated) {

	private static final BigDecimal HALF = new BigDecimal("0.5");

	/** Returns an act that city and district share evenly, an odd fen from the city. */
	public static BudgetAct even(Money amount, String document) {
		Money city = amount.times(HALF);
		return new BudgetAct(city, amount.minus(city), document, null);
	}

	public Money amount() {
		return this.city.plus(this.district);
	}

}
