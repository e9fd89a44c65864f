package cn.nanshan.minsheng.procurement;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * The account of a vendor, with who last entered it: a changed account is how money is
 * stolen.
 */
@Entity
class VendorAccount {

	@Id
	private UUID vendorId;

	@Embedded
	private BankAccount account;

	private String keptByName;

	private String keptByUnit;

	private LocalDate keptOn;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected VendorAccount() {
	}

	VendorAccount(UUID vendorId, BankAccount account, Actor actor, LocalDate today) {
		this.vendorId = vendorId;
		change(account, actor, today);
	}

	final void change(BankAccount wanted, Actor actor, LocalDate today) {
		this.account = wanted;
		this.keptByName = actor.name();
		this.keptByUnit = actor.unitName();
		this.keptOn = today;
	}

	UUID vendorId() {
		return this.vendorId;
	}

	BankAccount account() {
		return this.account;
	}

	int version() {
		return this.version;
	}

	/** Returns it for a page, whole or masked. */
	PayeeAccount page(boolean whole) {
		return new PayeeAccount(whole ? this.account : this.account.masked(), this.keptByUnit + " " + this.keptByName,
				this.keptOn, this.version);
	}

}
