package cn.nanshan.minsheng.settlement;

import java.time.Clock;
import java.time.LocalDate;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.DayRule;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.workflow.Deadlines;
import cn.nanshan.minsheng.workflow.NewTask;
import cn.nanshan.minsheng.workflow.TaskDesk;

import org.springframework.stereotype.Component;

/**
 * Puts a forfeit on the desk of the street's leader, who is the second person as a rule.
 */
@Component
class ForfeitTasks {

	private static final String KIND = "确认扣除质保金";

	private static final int WORKING_DAYS = 3;

	private final TaskDesk desk;

	private final Deadlines deadlines;

	private final Clock clock;

	ForfeitTasks(TaskDesk desk, Deadlines deadlines, Clock clock) {
		this.desk = desk;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	void open(Project project, Forfeiture forfeiture) {
		this.desk.open(
				new NewTask(forfeiture.id(), KIND, Role.STREET_LEADER, project.home().streetCode(), null,
						"%s（扣除质保金 %s 元）".formatted(project.outline().name(), forfeiture.amount()),
						"/projects/" + project.number() + "/retention", null),
				this.deadlines.count(LocalDate.now(this.clock), DayRule.working(WORKING_DAYS, "登记扣除当日")));
	}

	void close(Forfeiture forfeiture, Actor actor) {
		this.desk.close(forfeiture.id(), KIND, actor.accountId());
	}

}
