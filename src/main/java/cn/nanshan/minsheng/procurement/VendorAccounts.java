package cn.nanshan.minsheng.procurement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.audit.FieldChange;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.StaleVersion;

import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the accounts that vendors are paid to; street finance alone sees and changes
 * them.
 */
@UseCase
public class VendorAccounts {

	/** The version of an account that nobody has entered yet. */
	public static final int NONE = -1;

	private final VendorRepository vendors;

	private final VendorAccountRepository accounts;

	private final AuditTrail trail;

	private final Clock clock;

	VendorAccounts(VendorRepository vendors, VendorAccountRepository accounts, AuditTrail trail, Clock clock) {
		this.vendors = vendors;
		this.accounts = accounts;
		this.trail = trail;
		this.clock = clock;
	}

	/** Returns a vendor's account, empty if none was entered; masked but for who pays. */
	@Transactional(readOnly = true)
	@AnyStaff(action = "查看收款账户")
	public Optional<PayeeAccount> find(UUID vendorId, Actor actor) {
		UUID own = actor.scope().vendorId();
		if (own != null && !own.equals(vendorId)) {
			throw new NotFound("执行单位");
		}
		return this.accounts.findById(vendorId).map((it) -> it.page(actor.holdsAny(Role.STREET_FINANCE)));
	}

	/**
	 * Enters or changes an account; the trail keeps the last digits before and after. The
	 * vendor is held meanwhile, so that of two first entries the later one is told of the
	 * other.
	 * @throws StaleVersion if somebody else changed it meanwhile
	 */
	@AllowedTo(value = Role.STREET_FINANCE, action = "登记收款账户")
	public void keep(UUID vendorId, int seenVersion, BankAccount wanted, Actor actor) {
		Vendor vendor = this.vendors.held(vendorId).orElseThrow(() -> new NotFound("执行单位"));
		Optional<VendorAccount> held = this.accounts.findById(vendorId);
		String before = held.map((it) -> inWords(it.account())).orElse("没有");
		if (held.map(VendorAccount::version).orElse(NONE) != seenVersion) {
			throw new StaleVersion("收款账户 " + vendor.name(),
					List.of(new StaleVersion.Difference("账户", inWords(wanted), before)));
		}
		LocalDate today = LocalDate.now(this.clock);
		held.ifPresentOrElse((it) -> it.change(wanted, actor, today),
				() -> this.accounts.save(new VendorAccount(vendorId, wanted, actor, today)));
		this.accounts.flush();
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), "登记收款账户",
				"vendor", vendorId.toString(), "登记 " + vendor.name() + " 的收款账户",
				List.of(new FieldChange("账户", before, inWords(wanted))), null, null));
	}

	private static String inWords(BankAccount account) {
		return account.bank() + " " + account.masked().number();
	}

}
