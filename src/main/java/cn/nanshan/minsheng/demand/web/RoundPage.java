package cn.nanshan.minsheng.demand.web;

import cn.nanshan.minsheng.demand.RoundState;
import cn.nanshan.minsheng.demand.RoundSummary;
import cn.nanshan.minsheng.demand.RoundView;
import cn.nanshan.minsheng.web.Status;

/**
 * The page of one round.
 *
 * @param round what is shown
 * @param summary what it brought (F02)
 * @param mayKeep whether the reader runs it
 * @param maySummarise whether the reader answers for its summary
 */
record RoundPage(RoundView round, RoundSummary summary, boolean mayKeep, boolean maySummarise) {

	public Status status() {
		return status(this.round.state());
	}

	static Status status(RoundState state) {
		return switch (state) {
			case PLANNED -> Status.NOT_STARTED;
			case OPEN -> Status.IN_PROGRESS;
			case CLOSED -> Status.NEEDS_ACTION;
			case SUMMARISED -> Status.DONE;
		};
	}

	public boolean mayPlan() {
		return this.mayKeep && this.round.state() == RoundState.PLANNED;
	}

	public boolean mayClose() {
		return this.mayKeep && this.round.state() == RoundState.OPEN;
	}

	public boolean mayEnter() {
		return this.mayKeep && this.round.state().takesDemands();
	}

	public boolean maySumUp() {
		return this.maySummarise && this.round.state() == RoundState.CLOSED;
	}

}
