package cn.nanshan.minsheng.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.shared.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
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

	private int tranche;

	@Enumerated(EnumType.STRING)
	private PaymentStage stage;

	@Enumerated(EnumType.STRING)
	private FundUse fundUse;

	private Money amount;

	private String invoiceNumber;

	private LocalDate invoiceDate;

	private String purpose;

	@Enumerated(EnumType.STRING)
	private PaymentState state;

	@ElementCollection
	@CollectionTable(name = "payment_signature", joinColumns = @JoinColumn(name = "payment_id"))
	@OrderColumn(name = "position")
	private List<Signature> signatures = new ArrayList<>();

	private @Nullable LocalDate paidOn;

	private @Nullable String voucherNumber;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected Payment() {
	}

	Payment(Clearance<PaymentRule> clearance, UUID projectId, int tranche, PaymentRequest request,
			Signature requested) {
		clearance.mustBeFor(projectId);
		this.id = UUID.randomUUID();
		this.projectId = projectId;
		this.tranche = tranche;
		this.stage = request.stage();
		this.fundUse = request.fundUse();
		this.amount = request.amount();
		this.invoiceNumber = request.invoiceNumber();
		this.invoiceDate = request.invoiceDate();
		this.purpose = request.purpose();
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

	/** Sends the request back; a new one must be made. */
	void sendBack(Signature signature) {
		if (!this.state.isPending()) {
			throw new IllegalStateException("a payment ends as " + this.state);
		}
		this.state = PaymentState.RETURNED;
		this.signatures.add(signature);
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

	String invoiceNumber() {
		return this.invoiceNumber;
	}

	LocalDate invoiceDate() {
		return this.invoiceDate;
	}

	String purpose() {
		return this.purpose;
	}

	PaymentState state() {
		return this.state;
	}

	List<Signature> signatures() {
		return List.copyOf(this.signatures);
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

	Instant requestedAt() {
		return this.signatures.get(0).signedAt();
	}

}
