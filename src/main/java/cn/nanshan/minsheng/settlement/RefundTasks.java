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
 * Puts a refund on the desk of the street's leader, who is the second person as a rule.
 */
@Component
class RefundTasks {

	private static final String KIND = "确认退款";

	private static final int WORKING_DAYS = 3;

	private final TaskDesk desk;

	private final Deadlines deadlines;

	private final Clock clock;

	RefundTasks(TaskDesk desk, Deadlines deadlines, Clock clock) {
		this.desk = desk;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	void open(Project project, Payment payment, Refund refund) {
		this.desk.open(
				new NewTask(refund.id(), KIND, Role.STREET_LEADER, project.home().streetCode(), null,
						"%s（%s 第 %d 批退款 %s 元）".formatted(project.outline().name(), project.number(), payment.tranche(),
								refund.amount()),
						"/payments/" + payment.id() + "#refunds", null),
				this.deadlines.count(LocalDate.now(this.clock), DayRule.working(WORKING_DAYS, "登记退款当日")));
	}

	void close(Refund refund, Actor actor) {
		this.desk.close(refund.id(), KIND, actor.accountId());
	}

}
