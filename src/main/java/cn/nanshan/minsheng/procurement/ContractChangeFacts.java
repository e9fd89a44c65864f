package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Waivers;
import cn.nanshan.minsheng.shared.Money;

/**
 * What the rules look at before a contract is changed; the figures are those of the day
 * of the change.
 *
 * @param subject the project
 * @param track its track
 * @param type its type
 * @param approved the approved sum
 * @param original the sum that was signed
 * @param present the sum after the changes so far
 * @param paid what was paid so far
 * @param changes the changes so far
 * @param wanted the sum after this change
 * @param handler who handles it
 * @param terms figures of the governing day
 * @param waivers justifications given so far
 */
record ContractChangeFacts(UUID subject, Track track, ProjectType type, Money approved, Money original, Money present,
		Money paid, List<ContractChange> changes, Money wanted, Handler handler, PolicyTerms terms,
		Waivers waivers) implements Facts {

	@Override
	public LocalDate governedBy() {
		return this.terms.date();
	}

	boolean isWorks() {
		return this.type == ProjectType.WORKS;
	}

	boolean chainHolds() {
		return this.paid.atMost(this.wanted) && this.wanted.atMost(this.approved);
	}

	String chainInWords() {
		return "已付 %s ≤ 变更后合同额 %s ≤ 批复额 %s".formatted(this.paid, this.wanted, this.approved);
	}

	/** Returns all that was changed with this change, up and down counted alike. */
	Money changed() {
		Money now = this.wanted.moreThan(this.present) ? this.wanted.minus(this.present)
				: this.present.minus(this.wanted);
		return Money.sum(this.changes.stream().map(ContractChange::size).toList()).plus(now);
	}

	Money mostChanged() {
		return this.terms.percent(TermKey.CHANGE_MOST).of(this.original);
	}

	boolean staysSmall() {
		return changed().atMost(mostChanged()) && this.wanted.atMost(this.approved);
	}

	String changedInWords() {
		return "累计变更 %s 元，变更后 %s 元".formatted(changed(), this.wanted);
	}

	String mostInWords() {
		return "累计不超过原合同额的 %s（%s 元），不超过批复额 %s 元；超过的重新报批".formatted(this.terms.percent(TermKey.CHANGE_MOST),
				mostChanged(), this.approved);
	}

}
