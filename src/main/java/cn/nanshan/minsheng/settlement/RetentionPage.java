package cn.nanshan.minsheng.settlement;

import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What became of a retention.
 *
 * @param held what was held back at settlement
 * @param warrantyEnds last day of the warranty, absent if none was entered
 * @param over whether the warranty is over
 * @param paid what was paid of it
 * @param pending what is asked of it and not decided
 * @param forfeited what is not paid
 * @param waiting what is not to be paid and waits for a second person
 * @param left what is still owed
 * @param forfeits the entries behind what is not paid, oldest first
 */
public record RetentionPage(Money held, @Nullable LocalDate warrantyEnds, boolean over, Money paid, Money pending,
		Money forfeited, Money waiting, Money left, List<ForfeitLine> forfeits) {
}
