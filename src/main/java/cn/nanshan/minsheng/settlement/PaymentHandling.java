package cn.nanshan.minsheng.settlement;

import java.time.Clock;
import java.util.UUID;

import cn.nanshan.minsheng.funding.Commitments;
import cn.nanshan.minsheng.funding.PoolCategory;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.Step;

/** Takes a payment through its stations; the rules are asked anew at each of them. */
@UseCase
public class PaymentHandling {

	private final PaymentRepository payments;

	private final Projects projects;

	private final SeenPayments seen;

	private final PaymentQueue queue;

	private final InvoiceBook invoices;

	private final OpenBatches batches;

	private final PaymentFactsReader facts;

	private final Commitments commitments;

	private final ProjectLife life;

	private final PaymentTasks tasks;

	private final Clock clock;

	PaymentHandling(PaymentRepository payments, Projects projects, SeenPayments seen, PaymentQueue queue,
			InvoiceBook invoices, OpenBatches batches, PaymentFactsReader facts, Commitments commitments,
			ProjectLife life, PaymentTasks tasks, Clock clock) {
		this.payments = payments;
		this.projects = projects;
		this.seen = seen;
		this.queue = queue;
		this.invoices = invoices;
		this.batches = batches;
		this.facts = facts;
		this.commitments = commitments;
		this.life = life;
		this.tasks = tasks;
		this.clock = clock;
	}

	/**
	 * Asks for a tranche.
	 * @throws InvoiceUsed if an invoice stands behind another payment
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.VENDOR, Role.TASK_FORCE }, action = "申请支付")
	public UUID request(String projectNumber, PaymentRequest request, Actor actor) {
		Project project = this.projects.named(projectNumber, actor);
		PaymentAskers.mustAsk(project, actor);
		this.queue.await(project.id().value());
		this.invoices.take(request.invoices());
		Clearance<PaymentRule> clearance = Assessment.of(PaymentRule.class, this.facts.read(project, request, actor))
			.clear();
		int tranche = this.payments.findByProjectIdOrderByTranche(project.id().value()).size() + 1;
		Payment payment = this.payments.save(new Payment(clearance, project, tranche, request,
				Signature.of(Signature.REQUEST, "", actor, this.clock.instant())));
		settleTasks(project, payment, actor, clearance, "申请支付",
				"申请第 %d 批（%s）%s 元".formatted(tranche, request.stage().label(), request.amount()));
		return payment.id();
	}

	/** Reviews the business side. */
	@AllowedTo(value = Role.STREET_CLERK, action = "支付业务审核")
	public void review(PaymentSignature command, Actor actor) {
		sign(command, PaymentState.REQUESTED, actor);
	}

	/** Checks the money side. */
	@AllowedTo(value = Role.STREET_FINANCE, action = "支付财务审核")
	public void check(PaymentSignature command, Actor actor) {
		sign(command, PaymentState.REVIEWED, actor);
	}

	/** Approves the payment. */
	@AllowedTo(value = Role.STREET_LEADER, action = "批准支付")
	public void approve(PaymentSignature command, Actor actor) {
		sign(command, PaymentState.CHECKED, actor);
	}

	/**
	 * Enters the voucher; only now does the money leave the budget. A payment that stands
	 * in a batch is entered there.
	 */
	@AllowedTo(value = Role.STREET_FINANCE, action = "登记付款")
	public void pay(PaymentVoucher command, Actor actor) {
		Payment payment = this.seen.payment(command.paymentId(), command.seenVersion(), actor);
		if (payment.state() != PaymentState.APPROVED) {
			throw new PaymentMovedOn(payment.state());
		}
		this.batches.mustBePaidIn(command.batch(), payment.id());
		Project project = this.projects.withId(new ProjectId(payment.projectId()), actor);
		Clearance<PaymentRule> clearance = Assessment.of(PaymentRule.class, this.facts.read(project, payment, actor))
			.clear();
		payment.pay(clearance, Signature.of("登记付款", "", actor, this.clock.instant()), command.paidOn(),
				command.voucherNumber());
		this.batches.paid(payment.id());
		spend(project, payment, "第 %d 批，凭证 %s".formatted(payment.tranche(), command.voucherNumber()), actor);
		settleTasks(project, payment, actor, clearance, "登记付款",
				"第 %d 批 %s 元已付，凭证 %s".formatted(payment.tranche(), payment.amount(), command.voucherNumber()));
	}

	private void spend(Project project, Payment payment, String note, Actor actor) {
		UUID reference = project.id().value();
		PoolCategory category = payment.request().category();
		if (category != null) {
			this.commitments.payPool(reference, category, payment.amount(), this.facts.poolRatio(project, payment),
					note, actor.accountId());
		}
		else {
			this.commitments.pay(reference, payment.amount(), note, actor.accountId());
		}
	}

	private void sign(PaymentSignature command, PaymentState expected, Actor actor) {
		Payment payment = this.seen.payment(command.paymentId(), command.seenVersion(), actor);
		if (payment.state() != expected) {
			throw new PaymentMovedOn(payment.state());
		}
		Project project = this.projects.withId(new ProjectId(payment.projectId()), actor);
		Clearance<PaymentRule> clearance = Assessment.of(PaymentRule.class, this.facts.read(project, payment, actor))
			.clear();
		String act = expected.nextAction().orElseThrow();
		payment.sign(clearance, Signature.of(act, command.opinion(), actor, this.clock.instant()));
		settleTasks(project, payment, actor, clearance, act,
				"%s第 %d 批支付 %s 元".formatted(act, payment.tranche(), payment.amount()));
	}

	private void settleTasks(Project project, Payment payment, Actor actor, Clearance<PaymentRule> clearance,
			String action, String sentence) {
		this.tasks.follow(project, payment, actor);
		this.life.record(project, clearance, Step.of(action, sentence, this.clock.instant()), actor);
	}

}
