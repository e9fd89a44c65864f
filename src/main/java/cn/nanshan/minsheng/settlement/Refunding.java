package cn.nanshan.minsheng.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.funding.Commitments;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.Step;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;

/**
 * Takes money back of a paid tranche, whole or in part; it counts once a second person
 * has confirmed it.
 */
@UseCase
public class Refunding {

	private final SeenPayments seen;

	private final RefundRepository refunds;

	private final Projects projects;

	private final Commitments fund;

	private final RefundTasks tasks;

	private final ProjectLife life;

	private final WaiverBook waivers;

	private final Clock clock;

	Refunding(SeenPayments seen, RefundRepository refunds, Projects projects, Commitments fund, RefundTasks tasks,
			ProjectLife life, WaiverBook waivers, Clock clock) {
		this.seen = seen;
		this.refunds = refunds;
		this.projects = projects;
		this.fund = fund;
		this.tasks = tasks;
		this.life = life;
		this.waivers = waivers;
		this.clock = clock;
	}

	/** Enters money that came back. */
	@AllowedTo(value = Role.STREET_FINANCE, action = "登记退款")
	public void enter(UUID paymentId, int seenVersion, NewRefund entry, Actor actor) {
		Payment payment = this.seen.payment(paymentId, seenVersion, actor);
		if (this.refunds.of(paymentId).stream().anyMatch((it) -> it.hands().isOpen())) {
			throw new Refused("这一批还有一笔退款等待确认，请先确认或撤销。");
		}
		Project project = project(payment, actor);
		Clearance<RefundRule> clearance = clear(project, payment, entry);
		Refund refund = this.refunds.save(new Refund(paymentId, entry, actor, this.clock.instant()));
		this.tasks.open(project, payment, refund);
		this.life.record(project, clearance, step("登记退款", payment, refund, entry.reason()), actor);
	}

	/**
	 * Confirms that it arrived: the sum is the street's again.
	 * @throws SignedTwice if the same person entered it
	 */
	@AllowedTo(value = { Role.STREET_FINANCE, Role.STREET_LEADER }, action = "确认退款")
	public void confirm(UUID paymentId, UUID refundId, int seenVersion, Actor actor) {
		Refund refund = waiting(paymentId, refundId, seenVersion, actor);
		Payment payment = this.seen.held(paymentId, actor);
		Project project = project(payment, actor);
		Clearance<RefundRule> clearance = clear(project, payment, refund.entry());
		refund.hands().confirm("退款", actor, this.clock.instant());
		payment.refund(clearance, refund.amount());
		this.fund.refund(project.id().value(), refund.amount(),
				"第 %d 批退款，凭证 %s".formatted(payment.tranche(), refund.voucherNumber()), actor.accountId());
		this.tasks.close(refund, actor);
		this.life.record(project, clearance, step("确认退款", payment, refund, refund.reason()), actor);
	}

	/** Drops an entry that was wrong; nothing has counted yet. */
	@AllowedTo(value = { Role.STREET_FINANCE, Role.STREET_LEADER }, action = "撤销退款登记")
	public void drop(UUID paymentId, UUID refundId, int seenVersion, String reason, Actor actor) {
		Refund refund = waiting(paymentId, refundId, seenVersion, actor);
		Payment payment = this.seen.held(paymentId, actor);
		refund.hands().drop(reason, actor, this.clock.instant());
		this.tasks.close(refund, actor);
		this.life.record(project(payment, actor), step("撤销退款登记", payment, refund, reason), actor);
	}

	private Refund waiting(UUID paymentId, UUID refundId, int seenVersion, Actor actor) {
		this.seen.held(paymentId, actor);
		Refund refund = this.refunds.findById(refundId)
			.filter((it) -> it.paymentId().equals(paymentId))
			.orElseThrow(() -> new NotFound("退款"));
		if (refund.version() != seenVersion || !refund.hands().isOpen()) {
			throw new PaymentMovedOn("退款", refund.hands().state().label());
		}
		return refund;
	}

	private Clearance<RefundRule> clear(Project project, Payment payment, NewRefund entry) {
		UUID subject = project.id().value();
		return Assessment
			.of(RefundRule.class,
					new RefundFacts(subject, project.track(), LocalDate.now(this.clock), payment.tranche(),
							payment.paidSum(), payment.paidOn(), payment.refunded(), entry.amount(), entry.refundedOn(),
							this.waivers.of(subject)))
			.clear();
	}

	private Step step(String act, Payment payment, Refund refund, String reason) {
		return Step.because(act,
				"%s：第 %d 批 %s 元，凭证 %s".formatted(act, payment.tranche(), refund.amount(), refund.voucherNumber()),
				reason, this.clock.instant());
	}

	private Project project(Payment payment, Actor actor) {
		return this.projects.withId(new ProjectId(payment.projectId()), actor);
	}

}
