package cn.nanshan.minsheng.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.exclusion.RunningCosts;
import cn.nanshan.minsheng.funding.OverheadPool;
import cn.nanshan.minsheng.funding.PoolCategory;
import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.policy.Waivers;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.project.UrgentCase;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;
import org.jspecify.annotations.Nullable;

/**
 * What the rules on a payment look at.
 *
 * @param subject the project
 * @param number its number, for links
 * @param track its track
 * @param governedBy the day of the request (Q12)
 * @param stage which part of the payment terms
 * @param fundUse which use it is booked under
 * @param amount the sum asked
 * @param approved the approved sum
 * @param contracted the contract sum, absent before a contract
 * @param verified value verified when acceptance failed or work was ended, absent
 * otherwise
 * @param paid paid so far
 * @param pending asked before and not decided yet, without this one
 * @param invoiced what the invoices of all payments alive come to, this one's included
 * @param pool the street's overhead pool, absent on other tracks
 * @param category category of overhead, absent if none was named
 * @param budgetTotal total of the street-year
 * @param settled whether the account of the project is closed
 * @param usual how the street spreads a contract over the stages
 * @param papers papers that this stage needs
 * @param signer whose hand it waits for
 * @param urgent what is kept of urgent work, absent on other tracks
 * @param runningCosts what in its purpose is recognised as running costs
 * @param waivers justifications given
 */
record PaymentFacts(UUID subject, String number, Track track, LocalDate governedBy, PaymentStage stage, FundUse fundUse,
		Money amount, Money approved, @Nullable Money contracted, @Nullable Money verified, Money paid, Money pending,
		Money invoiced, @Nullable OverheadPool pool, @Nullable PoolCategory category, Money budgetTotal,
		boolean settled, UsualShares usual, List<DossierItem> papers, PaymentSigner signer, @Nullable UrgentCase urgent,
		RunningCosts runningCosts, Waivers waivers) implements Facts {

	/** Returns what FUND-06 says: the purpose is no running cost. */
	Verdict runsNoOffice() {
		return this.runningCosts.judge("付款事由").fixedBy("退回重填，或在街道部门预算列支", "/projects/" + this.number + "?tab=funds");
	}

	/** Returns what would be paid and asked in total with this tranche. */
	Money cumulative() {
		return this.paid.plus(this.pending).plus(this.amount);
	}

	/**
	 * Returns paid ≤ contract ≤ approved ≤ budget, with this tranche counted (FUND-25);
	 * work that failed or was ended is paid up to its verified value only.
	 */
	boolean chainHolds() {
		return this.contracted != null && cumulative().atMost(this.contracted)
				&& (this.verified == null || cumulative().atMost(this.verified))
				&& this.contracted.atMost(this.approved) && this.approved.atMost(this.budgetTotal);
	}

	String chainInWords() {
		return "累计 %s ≤ %s合同 %s ≤ 批复 %s ≤ 年度预算 %s".formatted(cumulative(),
				(this.verified != null) ? "核实价值 %s ≤ ".formatted(this.verified) : "",
				(this.contracted != null) ? this.contracted.toString() : "无合同", this.approved, this.budgetTotal);
	}

	/**
	 * Returns whether the use fits a project of this track: overhead is for the yearly
	 * pool only (FUND-03).
	 */
	boolean useFits() {
		return this.fundUse != FundUse.OVERHEAD || this.track == Track.POOL;
	}

	/**
	 * Returns whether nothing but the retention is asked for once the account is closed.
	 */
	boolean fitsTheAccount() {
		return !this.settled || this.stage == PaymentStage.RETENTION;
	}

	/** Returns what is missing of this stage; no yuan is paid that no invoice covers. */
	List<String> missing() {
		List<String> missing = new ArrayList<>(
				this.papers.stream().filter((paper) -> !paper.present()).map(DossierItem::name).toList());
		if (cumulative().moreThan(this.invoiced)) {
			missing.add("发票（累计付款 %s 元，发票合计 %s 元）".formatted(cumulative(), this.invoiced));
		}
		return missing;
	}

	/** Returns where the first missing paper lives. */
	String remedy() {
		return this.papers.stream()
			.filter((paper) -> !paper.present())
			.map(DossierItem::href)
			.findFirst()
			.orElse("/projects/" + this.number + "/payments/new");
	}

	/** Returns how this tranche stands to what is usual; it advises only (FUND-27). */
	String trancheInWords() {
		String share = (this.contracted != null && this.contracted.isPositive())
				? "，累计 " + Percent.share(cumulative().yuan(), this.contracted.yuan()) : "";
		return "本批 %s 元%s；%s".formatted(this.amount, share, this.usual.inWords(this.stage));
	}

	/** Returns whether the pool is within its ceiling (FUND-04). */
	boolean poolHolds() {
		return this.pool == null || this.pool.approved().atMost(this.pool.ceiling());
	}

}
