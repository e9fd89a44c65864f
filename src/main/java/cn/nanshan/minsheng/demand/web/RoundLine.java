package cn.nanshan.minsheng.demand.web;

import cn.nanshan.minsheng.demand.RoundView;
import cn.nanshan.minsheng.web.Status;

/**
 * A row of the list of rounds.
 *
 * @param round the round
 * @param status how it stands
 */
record RoundLine(RoundView round, Status status) {

	static RoundLine of(RoundView round) {
		return new RoundLine(round, RoundPage.status(round.state()));
	}

}
