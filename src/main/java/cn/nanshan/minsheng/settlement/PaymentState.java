package cn.nanshan.minsheng.settlement;

import java.util.Optional;

import cn.nanshan.minsheng.identity.Role;
import org.jspecify.annotations.Nullable;

/** The stations of a payment and the office that takes it to the next one. */
public enum PaymentState {

	REQUESTED("待业务审核", Role.STREET_CLERK, "业务审核"),

	REVIEWED("待财务审核", Role.STREET_FINANCE, "财务审核"),

	CHECKED("待领导批准", Role.STREET_LEADER, "批准支付"),

	APPROVED("待付款", Role.STREET_FINANCE, "登记付款"),

	PAID("已付", null, null),

	RETURNED("已退回", null, null),

	REFUSED("不予支付", null, null),

	WITHDRAWN("已撤回", null, null);

	private final String label;

	private final @Nullable Role next;

	private final @Nullable String action;

	PaymentState(String label, @Nullable Role next, @Nullable String action) {
		this.label = label;
		this.next = next;
		this.action = action;
	}

	public String label() {
		return this.label;
	}

	/** Returns the office whose turn it is, empty at the end. */
	public Optional<Role> nextOffice() {
		return Optional.ofNullable(this.next);
	}

	/** Returns the button of that office, empty at the end. */
	public Optional<String> nextAction() {
		return Optional.ofNullable(this.action);
	}

	/**
	 * Returns whether the sum counts against the contract although it is not paid yet.
	 */
	public boolean isPending() {
		return this.next != null;
	}

	/** Returns whether it ended without any money: what it rested on is free again. */
	public boolean cameToNothing() {
		return this.next == null && this != PAID;
	}

	/** Returns whether the same may be asked for again. */
	public boolean mayBeAskedAgain() {
		return this == RETURNED || this == WITHDRAWN;
	}

	PaymentState following() {
		return switch (this) {
			case REQUESTED -> REVIEWED;
			case REVIEWED -> CHECKED;
			case CHECKED -> APPROVED;
			case APPROVED -> PAID;
			case PAID, RETURNED, REFUSED, WITHDRAWN -> throw new IllegalStateException("a payment ends as " + this);
		};
	}

}
