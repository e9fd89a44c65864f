package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may see of a procurement: a vendor sees its own quote and contract, never
 * what others asked for and never the vote.
 *
 * @param number the project's number
 * @param version version that a form shows and sends back
 * @param inside whether the reader belongs to the offices
 * @param opening what was said at the opening
 * @param openedOn the day it opened
 * @param round the present round
 * @param method how the vendor is chosen
 * @param changedFrom the method of the beginning, where the present one is another
 * @param decision of the leading body
 * @param quotes of the present round, as far as the reader may see them
 * @param failures rounds that found nobody
 * @param award the result
 * @param awardedTo name of the vendor that was chosen
 * @param contract the contract
 * @param changes changes of the contract, oldest first
 */
public record ProcurementSheet(String number, int version, boolean inside, Opening opening, LocalDate openedOn,
		int round, @Nullable MethodChoice method, @Nullable MethodChoice changedFrom,
		@Nullable CollectiveDecision decision, List<QuoteRow> quotes, List<FailedRound> failures, @Nullable Award award,
		String awardedTo, @Nullable Contract contract, List<ContractChange> changes) {

	/** Returns how many quotes answer the requirement. */
	public long validQuotes() {
		return this.quotes.stream().filter(QuoteRow::valid).count();
	}

	/** Returns the contract sum after all changes, absent before there is a contract. */
	public @Nullable Money presentSum() {
		return (this.contract == null) ? null
				: this.changes.isEmpty() ? this.contract.sum() : this.changes.get(this.changes.size() - 1).sum();
	}

	/** Returns what a vendor validly asked for in this round, if it did. */
	public @Nullable Money askedBy(@Nullable UUID vendor) {
		return this.quotes.stream()
			.filter((quote) -> quote.valid() && quote.vendorId().equals(vendor))
			.map(QuoteRow::sum)
			.findFirst()
			.orElse(null);
	}

	/**
	 * A quote with the name of its vendor.
	 *
	 * @param vendorId who asks
	 * @param vendorName its name
	 * @param sum how much
	 * @param valid whether it answers the requirement
	 * @param note why not
	 * @param receivedOn the day it came in
	 */
	public record QuoteRow(UUID vendorId, String vendorName, Money sum, boolean valid, String note,
			LocalDate receivedOn) {

	}

}
