package cn.nanshan.minsheng.workflow;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.DayCount;
import cn.nanshan.minsheng.policy.WorkingCalendar;
import cn.nanshan.minsheng.shared.NotFound;

import org.springframework.transaction.annotation.Transactional;

/** Shows how a deadline within reach was counted. */
@UseCase
@Transactional(readOnly = true)
public class DeadlineReading {

	private final Deadlines deadlines;

	private final WorkingCalendar calendar;

	DeadlineReading(Deadlines deadlines, WorkingCalendar calendar) {
		this.deadlines = deadlines;
		this.calendar = calendar;
	}

	/** Returns the computation of one deadline. */
	@AnyStaff(action = "查看期限怎么算")
	public Explained show(UUID subject, String matter, Actor actor) {
		KeptDeadline kept = this.deadlines.of(subject, matter)
			.filter((found) -> found.isSeenBy(actor))
			.orElseThrow(() -> new NotFound("期限"));
		return new Explained(kept, this.calendar.explain(kept.deadline()), this.deadlines.shiftsOf(kept.id()));
	}

	/**
	 * A deadline with its computation.
	 *
	 * @param kept as it was written down
	 * @param count every day of the count, with the calendar as it stands
	 * @param shifts what changes of the calendar did to it
	 */
	public record Explained(KeptDeadline kept, DayCount count, List<Deadlines.Shift> shifts) {

	}

}
