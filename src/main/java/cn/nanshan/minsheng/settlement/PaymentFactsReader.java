package cn.nanshan.minsheng.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import cn.nanshan.minsheng.evaluation.EvaluationRecords;
import cn.nanshan.minsheng.exclusion.Exclusions;
import cn.nanshan.minsheng.funding.AnnualBudget;
import cn.nanshan.minsheng.funding.Budgets;
import cn.nanshan.minsheng.funding.Commitment;
import cn.nanshan.minsheng.funding.Commitments;
import cn.nanshan.minsheng.funding.OverheadPool;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.UrgentCase;
import cn.nanshan.minsheng.project.UrgentCases;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;
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

	private final InvoiceBook invoices;

	private final PolicyTermBook terms;

	private final Clock clock;

	PaymentFactsReader(PaymentRepository payments, Commitments commitments, Budgets budgets, PaymentPapers papers,
			EvaluationRecords evaluations, PaymentSigners signers, UrgentCases urgent, Exclusions exclusions,
			WaiverBook waivers, InvoiceBook invoices, PolicyTermBook terms, Clock clock) {
		this.payments = payments;
		this.commitments = commitments;
		this.budgets = budgets;
		this.papers = papers;
		this.evaluations = evaluations;
		this.signers = signers;
		this.urgent = urgent;
		this.exclusions = exclusions;
		this.waivers = waivers;
		this.invoices = invoices;
		this.terms = terms;
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
		return read(project, payment.request(), payment.id(),
				LocalDate.ofInstant(payment.requested().signedAt(), this.clock.getZone()), signer);
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
		Money invoiced = this.invoices.behind(subject);
		Optional<AnnualBudget> budget = budget(project);
		PolicyTerms terms = this.terms.on(governing, project.home().streetCode());
		return new PaymentFacts(subject, project.number(), project.track(), governing, request.stage(),
				request.fundUse(), request.amount(), figures.approved(), figures.contracted(),
				this.evaluations.verifiedValue(project.id()).orElse(null), figures.paid(), figures.pending(),
				(self != null) ? invoiced : invoiced.plus(request.invoiced()), pool(project, budget, terms),
				request.category(), budget.map(AnnualBudget::total).orElse(Money.ZERO), project.state().isSettled(),
				UsualShares.of(project.outline().type(), terms), this.papers.of(project, request.stage()), signer,
				urgent(project), this.exclusions.runningCosts(request.purpose(), governing), this.waivers.of(subject));
	}

	/** Reads what each stage that may still be asked for needs. */
	List<StagePapers> stages(Project project) {
		PolicyTerms terms = this.terms.on(LocalDate.now(this.clock), project.home().streetCode());
		UsualShares usual = UsualShares.of(project.outline().type(), terms);
		return Stream.of(PaymentStage.values())
			.filter((stage) -> !project.state().isSettled() || stage == PaymentStage.RETENTION)
			.map((stage) -> new StagePapers(stage, usual.inWords(stage), this.papers.of(project, stage)))
			.toList();
	}

	/** Returns the share that overhead may take, on the day that governs a payment. */
	Percent poolRatio(Project project, Payment payment) {
		return this.terms
			.on(LocalDate.ofInstant(payment.requested().signedAt(), this.clock.getZone()), project.home().streetCode())
			.poolRatio();
	}

	private Optional<AnnualBudget> budget(Project project) {
		Integer year = project.outline().budgetYear();
		return (year != null) ? this.budgets.of(project.home().streetCode(), year) : Optional.empty();
	}

	private static @Nullable OverheadPool pool(Project project, Optional<AnnualBudget> budget, PolicyTerms terms) {
		return (project.track() != Track.POOL) ? null
				: budget.map((it) -> new OverheadPool(it.total(), terms.poolRatio(), it.poolCommitted())).orElse(null);
	}

	private @Nullable UrgentCase urgent(Project project) {
		return (project.track() == Track.URGENT) ? this.urgent.of(project.id()).orElse(null) : null;
	}

}
