package cn.nanshan.minsheng.settlement;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Waivers;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.UrgentCase;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the rules on a final account look at.
 *
 * @param subject the project
 * @param number its number, for links
 * @param track its track
 * @param governedBy today
 * @param state where the project stands: accepted, failed or terminated
 * @param accepted whether a final verdict of acceptance is on record
 * @param account what is to be settled
 * @param approved approved sum
 * @param contracted contract sum
 * @param paid paid so far
 * @param undecided payments and refunds that nobody has decided
 * @param verified value verified when acceptance failed or work was ended, absent
 * otherwise
 * @param urgent what is kept of urgent work, absent on other tracks
 * @param waivers justifications given
 */
public record SettlementFacts(UUID subject, String number, Track track, LocalDate governedBy, ProjectState state,
		boolean accepted, FinalAccount account, Money approved, Money contracted, Money paid, int undecided,
		@Nullable Money verified, @Nullable UrgentCase urgent, Waivers waivers) implements Facts {

	/**
	 * Returns the most that may be settled: the contract, or the value verified of work
	 * that failed.
	 */
	Money ceiling() {
		return (this.verified != null && this.verified.atMost(this.contracted)) ? this.verified : this.contracted;
	}

	boolean chainHolds() {
		return this.account.finalSum().atMost(ceiling()) && ceiling().atMost(this.approved)
				&& this.paid.atMost(this.account.finalSum());
	}

	/**
	 * Returns what was paid above the value verified of work that failed or was ended.
	 */
	Money overpaid() {
		return (this.verified != null && this.paid.moreThan(this.verified)) ? this.paid.minus(this.verified)
				: Money.ZERO;
	}

	/** Returns the sums beside each other, and what is to be done about one too large. */
	String chainInWords() {
		return "已付 %s，结算 %s，可结算上限 %s".formatted(this.paid, this.account.finalSum(), ceiling())
				+ (overpaid().isPositive() ? "；已付比核定价值多 %s 元，先在已付的批次登记退款并由另一人确认".formatted(overpaid()) : "");
	}

	/** Returns whether everything but the retention has been paid. */
	boolean balances() {
		return this.paid.plus(this.account.retention()).equals(this.account.finalSum());
	}

	boolean endedWithoutAcceptance() {
		return this.state == ProjectState.TERMINATED;
	}

}
