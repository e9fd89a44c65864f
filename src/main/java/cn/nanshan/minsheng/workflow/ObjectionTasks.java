package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.DayRule;

import org.springframework.stereotype.Component;

/**
 * Puts an objection on the desk of who finds out and of who answers: the residents'
 * committee, or the street for what the street chose.
 */
@Component
class ObjectionTasks {

	private static final String INVESTIGATE = "调查异议";

	private static final String ANSWER = "答复异议";

	/** Working days for each; nothing published, a default. */
	private static final int WORKING_DAYS = 5;

	private final TaskDesk desk;

	private final Deadlines deadlines;

	private final Clock clock;

	ObjectionTasks(TaskDesk desk, Deadlines deadlines, Clock clock) {
		this.desk = desk;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	void received(Objection objection, Notice notice) {
		open(objection, notice, INVESTIGATE, ofStreet(notice) ? Role.STREET_CLERK : Role.COMMUNITY_CLERK, "收到异议当日");
	}

	void investigated(Objection objection, Notice notice, UUID by) {
		this.desk.close(objection.id(), INVESTIGATE, by);
		open(objection, notice, ANSWER, ofStreet(notice) ? Role.TASK_FORCE : Role.COMMITTEE_DIRECTOR, "调查完成当日");
	}

	void decided(Objection objection, UUID by) {
		this.desk.close(objection.id(), ANSWER, by);
	}

	private void open(Objection objection, Notice notice, String kind, Role role, String from) {
		this.desk.open(
				new NewTask(objection.id(), kind, role, objection.streetCode(),
						ofStreet(notice) ? null : objection.communityCode(), objection.number() + " " + notice.title(),
						"/objections/" + objection.id(), null),
				this.deadlines.count(LocalDate.now(this.clock), DayRule.working(WORKING_DAYS, from)));
	}

	private static boolean ofStreet(Notice notice) {
		return notice.node() == NoticeNode.PROCUREMENT;
	}

}
