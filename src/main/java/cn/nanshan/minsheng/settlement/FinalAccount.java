package cn.nanshan.minsheng.settlement;

import java.time.LocalDate;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What street finance settles a project at.
 *
 * @param finalSum the sum the project costs in the end, retention included
 * @param retention held back until the warranty ends
 * @param warrantyEnds last day of the warranty, absent where nothing is held back
 * @param basis what it rests on: the settlement document
 */
public record FinalAccount(Money finalSum, Money retention, @Nullable LocalDate warrantyEnds, String basis) {

	/** Creates an account that holds nothing back. */
	public FinalAccount(Money finalSum, String basis) {
		this(finalSum, Money.ZERO, null, basis);
	}

}
