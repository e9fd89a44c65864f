package cn.nanshan.minsheng.workflow.web;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.document.Attachment;
import cn.nanshan.minsheng.web.ChecksPanel;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.workflow.Attendance;
import cn.nanshan.minsheng.workflow.MeetingPaper;
import cn.nanshan.minsheng.workflow.MeetingState;
import cn.nanshan.minsheng.workflow.NamedVote;
import cn.nanshan.minsheng.workflow.Seat;
import cn.nanshan.minsheng.workflow.VotingManner;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with everything that was taken down.
 *
 * @param meeting the meeting
 * @param unit who holds it
 * @param sizeNote what to say of the number of members, absent if it is the usual one
 * @param checks what the rules say of each item, empty once it is closed
 * @param items one for each item, with what stands beside the votes
 * @param relations declared relations, in words
 * @param proposals recusals that nobody has answered
 * @param papers scanned papers
 * @param held whether its day has come
 * @param mayRecord whether the reader may take things down
 * @param mayClose whether the reader may close it
 */
record MeetingPage(MeetingView meeting, String unit, @Nullable String sizeNote, List<ChecksPanel> checks,
		List<ItemRow> items, List<RelationRow> relations, List<ProposalRow> proposals, List<Attachment> papers,
		boolean held, boolean mayRecord, boolean mayClose) {

	public boolean allClear() {
		return this.checks.stream().allMatch(ChecksPanel::clear);
	}

	/** Returns whether attendance was taken, before which nobody can be missing. */
	public boolean attended() {
		return this.meeting.state().isUnderWay() || this.meeting.state() == MeetingState.CLOSED;
	}

	/** Returns whether the notice may still be changed. */
	public boolean mayMove() {
		return this.mayRecord && this.meeting.state() == MeetingState.NOTICED;
	}

	/**
	 * Returns whether it may be called off: before it begins, or without a valid result.
	 */
	public boolean mayCancel() {
		return this.mayRecord && (this.meeting.state() == MeetingState.NOTICED || !allClear());
	}

	/** Returns the members who came. */
	public List<Seat> present() {
		return of(Attendance.PRESENT);
	}

	/** Returns the members who asked for leave. */
	public List<Seat> excused() {
		return of(Attendance.EXCUSED);
	}

	/** Returns the members who stayed away. */
	public List<Seat> absent() {
		return of(Attendance.ABSENT);
	}

	private List<Seat> of(Attendance attendance) {
		return this.meeting.seats().stream().filter((seat) -> seat.attendance() == attendance).toList();
	}

	/** Returns who left the decision on an item. */
	public List<RelationRow> recused() {
		return this.relations.stream().filter(RelationRow::recused).toList();
	}

	public List<Choice> subjects() {
		return this.meeting.agenda()
			.stream()
			.map((item) -> Choice.of(item.subject().toString(), item.title()))
			.toList();
	}

	public List<Choice> manners() {
		return Choice.of(VotingManner.class, VotingManner::label)
			.stream()
			.filter((manner) -> !manner.value().equals(VotingManner.NAMED.name()))
			.toList();
	}

	public List<Choice> members() {
		return this.meeting.seats().stream().map((seat) -> Choice.of(seat.member(), seat.member())).toList();
	}

	public List<Choice> choices() {
		return Choice.of(NamedVote.Choice.class, NamedVote.Choice::label);
	}

	public List<Choice> paperKinds() {
		return Choice.of(MeetingPaper.class, MeetingPaper::label);
	}

	/** Returns the minutes as the record has them, to be edited before closing. */
	public String draft() {
		StringBuilder draft = new StringBuilder(
				"应到 %d 人，到会 %d 人".formatted(this.meeting.seats().size(), this.meeting.present()));
		if (!this.meeting.sittingIn().isEmpty()) {
			draft.append("，列席 ").append(this.meeting.sittingIn());
		}
		draft.append("。");
		this.items
			.forEach((item) -> draft.append("\n").append(item.title()).append("：").append(item.result()).append("。"));
		return draft.toString();
	}

	/**
	 * What stands beside the votes on one item.
	 *
	 * @param subject the item
	 * @param title its name
	 * @param result the count as it stands, with the rule, in a sentence
	 * @param counting how far the two counts of the ballots are, empty if there are none
	 * @param counted whether both counts agree, so that nothing is entered any more
	 * @param counts the counts that may be shown
	 * @param units units that could gain
	 * @param roll who may vote, with the vote given by name if there is one
	 */
	record ItemRow(UUID subject, String title, String result, String counting, boolean counted, List<String> counts,
			List<String> units, List<RollRow> roll) {

		/** Returns whether votes were taken by name. */
		public boolean named() {
			return this.roll.stream().anyMatch((row) -> row.choice() != null);
		}

	}

	/**
	 * One voter.
	 *
	 * @param member name
	 * @param choice the vote, absent if there is none
	 */
	record RollRow(String member, NamedVote.@Nullable Choice choice) {
	}

	/**
	 * A declared relation.
	 *
	 * @param member name of the member
	 * @param item title of the item
	 * @param relation what relates them
	 * @param recused whether the member left the decision
	 * @param unfounded why there is no relation, empty if there is one
	 */
	record RelationRow(String member, String item, String relation, boolean recused, String unfounded) {

		/** Returns what became of it. */
		public String outcome() {
			return this.recused ? "已回避" : this.unfounded.isEmpty() ? "还没有回避" : "核查不成立（" + this.unfounded + "）";
		}

	}

	/**
	 * A recusal that the system proposes.
	 *
	 * @param subject the item
	 * @param item title of the item
	 * @param member name of the member
	 * @param relation what was found
	 */
	record ProposalRow(UUID subject, String item, String member, String relation) {
	}

}
