package cn.nanshan.minsheng.settlement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.funding.PoolCategory;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.integrity.Party;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.procurement.Payees;
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

	private final RefundRepository refunds;

	private final OpenBatches batches;

	private final Payees payees;

	PaymentLookup(PaymentRepository payments, Projects projects, PaymentFactsReader facts, PaymentSigners signers,
			RefundRepository refunds, OpenBatches batches, Payees payees) {
		this.refunds = refunds;
		this.batches = batches;
		this.payees = payees;
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

	/** Returns what each stage of a project's payment needs. */
	@AnyStaff(action = "查看支付核验")
	public List<StagePapers> stages(String projectNumber, Actor actor) {
		return this.facts.stages(this.projects.named(projectNumber, actor));
	}

	/**
	 * Returns what was asked before, to be asked again.
	 * @throws NotFound if it is no request of this project that came back
	 */
	@AnyStaff(action = "查看支付")
	public PaymentRequest again(String projectNumber, UUID id, Actor actor) {
		Project project = this.projects.named(projectNumber, actor);
		return this.payments.findById(id)
			.filter((payment) -> payment.projectId().equals(project.id().value()) && payment.state().mayBeAskedAgain())
			.map(Payment::request)
			.orElseThrow(() -> new NotFound("支付"));
	}

	/** Returns what came back of a payment, and what waits to be confirmed. */
	@AnyStaff(action = "查看退款")
	public List<RefundLine> refunds(UUID id, Actor actor) {
		held(id, actor);
		return this.refunds.of(id).stream().map(Refund::line).toList();
	}

	/** Returns what came back of a project's payments, by payment. */
	@AnyStaff(action = "查看退款")
	public Map<UUID, List<RefundLine>> refundsOfProject(String projectNumber, Actor actor) {
		return this.refunds.ofProject(this.projects.named(projectNumber, actor).id().value())
			.stream()
			.collect(Collectors.groupingBy(Refund::paymentId, Collectors.mapping(Refund::line, Collectors.toList())));
	}

	/**
	 * Returns the number and id of the batch in which a payment waits, empty if in none.
	 */
	@AnyStaff(action = "查看支付")
	public Optional<OpenBatch> batch(UUID id, Actor actor) {
		held(id, actor);
		return this.batches.of(id);
	}

	/**
	 * Returns whether a payment of this project is of overhead, and names its category.
	 */
	@AnyStaff(action = "查看项目支付")
	public boolean asksCategory(String projectNumber, Actor actor) {
		return this.projects.named(projectNumber, actor).track() == Track.POOL;
	}

	/** Returns who is paid, a dash before there is a contract. */
	@AnyStaff(action = "查看项目支付")
	public String payee(String projectNumber, Actor actor) {
		return this.payees.of(this.projects.named(projectNumber, actor).id()).map(Party::name).orElse("—");
	}

	/** Returns what would block a request. */
	@AnyStaff(action = "查看支付核验")
	public Assessment<PaymentRule> assess(String projectNumber, PaymentRequest request, Actor actor) {
		return Assessment.of(PaymentRule.class,
				this.facts.read(this.projects.named(projectNumber, actor), request, actor));
	}

	private Payment held(UUID id, Actor actor) {
		Payment payment = this.payments.findById(id).orElseThrow(() -> new NotFound("支付"));
		this.projects.withId(new ProjectId(payment.projectId()), actor);
		return payment;
	}

	private static String use(Payment payment) {
		PoolCategory category = payment.request().category();
		return payment.fundUse().label() + ((category != null) ? "（" + category.label() + "）" : "");
	}

	/** Who is not the one to sign is not compared with anybody. */
	private PaymentSigner signer(Payment payment, Project project, Actor actor) {
		return payment.state().nextOffice().filter((office) -> actor.holdsAny(office)).isPresent()
				? this.signers.of(project, actor) : NOBODY;
	}

	private PaymentPage page(Payment payment, Project project, PaymentFigures figures, PaymentSigner signer) {
		boolean open = payment.state().isPending();
		return new PaymentPage(payment.id(), payment.version(), project.number(), project.outline().name(),
				payment.tranche(), payment.stage().label(), use(payment), payment.amount(),
				payment.request().invoices(), payment.request().difference(), payment.request().purpose(),
				payment.state(), payment.state().nextOffice().orElse(null), payment.signatures(), payment.paidOn(),
				payment.voucherNumber(), payment.refunded(), open ? figures.without(payment.amount()) : figures,
				open ? Assessment.of(PaymentRule.class, this.facts.read(project, payment, signer)) : null);
	}

}
