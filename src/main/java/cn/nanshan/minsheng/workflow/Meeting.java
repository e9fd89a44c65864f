package cn.nanshan.minsheng.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.shared.Refused;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body: notice, attendance, recusals, votes, minutes. Closing computes the
 * results and freezes everything (MF-22, PROC-03).
 */
@Entity
public class Meeting extends MeetingNotes {

	protected Meeting() {
	}

	/** Calls a meeting. */
	Meeting(UUID id, String streetCode, @Nullable String communityCode, MeetingPlan plan, List<AgendaItem> agenda,
			Instant now) {
		this.id = id;
		this.kind = plan.kind();
		this.streetCode = streetCode;
		this.communityCode = communityCode;
		this.bodyId = plan.bodyId();
		this.invitation = plan.invitation();
		this.seats.addAll(plan.seats());
		this.guests.addAll(plan.guests());
		this.agenda.addAll(agenda);
		this.calledAt = now;
	}

	/** Moves a meeting that has not begun. */
	void move(LocalDate day, String time, String place, NoticeChange change) {
		mustBeNoticed();
		this.invitation = this.invitation.movedTo(day, time, place);
		this.changes.add(change);
	}

	/** Lets the subjects of a meeting that will not be held wait for another one. */
	void drop(NoticeChange change) {
		mustBeOpen();
		this.agenda.replaceAll(AgendaItem::dropping);
		this.changes.add(change);
	}

	/** Ends a meeting that was dropped; written after its parts, which then freeze. */
	void cancel(Instant now) {
		mustBeOpen();
		this.state = MeetingState.CANCELLED;
		this.closedAt = now;
	}

	/** Takes down who is there; who is not named did not come. */
	void attend(Map<String, SignIn> signIns, Set<String> deputies, String sittingIn, LocalDate today) {
		mustBeHeld(today);
		SignIn missing = new SignIn(Attendance.ABSENT, "");
		this.seats.replaceAll((seat) -> seat.signed(signIns.getOrDefault(seat.member(), missing)));
		this.guests.replaceAll((guest) -> guest.attending(deputies.contains(guest.name())));
		this.invitation = this.invitation.observedBy(sittingIn);
		this.state = (this.state == MeetingState.NOTICED) ? MeetingState.ATTENDED : this.state;
	}

	/** Takes down a member's relation to an item, in place of what was said before. */
	void declare(DeclaredRelation relation) {
		mustBeOpen();
		item(relation.subject());
		seat(relation.member());
		this.relations
			.removeIf((old) -> old.subject().equals(relation.subject()) && old.member().equals(relation.member()));
		this.relations.add(relation);
	}

	/** Names a unit that could gain from an item. */
	void name(InterestedUnit unit) {
		mustBeOpen();
		item(unit.subject());
		this.units.removeIf((old) -> old.subject().equals(unit.subject()) && old.name().equals(unit.name()));
		this.units.add(unit);
	}

	/** Takes down the votes on an item that were counted by hands. */
	void vote(UUID subject, Votes votes, LocalDate today) {
		mustBeHeld(today);
		mustNotBeCounted(subject);
		this.namedVotes.removeIf((vote) -> vote.subject().equals(subject));
		settle(subject, votes, VotingManner.HANDS);
	}

	/** Takes down each member's vote on an item; the figures follow from them. */
	void voteByName(UUID subject, Map<String, NamedVote.Choice> choices, LocalDate today) {
		mustBeHeld(today);
		mustNotBeCounted(subject);
		Set<String> voters = new HashSet<>(voters(subject));
		choices.keySet().stream().filter((member) -> !voters.contains(member)).findFirst().ifPresent((member) -> {
			throw new Refused(member + " 没有到会或者已经回避，不能记名表决。");
		});
		this.namedVotes.removeIf((vote) -> vote.subject().equals(subject));
		choices.forEach((member, choice) -> this.namedVotes.add(new NamedVote(subject, member, choice)));
		settle(subject, Votes.of(choices.values()), VotingManner.NAMED);
	}

	/** Takes one count of the ballots on an item; two that agree are its votes. */
	void count(UUID subject, Votes votes, UUID by, String name, Instant now, LocalDate today) {
		mustBeHeld(today);
		if (!counts(subject).begun() && item(subject).voted()) {
			throw new Refused("“%s”已经按%s记了票数，不能再录选票。".formatted(item(subject).title(), this.manner.label()));
		}
		this.counts.add(counts(subject).next(subject, votes, by, name, now));
		counts(subject).agreed().ifPresent((agreed) -> change(subject, (item) -> item.with(agreed)));
		this.manner = VotingManner.BALLOT;
		this.state = MeetingState.VOTED;
	}

	/** Writes the results; every item needs the clearance of its own rules. */
	void decide(List<Clearance<ClosingRule>> clearances, List<Tally> tallies) {
		mustBeOpen();
		for (int at = 0; at < this.agenda.size(); at++) {
			AgendaItem item = this.agenda.get(at);
			Tally tally = tallies.get(at);
			clearances.get(at).mustBeFor(item.subject());
			this.agenda.set(at, item.decided(tally.passes(), tally.inWords()));
		}
	}

	/** Freezes a decided meeting; written after its parts, which then freeze too. */
	void close(String number, String text, Instant now) {
		mustBeOpen();
		if (this.agenda.stream().anyMatch((item) -> item.passed() == null)) {
			throw new IllegalStateException("a meeting is decided before it is closed");
		}
		this.minutesNumber = number;
		this.minutes = text;
		this.state = MeetingState.CLOSED;
		this.closedAt = now;
	}

	private void settle(UUID subject, Votes votes, VotingManner how) {
		change(subject, (item) -> item.with(votes));
		this.manner = how;
		this.state = MeetingState.VOTED;
	}

	private void change(UUID subject, UnaryOperator<AgendaItem> change) {
		this.agenda.set(this.agenda.indexOf(item(subject)), change.apply(item(subject)));
	}

	void mustBeOpen() {
		if (this.state == MeetingState.CLOSED) {
			throw new Refused("会议已经关闭，出席、回避和票数不能再改。");
		}
		if (this.state == MeetingState.CANCELLED) {
			throw new Refused("会议已经取消，不能再记录。");
		}
	}

	private void mustBeNoticed() {
		mustBeOpen();
		if (this.state != MeetingState.NOTICED) {
			throw new Refused("会议已经签到，不能再改通知。");
		}
	}

	private void mustBeHeld(LocalDate today) {
		mustBeOpen();
		if (heldOn().isAfter(today)) {
			throw new Refused("会议定在 %s，还没有到，不能记录签到和票数。".formatted(heldOn()));
		}
	}

	private void mustNotBeCounted(UUID subject) {
		if (counts(subject).begun()) {
			throw new Refused("“%s”已经录入选票，不能改记别的表决方式。".formatted(item(subject).title()));
		}
	}

}
