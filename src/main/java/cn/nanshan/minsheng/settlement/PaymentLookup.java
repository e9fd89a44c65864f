package cn.nanshan.minsheng.settlement;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.shared.NotFound;

import org.springframework.transaction.annotation.Transactional;

/** Reads payments for the pages, within the reader's scope. */
@UseCase
@Transactional(readOnly = true)
public class PaymentLookup {

	private static final PaymentSigner NOBODY = new PaymentSigner(null, null);

	private final PaymentRepository payments;

	private final Projects projects;

	private final PaymentFactsReader facts;

	private final PaymentSigners signers;

	PaymentLookup(PaymentRepository payments, Projects projects, PaymentFactsReader facts, PaymentSigners signers) {
		this.payments = payments;
		this.projects = projects;
		this.facts = facts;
		this.signers = signers;
	}

	/** Returns one payment. */
	@AnyStaff(action = "查看支付")
	public PaymentPage page(UUID id, Actor actor) {
		Payment payment = this.payments.findById(id).orElseThrow(() -> new NotFound("支付"));
		Project project = this.projects.withId(new ProjectId(payment.projectId()), actor);
		return page(payment, project, this.facts.figures(project), signer(payment, project, actor));
	}

	/** Returns the payments of a project in the order they were asked for. */
	@AnyStaff(action = "查看项目支付")
	public List<PaymentPage> ofProject(String projectNumber, Actor actor) {
		Project project = this.projects.named(projectNumber, actor);
		PaymentFigures figures = this.facts.figures(project);
		return this.payments.findByProjectIdOrderByTranche(project.id().value())
			.stream()
			.map((payment) -> page(payment, project, figures, NOBODY))
			.toList();
	}

	/** Returns how far the contract of a project is paid and asked for. */
	@AnyStaff(action = "查看项目支付")
	public PaymentFigures figures(String projectNumber, Actor actor) {
		return this.facts.figures(this.projects.named(projectNumber, actor));
	}

	/** Returns what would block a request. */
	@AnyStaff(action = "查看支付核验")
	public Assessment<PaymentRule> assess(String projectNumber, PaymentRequest request, Actor actor) {
		return Assessment.of(PaymentRule.class,
				this.facts.read(this.projects.named(projectNumber, actor), request, actor));
	}

	/** Who is not the one to sign is not compared with anybody. */
	private PaymentSigner signer(Payment payment, Project project, Actor actor) {
		return payment.state().nextOffice().filter((office) -> actor.holdsAny(office)).isPresent()
				? this.signers.of(project, actor) : NOBODY;
	}

	private PaymentPage page(Payment payment, Project project, PaymentFigures figures, PaymentSigner signer) {
		boolean open = payment.state().isPending();
		return new PaymentPage(payment.id(), payment.version(), project.number(), project.outline().name(),
				payment.tranche(), payment.stage().label(), payment.fundUse().label(), payment.amount(),
				payment.invoiceNumber() + "（" + payment.invoiceDate() + "）", payment.purpose(), payment.state(),
				payment.state().nextOffice().orElse(null), payment.signatures(), payment.paidOn(),
				payment.voucherNumber(), open ? figures.without(payment.amount()) : figures,
				open ? Assessment.of(PaymentRule.class, this.facts.read(project, payment, signer)) : null);
	}

}
