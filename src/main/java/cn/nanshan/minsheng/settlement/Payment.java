package cn.nanshan.minsheng.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.funding.PoolCategory;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.project.Home;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.shared.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * One tranche of a project's money on its way through four pairs of hands: requested,
 * reviewed, checked by finance, approved; then the payment itself is entered with its
 * voucher (FUND-27).
 */
@Entity
class Payment {

	@Id
	private UUID id;

	private UUID projectId;

	/** Street and community of its project, for the lists: the database asks for them. */
	@Embedded
	@SuppressWarnings("UnusedVariable")
	private Home home;

	private int tranche;

	@Enumerated(EnumType.STRING)
	private PaymentStage stage;

	@Enumerated(EnumType.STRING)
	private FundUse fundUse;

	private Money amount;

	@ElementCollection
	@CollectionTable(name = "payment_invoice", joinColumns = @JoinColumn(name = "payment_id"))
	@OrderColumn(name = "position")
	private List<InvoiceLine> invoices = new ArrayList<>();

	private String difference;

	private String purpose;

	@Enumerated(EnumType.STRING)
	private @Nullable PoolCategory poolCategory;

	@Enumerated(EnumType.STRING)
	private PaymentState state;

	@ElementCollection
	@CollectionTable(name = "payment_signature", joinColumns = @JoinColumn(name = "payment_id"))
	@OrderColumn(name = "position")
	private List<Signature> signatures = new ArrayList<>();

	private Money refunded = Money.ZERO;

	private @Nullable LocalDate paidOn;

	private @Nullable String voucherNumber;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected Payment() {
	}

	Payment(Clearance<PaymentRule> clearance, Project project, int tranche, PaymentRequest request,
			Signature requested) {
		this.id = UUID.randomUUID();
		this.projectId = project.id().value();
		clearance.mustBeFor(this.projectId);
		this.home = project.home();
		this.tranche = tranche;
		this.stage = request.stage();
		this.fundUse = request.fundUse();
		this.amount = request.amount();
		this.invoices.addAll(request.invoices());
		this.difference = request.difference();
		this.purpose = request.purpose();
		this.poolCategory = request.category();
		this.state = PaymentState.REQUESTED;
		this.signatures.add(requested);
	}

	/**
	 * Signs the present station and moves on.
	 * @throws SignedTwice if this person's hand is under it already
	 */
	void sign(Clearance<PaymentRule> clearance, Signature signature) {
		clearance.mustBeFor(this.projectId);
		if (bears(signature.accountId())) {
			throw new SignedTwice();
		}
		this.state = this.state.following();
		this.signatures.add(signature);
	}

	/** Enters that the money left the account. */
	void pay(Clearance<PaymentRule> clearance, Signature signature, LocalDate on, String voucher) {
		if (this.state != PaymentState.APPROVED) {
			throw new IllegalStateException("not approved yet");
		}
		clearance.mustBeFor(this.projectId);
		this.state = PaymentState.PAID;
		this.signatures.add(signature);
		this.paidOn = on;
		this.voucherNumber = voucher;
	}

	/** Ends the request without a payment; its invoices may be used again. */
	void end(PaymentState end, Signature signature) {
		if (!this.state.isPending() || !end.cameToNothing()) {
			throw new IllegalStateException(this.state + " does not end as " + end);
		}
		this.state = end;
		this.signatures.add(signature);
		this.invoices.replaceAll(InvoiceLine::released);
	}

	/** Enters that some of it came back. */
	void refund(Clearance<RefundRule> clearance, Money back) {
		clearance.mustBeFor(this.projectId);
		this.refunded = this.refunded.plus(back);
	}

	/** Returns what left the account, whatever came back since. */
	Money paidSum() {
		return (this.state == PaymentState.PAID) ? this.amount : Money.ZERO;
	}

	/**
	 * Returns whether this person already signed: nobody signs twice before the money
	 * goes.
	 */
	boolean bears(UUID accountId) {
		return this.signatures.stream().anyMatch((signature) -> signature.accountId().equals(accountId));
	}

	UUID id() {
		return this.id;
	}

	UUID projectId() {
		return this.projectId;
	}

	int tranche() {
		return this.tranche;
	}

	PaymentStage stage() {
		return this.stage;
	}

	FundUse fundUse() {
		return this.fundUse;
	}

	Money amount() {
		return this.amount;
	}

	/** Returns what was asked, to be judged again or asked for again. */
	PaymentRequest request() {
		return new PaymentRequest(this.stage, this.fundUse, this.amount, this.invoices, this.difference, this.purpose,
				this.poolCategory);
	}

	PaymentState state() {
		return this.state;
	}

	List<Signature> signatures() {
		return List.copyOf(this.signatures);
	}

	Money refunded() {
		return this.refunded;
	}

	@Nullable LocalDate paidOn() {
		return this.paidOn;
	}

	@Nullable String voucherNumber() {
		return this.voucherNumber;
	}

	int version() {
		return this.version;
	}

	Signature requested() {
		return this.signatures.get(0);
	}

}
