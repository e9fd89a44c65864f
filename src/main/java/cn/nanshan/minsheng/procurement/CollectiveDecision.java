package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.workflow.DoubleMajority;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

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
 * @param meeting the meeting it comes from, absent if it was typed from paper minutes
 */
@Embeddable
public record CollectiveDecision(LocalDate decidedOn, int members, int recused, int favour, int against, int abstained,
		String minutesNumber, @Nullable @Column(name = "decision_meeting_id") UUID meeting) {

	/** Creates a decision from paper minutes. */
	public CollectiveDecision(LocalDate decidedOn, int members, int recused, int favour, int against, int abstained,
			String minutesNumber) {
		this(decidedOn, members, recused, favour, against, abstained, minutesNumber, null);
	}

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
