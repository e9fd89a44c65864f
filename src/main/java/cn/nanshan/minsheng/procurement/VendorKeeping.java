package cn.nanshan.minsheng.procurement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.audit.FieldChange;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.StaleVersion;

/** Enters vendors and keeps what is known of them up to date. */
@UseCase
public class VendorKeeping {

	private final VendorRepository vendors;

	private final AuditTrail trail;

	VendorKeeping(VendorRepository vendors, AuditTrail trail) {
		this.vendors = vendors;
		this.trail = trail;
	}

	/**
	 * Enters a vendor under an id that its accounts may know already.
	 * @throws VendorKnown if the credit code is registered
	 */
	@AllowedTo(value = Role.STREET_PROCUREMENT, action = "登记执行单位")
	public void add(UUID id, VendorDetails details, List<Qualification> qualifications, Actor actor) {
		refuseTwin(id, details);
		this.vendors.save(new Vendor(id, details, qualifications));
		this.vendors.flush();
		record(actor, "登记执行单位", id, "登记执行单位 " + details.name(), List.of());
	}

	/**
	 * Changes what is known.
	 * @throws StaleVersion if somebody else changed it meanwhile
	 */
	@AllowedTo(value = Role.STREET_PROCUREMENT, action = "修改执行单位")
	public void change(UUID id, int seenVersion, VendorDetails wanted, List<Qualification> qualifications,
			boolean active, Actor actor) {
		Vendor vendor = this.vendors.findById(id).orElseThrow(() -> new NotFound("执行单位"));
		List<FieldChange> changes = changes(vendor, wanted, active);
		if (vendor.version() != seenVersion) {
			throw new StaleVersion("执行单位 " + vendor.name(),
					changes.stream()
						.map((change) -> new StaleVersion.Difference(change.field(), change.after(), change.before()))
						.toList());
		}
		refuseTwin(id, wanted);
		vendor.change(wanted, qualifications, active);
		this.vendors.flush();
		record(actor, "修改执行单位", id, "修改执行单位 " + wanted.name(), changes);
	}

	private void refuseTwin(UUID id, VendorDetails details) {
		this.vendors.withCode(details.creditCode()).filter((other) -> !other.id().equals(id)).ifPresent((other) -> {
			throw new VendorKnown(other.name());
		});
	}

	/** The telephone number is personal: the trail says that it changed, not to what. */
	private static List<FieldChange> changes(Vendor before, VendorDetails after, boolean active) {
		VendorDetails held = before.details();
		List<FieldChange> changes = new ArrayList<>();
		note(changes, "统一社会信用代码", held.creditCode(), after.creditCode());
		note(changes, "名称", held.name(), after.name());
		note(changes, "类型", held.kind().label(), after.kind().label());
		note(changes, "成立日期", held.established().toString(), after.established().toString());
		note(changes, "等级", held.grade(), after.grade());
		note(changes, "法定代表人", held.legalRepresentative(), after.legalRepresentative());
		note(changes, "股东或理事", held.shareholders(), after.shareholders());
		note(changes, "主要人员", held.keyPeople(), after.keyPeople());
		note(changes, "地址", held.address(), after.address());
		if (!held.phone().equals(after.phone())) {
			changes.add(new FieldChange("电话", held.maskedPhone(), after.maskedPhone()));
		}
		note(changes, "使用", before.isActive() ? "在用" : "停用", active ? "在用" : "停用");
		return changes;
	}

	private static void note(List<FieldChange> changes, String field, String before, String after) {
		if (!before.equals(after)) {
			changes.add(new FieldChange(field, before, after));
		}
	}

	private void record(Actor actor, String action, UUID id, String sentence, List<FieldChange> changes) {
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action, "vendor",
				id.toString(), sentence, changes, null, null));
	}

}
