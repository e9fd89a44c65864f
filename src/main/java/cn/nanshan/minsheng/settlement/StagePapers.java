package cn.nanshan.minsheng.settlement;

import java.util.List;

/**
 * What one stage of payment needs, before anybody asks for it (FUND-26, FUND-27).
 *
 * @param stage the stage
 * @param usual how much is usually paid up to it
 * @param papers the papers it needs, each with where it lives
 */
public record StagePapers(PaymentStage stage, String usual, List<DossierItem> papers) {

	/** Returns whether nothing is missing. */
	public boolean isComplete() {
		return this.papers.stream().allMatch(DossierItem::present);
	}

}
