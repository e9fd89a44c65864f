package cn.nanshan.minsheng.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.evaluation.EvaluationRecords;
import cn.nanshan.minsheng.exclusion.Exclusions;
import cn.nanshan.minsheng.funding.AnnualBudget;
import cn.nanshan.minsheng.funding.Budgets;
import cn.nanshan.minsheng.funding.Commitment;
import cn.nanshan.minsheng.funding.Commitments;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.UrgentCase;
import cn.nanshan.minsheng.project.UrgentCases;
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

	private final PaymentSigners signers;

	private final UrgentCases urgent;

	private final Exclusions exclusions;

	private final WaiverBook waivers;

	private final Clock clock;

	PaymentFactsReader(PaymentRepository payments, Commitments commitments, Budgets budgets, PaymentPapers papers,
			EvaluationRecords evaluations, PaymentSigners signers, UrgentCases urgent, Exclusions exclusions,
			WaiverBook waivers, Clock clock) {
		this.payments = payments;
		this.commitments = commitments;
		this.budgets = budgets;
		this.papers = papers;
		this.evaluations = evaluations;
		this.signers = signers;
		this.urgent = urgent;
		this.exclusions = exclusions;
		this.waivers = waivers;
		this.clock = clock;
	}

	/** Reads the facts of a request that is not stored yet. */
	PaymentFacts read(Project project, PaymentRequest request, Actor actor) {
		return read(project, request, null, LocalDate.now(this.clock), this.signers.of(project, actor));
	}

	/** Reads the facts of a stored payment for whoever is about to sign it. */
	PaymentFacts read(Project project, Payment payment, Actor actor) {
		return read(project, payment, this.signers.of(project, actor));
	}

	/** Reads the facts of a stored payment; the day of its request governs (Q12). */
	PaymentFacts read(Project project, Payment payment, PaymentSigner signer) {
		PaymentRequest request = new PaymentRequest(payment.stage(), payment.fundUse(), payment.amount(),
				payment.invoiceNumber(), payment.invoiceDate(), payment.purpose());
		return read(project, request, payment.id(), LocalDate.ofInstant(payment.requestedAt(), this.clock.getZone()),
				signer);
	}

	/** Reads the sums of a project of which nothing is asked. */
	PaymentFigures figures(Project project) {
		UUID subject = project.id().value();
		return figures(this.commitments.of(subject).orElse(null), pending(subject, null));
	}

	private static PaymentFigures figures(@Nullable Commitment held, Money pending) {
		return (held != null) ? new PaymentFigures(held.approved(), (held.contracted() != null) ? held.held() : null,
				held.paid(), pending) : new PaymentFigures(Money.ZERO, null, Money.ZERO, pending);
	}

	private Money pending(UUID subject, @Nullable UUID self) {
		return Money.sum(this.payments.findByProjectIdOrderByTranche(subject)
			.stream()
			.filter((payment) -> payment.state().isPending() && !payment.id().equals(self))
			.map(Payment::amount)
			.toList());
	}

	private PaymentFacts read(Project project, PaymentRequest request, @Nullable UUID self, LocalDate governing,
			PaymentSigner signer) {
		UUID subject = project.id().value();
		PaymentFigures figures = figures(this.commitments.of(subject).orElse(null), pending(subject, self));
		Integer year = project.outline().budgetYear();
		Money total = (year != null)
				? this.budgets.of(project.home().streetCode(), year).map(AnnualBudget::total).orElse(Money.ZERO)
				: Money.ZERO;
		return new PaymentFacts(subject, project.number(), project.track(), governing, request.stage(),
				request.fundUse(), request.amount(), figures.approved(), figures.contracted(),
				this.evaluations.verifiedValue(project.id()).orElse(null), figures.paid(), figures.pending(), total,
				this.papers.missing(project, request), signer, urgent(project),
				this.exclusions.runningCosts(request.purpose(), governing), this.waivers.of(subject));
	}

	private @Nullable UrgentCase urgent(Project project) {
		return (project.track() == Track.URGENT) ? this.urgent.of(project.id()).orElse(null) : null;
	}

}
