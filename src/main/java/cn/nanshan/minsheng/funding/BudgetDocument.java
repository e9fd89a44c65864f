package cn.nanshan.minsheng.funding;

import java.time.Instant;
import java.time.LocalDate;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A document that a street's total of a year rests on, as it was entered (FUND-24).
 *
 * @param position running number; 1 opened the year
 * @param city yuan from the city
 * @param district yuan from the district
 * @param unsplit yuan entered before the two were told apart
 * @param document number of the document
 * @param dated its date, absent where it was not noted
 * @param madeAt when it was entered
 */
public record BudgetDocument(int position, Money city, Money district, Money unsplit, String document,
		@Nullable LocalDate dated, Instant madeAt) {

	public Money amount() {
		return this.city.plus(this.district).plus(this.unsplit);
	}

}
