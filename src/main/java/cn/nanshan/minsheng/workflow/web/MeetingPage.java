package cn.nanshan.minsheng.workflow.web;

import java.util.List;

import cn.nanshan.minsheng.web.ChecksPanel;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.workflow.MeetingState;
import cn.nanshan.minsheng.workflow.Seat;
import cn.nanshan.minsheng.workflow.VotingManner;

/**
 * A meeting with everything that was taken down.
 *
 * @param meeting the meeting
 * @param unit who holds it
 * @param checks what the rules say of each item, empty once it is closed
 * @param relations declared relations, in words
 * @param mayRecord whether the reader may take things down
 * @param mayClose whether the reader may close it
 */
record MeetingPage(MeetingView meeting, String unit, List<ChecksPanel> checks, List<RelationRow> relations,
		boolean mayRecord, boolean mayClose) {

	public boolean allClear() {
		return this.checks.stream().allMatch(ChecksPanel::clear);
	}

	/** Returns whether attendance was taken, before which nobody can be missing. */
	public boolean attended() {
		return this.meeting.state() != MeetingState.NOTICED;
	}

	/** Returns the members who came, or who did not. */
	public List<Seat> seats(boolean present) {
		return this.meeting.seats().stream().filter((seat) -> seat.present() == present).toList();
	}

	/** Returns who left the decision on an item. */
	public List<RelationRow> recused() {
		return this.relations.stream().filter(RelationRow::recused).toList();
	}

	public List<Choice> items() {
		return this.meeting.agenda()
			.stream()
			.map((item) -> Choice.of(item.subject().toString(), item.title()))
			.toList();
	}

	public List<Choice> manners() {
		return Choice.of(VotingManner.class, VotingManner::label);
	}

	public List<Choice> members() {
		return this.meeting.seats().stream().map((seat) -> Choice.of(seat.member(), seat.member())).toList();
	}

	/**
	 * A declared relation.
	 *
	 * @param member name of the member
	 * @param item title of the item
	 * @param relation what relates them
	 * @param recused whether the member left the decision
	 */
	record RelationRow(String member, String item, String relation, boolean recused) {
	}

}
