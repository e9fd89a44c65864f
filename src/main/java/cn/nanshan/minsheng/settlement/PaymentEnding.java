package cn.nanshan.minsheng.settlement;

import java.time.Clock;
import java.time.Instant;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.Step;
import cn.nanshan.minsheng.shared.NotFound;

/**
 * Ends a request without a payment: sent back to be mended, refused for good, or taken
 * back by who asked. Its sum and its invoices are free again.
 */
@UseCase
public class PaymentEnding {

	private final SeenPayments seen;

	private final Projects projects;

	private final OpenBatches batches;

	private final ProjectLife life;

	private final PaymentTasks tasks;

	private final Clock clock;

	PaymentEnding(SeenPayments seen, Projects projects, OpenBatches batches, ProjectLife life, PaymentTasks tasks,
			Clock clock) {
		this.seen = seen;
		this.projects = projects;
		this.batches = batches;
		this.life = life;
		this.tasks = tasks;
		this.clock = clock;
	}

	/** Sends a request back with a reason; it may be asked again. */
	@AllowedTo(value = { Role.STREET_CLERK, Role.STREET_FINANCE, Role.STREET_LEADER }, action = "退回支付申请")
	public void sendBack(PaymentSignature command, Actor actor) {
		Payment payment = inTurn(command, actor);
		end(payment, PaymentState.RETURNED, Signature.of("退回", command.opinion(), actor, now()), actor);
	}

	/** Refuses a request for good, with the reason. */
	@AllowedTo(value = { Role.STREET_CLERK, Role.STREET_FINANCE, Role.STREET_LEADER }, action = "不予支付")
	public void refuse(PaymentSignature command, Actor actor) {
		Payment payment = inTurn(command, actor);
		end(payment, PaymentState.REFUSED, Signature.of("不予支付", command.opinion(), actor, now()), actor);
	}

	/**
	 * Takes one's own request back before anybody signed it.
	 * @throws PaymentMovedOn if somebody has
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.VENDOR, Role.TASK_FORCE }, action = "撤回支付申请")
	public void withdraw(PaymentSignature command, Actor actor) {
		Payment payment = this.seen.payment(command.paymentId(), command.seenVersion(), actor);
		if (!actor.is(payment.requested().accountId())) {
			throw new NotFound("支付");
		}
		if (payment.state() != PaymentState.REQUESTED) {
			throw new PaymentMovedOn(payment.state());
		}
		end(payment, PaymentState.WITHDRAWN, Signature.of("撤回", command.opinion(), actor, now()), actor);
	}

	/** Finds the payment for the office whose turn it is, unless the bank has it. */
	private Payment inTurn(PaymentSignature command, Actor actor) {
		Payment payment = this.seen.payment(command.paymentId(), command.seenVersion(), actor);
		if (payment.state().nextOffice().filter((office) -> actor.holdsAny(office)).isEmpty()) {
			throw new NotFound("支付");
		}
		this.batches.mustBePaidIn(null, payment.id());
		return payment;
	}

	private void end(Payment payment, PaymentState end, Signature signature, Actor actor) {
		Project project = this.projects.withId(new ProjectId(payment.projectId()), actor);
		payment.end(end, signature);
		this.tasks.follow(project, payment, actor);
		this.life.record(project,
				Step.because(signature.act() + "支付申请",
						"%s：第 %d 批支付申请 %s 元".formatted(end.label(), payment.tranche(), payment.amount()),
						signature.opinion(), signature.signedAt()),
				actor);
	}

	private Instant now() {
		return this.clock.instant();
	}

}
