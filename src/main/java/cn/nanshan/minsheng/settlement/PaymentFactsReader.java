package cn.nanshan.minsheng.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.evaluation.EvaluationRecords;
import cn.nanshan.minsheng.funding.AnnualBudget;
import cn.nanshan.minsheng.funding.Budgets;
import cn.nanshan.minsheng.funding.Commitment;
import cn.nanshan.minsheng.funding.Commitments;
import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Reads the facts of a payment, for the page and for the signature alike. */
@Component
class PaymentFactsReader {

	private final PaymentRepository payments;

	private final Commitments commitments;

	private final Budgets budgets;

	private final PaymentPapers papers;

	private final EvaluationRecords evaluations;

	private final WaiverBook waivers;

	private final Clock clock;

	PaymentFactsReader(PaymentRepository payments, Commitments commitments, Budgets budgets, PaymentPapers papers,
			EvaluationRecords evaluations, WaiverBook waivers, Clock clock) {
		this.payments = payments;
		this.commitments = commitments;
		this.budgets = budgets;
		this.papers = papers;
		this.evaluations = evaluations;
		this.waivers = waivers;
		this.clock = clock;
	}

	/** Reads the facts of a request that is not stored yet. */
	PaymentFacts read(Project project, PaymentRequest request) {
		return read(project, request, null, LocalDate.now(this.clock));
	}

	/** Reads the facts of a stored payment; the day of its request governs (Q12). */
	PaymentFacts read(Project project, Payment payment) {
		PaymentRequest request = new PaymentRequest(payment.stage(), payment.fundUse(), payment.amount(),
				payment.invoiceNumber(), payment.invoiceDate(), payment.purpose());
		return read(project, request, payment.id(), LocalDate.ofInstant(payment.requestedAt(), this.clock.getZone()));
	}

	private PaymentFacts read(Project project, PaymentRequest request, @Nullable UUID self, LocalDate governing) {
		UUID subject = project.id().value();
		Commitment held = this.commitments.of(subject).orElse(null);
		Integer year = project.outline().budgetYear();
		Money total = (year != null)
				? this.budgets.of(project.home().streetCode(), year).map(AnnualBudget::total).orElse(Money.ZERO)
				: Money.ZERO;
		List<Money> pending = this.payments.findByProjectIdOrderByTranche(subject)
			.stream()
			.filter((payment) -> payment.state().isPending() && !payment.id().equals(self))
			.map(Payment::amount)
			.toList();
		return new PaymentFacts(subject, project.number(), project.track(), governing, request.stage(),
				request.fundUse(), request.amount(), (held != null) ? held.approved() : Money.ZERO,
				((held != null) && (held.contracted() != null)) ? held.held() : null,
				this.evaluations.verifiedValue(project.id()).orElse(null), (held != null) ? held.paid() : Money.ZERO,
				Money.sum(pending), total, this.papers.missing(project, request), this.waivers.of(subject));
	}

}
