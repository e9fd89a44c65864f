package cn.nanshan.minsheng.settlement;

import java.time.Clock;
import java.time.LocalDate;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.DayRule;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.workflow.Deadlines;
import cn.nanshan.minsheng.workflow.NewTask;
import cn.nanshan.minsheng.workflow.TaskDesk;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts a payment on the desk of the office whose turn it is. */
@Component
class PaymentTasks {

	/** Working days an office has for its signature; nothing published, a default. */
	private static final int WORKING_DAYS = 3;

	private final TaskDesk desk;

	private final RetentionTasks retentions;

	private final Deadlines deadlines;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	PaymentTasks(TaskDesk desk, RetentionTasks retentions, Deadlines deadlines, ApplicationEventPublisher events,
			Clock clock) {
		this.desk = desk;
		this.retentions = retentions;
		this.events = events;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/**
	 * Closes the task of the station just left and opens the next one; whoever cares
	 * hears of it.
	 */
	void follow(Project project, Payment payment, Actor actor) {
		this.desk.closeAll(payment.id(), actor.accountId());
		if (payment.stage() == PaymentStage.RETENTION) {
			this.retentions.close(project.id().value(), actor);
		}
		this.events.publishEvent(new PaymentMoved(payment.id(), payment.state(), actor.accountId()));
		payment.state()
			.nextOffice()
			.ifPresent((office) -> this.desk.open(
					new NewTask(payment.id(), payment.state().nextAction().orElseThrow(), office,
							project.home().streetCode(), null,
							"%s（%s 第 %d 批 %s 元）".formatted(project.outline().name(), project.number(),
									payment.tranche(), payment.amount()),
							"/payments/" + payment.id(), null),
					this.deadlines.count(LocalDate.now(this.clock), DayRule.working(WORKING_DAYS, "转到本环节当日"))));
	}

}
