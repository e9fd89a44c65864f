package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Waivers;

/**
 * What the rules look at before a meeting's result on one item is frozen.
 *
 * @param subject the item
 * @param governedBy the day of the meeting
 * @param voted whether votes were recorded
 * @param counting how far the two counts of the ballots are, empty if there are none
 * @param tally the count
 * @param unrecused related members who did not leave the decision
 * @param steps where the item stands in two steps
 * @param waivers justifications given since the meeting
 */
public record ClosingFacts(UUID subject, LocalDate governedBy, boolean voted, String counting, Tally tally,
		List<String> unrecused, TwoSteps steps, Waivers waivers) implements Facts {

	@Override
	public Track track() {
		return Track.COMMUNITY;
	}

	String unrecusedInWords() {
		return this.unrecused.isEmpty() ? "没有应回避而未回避的人" : String.join("；", this.unrecused) + " 申报了关系，还没有回避";
	}

	String votesInWords() {
		Votes votes = this.tally.votes();
		if (!this.voted) {
			return this.counting.isEmpty() ? "还没有记录票数" : this.counting;
		}
		return "同意 %d、反对 %d、弃权 %d，合计 %d 票".formatted(votes.favour(), votes.against(), votes.abstained(),
				votes.favour() + votes.against() + votes.abstained())
				+ (this.counting.isEmpty() ? "" : "（" + this.counting + "）");
	}

	/** Returns whether the votes let the item pass, so that its first step matters. */
	boolean wouldPass() {
		return this.voted && this.tally.passes();
	}

}
