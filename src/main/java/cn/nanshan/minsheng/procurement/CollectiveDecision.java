package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;

import cn.nanshan.minsheng.workflow.DoubleMajority;
import jakarta.persistence.Embeddable;

/**
 * What the leading body decided on a major procurement (PROC-03).
 *
 * @param decidedOn the day
 * @param members members of the whole body
 * @param recused members who had to leave; they stay in the base
 * @param favour votes for
 * @param against votes against
 * @param abstained abstentions
 * @param minutesNumber number of the minutes
 */
@Embeddable
public record CollectiveDecision(LocalDate decidedOn, int members, int recused, int favour, int against, int abstained,
		String minutesNumber) {

	DoubleMajority majority() {
		return new DoubleMajority(this.members, this.favour, this.against);
	}

	/** Returns the figures as the minutes say them. */
	public String inWords() {
		return majority().inWords() + ((this.recused > 0) ? "（回避 %d 人，仍计入班子人数）".formatted(this.recused) : "");
	}

	public boolean holds() {
		return majority().holds();
	}

}
