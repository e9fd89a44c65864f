package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.DayRule;
import cn.nanshan.minsheng.policy.Deadline;

import org.springframework.stereotype.Component;

/** Puts a draft of a notice on the desk of the second person. */
@Component
public class GateTasks {

	private static final String CONFIRM = "复核公示稿";

	/** Working days for it; nothing published, a default. */
	private static final int WORKING_DAYS = 2;

	private final TaskDesk desk;

	private final Deadlines deadlines;

	private final Clock clock;

	GateTasks(TaskDesk desk, Deadlines deadlines, Clock clock) {
		this.desk = desk;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** Opens the task for a new draft. */
	public void drafted(UUID id, NewDraft draft) {
		boolean street = draft.node() == NoticeNode.PROCUREMENT;
		this.desk.open(
				new NewTask(id, CONFIRM, street ? Role.STREET_CLERK : Role.COMMITTEE_DIRECTOR, draft.streetCode(),
						street ? null : draft.communityCode(), draft.words().title(), "/notices/drafts/" + id, null),
				(draft.node() == NoticeNode.URGENT) ? sameDay()
						: this.deadlines.count(LocalDate.now(this.clock), DayRule.working(WORKING_DAYS, "拟稿当日")));
	}

	/** That urgent work has begun is made public at once (MF-12). */
	private Deadline sameDay() {
		LocalDate today = LocalDate.now(this.clock);
		return Deadline.fixed(today, today, "MF-12：同步公示，拟稿当日复核");
	}

	/** Closes it when what the draft speaks of is past. */
	public void outdated(UUID draft, UUID by) {
		this.desk.close(draft, CONFIRM, by);
	}

	/** Closes it when the draft was posted or dropped. */
	public void ended(NoticeDraft draft, Actor by) {
		this.desk.close(draft.id(), CONFIRM, by.accountId());
	}

}
