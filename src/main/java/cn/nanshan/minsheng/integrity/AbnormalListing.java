package cn.nanshan.minsheng.integrity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.TermKey;

import org.springframework.transaction.annotation.Transactional;

/** Puts vendors on the abnormal list and shows it (COI-06). */
@UseCase
public class AbnormalListing {

	private final AbnormalList list;

	private final AuditTrail trail;

	private final PolicyTermBook terms;

	private final Clock clock;

	AbnormalListing(AbnormalList list, AuditTrail trail, PolicyTermBook terms, Clock clock) {
		this.list = list;
		this.trail = trail;
		this.terms = terms;
		this.clock = clock;
	}

	/** Returns all entries, the newest first. */
	@AnyStaff(action = "查看异常名录")
	@Transactional(readOnly = true)
	public List<AbnormalEntry> all(Actor actor) {
		return this.list.all();
	}

	/** Puts a vendor on the list from today, for as long as the district has set. */
	@AllowedTo(value = Role.BUREAU_CIVIL_AFFAIRS, action = "列入异常名录")
	public void list(UUID vendorId, String vendorName, String reason, String basis, Actor actor) {
		LocalDate today = LocalDate.now(this.clock);
		this.list.add(new AbnormalEntry(UUID.randomUUID(), vendorId, vendorName, reason, basis, today,
				today.plusMonths(this.terms.on(today, null).count(TermKey.ABNORMAL_MONTHS)).minusDays(1)));
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), "列入异常名录",
				"vendor", vendorId.toString(), vendorName + " 列入异常名录，依据 " + basis, List.of(), reason, null));
	}

}
