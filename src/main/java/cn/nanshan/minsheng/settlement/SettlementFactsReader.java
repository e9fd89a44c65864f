package cn.nanshan.minsheng.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.evaluation.EvaluationRecords;
import cn.nanshan.minsheng.funding.Commitment;
import cn.nanshan.minsheng.funding.Commitments;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.UrgentCase;
import cn.nanshan.minsheng.project.UrgentCases;
import cn.nanshan.minsheng.shared.Money;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Reads the facts of a final account. */
@Component
class SettlementFactsReader {

	private final PaymentRepository payments;

	private final RefundRepository refunds;

	private final Commitments commitments;

	private final EvaluationRecords evaluations;

	private final UrgentCases urgent;

	private final WaiverBook waivers;

	private final Clock clock;

	SettlementFactsReader(PaymentRepository payments, RefundRepository refunds, Commitments commitments,
			EvaluationRecords evaluations, UrgentCases urgent, WaiverBook waivers, Clock clock) {
		this.payments = payments;
		this.refunds = refunds;
		this.commitments = commitments;
		this.evaluations = evaluations;
		this.urgent = urgent;
		this.waivers = waivers;
		this.clock = clock;
	}

	SettlementFacts read(Project project, FinalAccount account) {
		UUID subject = project.id().value();
		Commitment held = this.commitments.of(subject).orElse(null);
		Money contracted = project.contractAmount();
		int undecided = (int) this.payments.findByProjectIdOrderByTranche(subject)
			.stream()
			.filter((payment) -> payment.state().isPending())
			.count();
		undecided += (int) this.refunds.ofProject(subject).stream().filter((refund) -> refund.hands().isOpen()).count();
		return new SettlementFacts(subject, project.number(), project.track(), LocalDate.now(this.clock),
				project.state(), this.evaluations.finalAcceptance(project.id()).isPresent(), account,
				(held != null) ? held.approved() : Money.ZERO, (contracted != null) ? contracted : Money.ZERO,
				(held != null) ? held.paid() : Money.ZERO, undecided,
				this.evaluations.verifiedValue(project.id()).orElse(null), urgent(project), this.waivers.of(subject));
	}

	private @Nullable UrgentCase urgent(Project project) {
		return (project.track() == Track.URGENT) ? this.urgent.of(project.id()).orElse(null) : null;
	}

}
