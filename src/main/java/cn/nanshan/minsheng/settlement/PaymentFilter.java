package cn.nanshan.minsheng.settlement;

import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Stream;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the list of payments; what is absent does not narrow it.
 *
 * @param state where it stands
 * @param stage part of the payment terms
 * @param street code of a street
 * @param community code of a community
 * @param vendor words in the vendor's name
 * @param project words in the project's name, or the beginning of its number
 * @param month month in which it was paid
 * @param least least sum
 * @param most greatest sum
 */
public record PaymentFilter(@Nullable PaymentState state, @Nullable PaymentStage stage, @Nullable String street,
		@Nullable String community, @Nullable String vendor, @Nullable String project, @Nullable YearMonth month,
		@Nullable Money least, @Nullable Money most) {

	/** Returns the same, narrowed to those that stand at a station. */
	public PaymentFilter at(PaymentState station) {
		return new PaymentFilter(station, this.stage, this.street, this.community, this.vendor, this.project,
				this.month, this.least, this.most);
	}

	/** Returns whether only places, stations, stages and months are asked for. */
	boolean asksOnlyWhereAndWhen() {
		return Stream.of(this.vendor, this.project, this.least, this.most).allMatch(Objects::isNull);
	}

}
