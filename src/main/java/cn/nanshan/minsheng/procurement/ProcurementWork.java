package cn.nanshan.minsheng.procurement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.procurement.ProcurementDesk.Case;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.project.Step;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;

/**
 * The steps between the opening and the contract: method, collective decision, quotes,
 * award, and a round that failed (PROC-03 to PROC-11).
 */
@UseCase
public class ProcurementWork {

	private final ProcurementDesk desk;

	private final ProcurementFactsReader reader;

	private final VendorRepository vendors;

	private final ProcurementOpening opening;

	private final ProjectLife life;

	private final Clock clock;

	ProcurementWork(ProcurementDesk desk, ProcurementFactsReader reader, VendorRepository vendors,
			ProcurementOpening opening, ProjectLife life, Clock clock) {
		this.desk = desk;
		this.reader = reader;
		this.vendors = vendors;
		this.opening = opening;
		this.life = life;
		this.clock = clock;
	}

	/** Takes the method and the reason for it. */
	@AllowedTo(value = Role.STREET_PROCUREMENT, action = "确定采购方式")
	public void choose(String number, int seenVersion, MethodChoice choice, Actor actor) {
		Case found = this.desk.toChange(number, seenVersion, actor);
		found.procurement().choose(choice);
		MethodChoice before = found.procurement().changedFrom();
		record(found, (before != null) ? "变更采购方式" : "确定采购方式",
				choice.label() + ((before != null) ? "，原为" + before.label() : "") + "，" + choice.reason(), actor);
	}

	/** Records what the leading body decided. */
	@AllowedTo(value = Role.STREET_PROCUREMENT, action = "登记集体研究")
	public void decide(String number, int seenVersion, CollectiveDecision decision, Actor actor) {
		Case found = this.desk.toChange(number, seenVersion, actor);
		found.procurement().decide(decision);
		record(found, "登记集体研究",
				"%s，%s，纪要 %s".formatted(decision.inWords(), decision.holds() ? "通过" : "没有通过", decision.minutesNumber()),
				actor);
	}

	/** Takes a quote of a vendor. */
	@AllowedTo(value = Role.STREET_PROCUREMENT, action = "登记报价")
	public void receive(String number, int seenVersion, UUID vendorId, Money sum, boolean valid, String note,
			Actor actor) {
		Case found = this.desk.toChange(number, seenVersion, actor);
		Vendor vendor = vendor(vendorId);
		found.procurement()
			.receive(new Quote(found.procurement().round(), vendorId, sum, valid, note, LocalDate.now(this.clock)));
		record(found, "登记报价", "登记%s报价一份".formatted(vendor.name()) + (valid ? "" : "（无效）"), actor);
	}

	/** Asks the rules about an award that is being written. */
	@AnyStaff(action = "查看采购结果核验")
	@Transactional(readOnly = true)
	public Assessment<AwardRule> assessAward(String number, Chosen chosen, Actor actor) {
		return assess(this.desk.of(number, actor), chosen, actor);
	}

	/** Chooses the vendor. */
	@AllowedTo(value = Role.STREET_PROCUREMENT, action = "确定采购结果")
	public void award(String number, int seenVersion, Chosen chosen, String reason, Actor actor) {
		Case found = this.desk.toChange(number, seenVersion, actor);
		Clearance<AwardRule> clearance = assess(found, chosen, actor).clear();
		Vendor vendor = vendor(chosen.vendorId());
		found.procurement()
			.award(new Award(vendor.id(), chosen.sum(), reason, LocalDate.now(this.clock), actor.accountId()));
		this.life.record(found.project(), clearance,
				Step.of("确定采购结果", "%s 成交，成交额 %s 元".formatted(vendor.name(), chosen.sum()), this.clock.instant()),
				actor);
	}

	/** Ends a round that found nobody and begins the next one. */
	@AllowedTo(value = Role.STREET_PROCUREMENT, action = "登记采购失败")
	public void fail(String number, int seenVersion, String reason, boolean stated, Actor actor) {
		Case found = this.desk.toChange(number, seenVersion, actor);
		Clearance<ProcurementOpeningRule> clearance = this.opening
			.assess(found.project(), found.procurement().opening(), stated, actor)
			.clear();
		int round = found.procurement().round();
		found.procurement().fail(reason, LocalDate.now(this.clock));
		found.project().openProcurement(clearance, this.clock.instant());
		this.life.record(found.project(), clearance,
				Step.because("登记采购失败", "第 %d 轮采购失败，重新采购".formatted(round), reason, this.clock.instant()), actor);
	}

	private Assessment<AwardRule> assess(Case found, Chosen chosen, Actor actor) {
		return Assessment.of(AwardRule.class, this.reader.choice(found.project(), found.procurement(), chosen, actor));
	}

	private Vendor vendor(@Nullable UUID id) {
		return Optional.ofNullable(id)
			.flatMap(this.vendors::findById)
			.filter(Vendor::isActive)
			.orElseThrow(() -> new NotFound("执行单位"));
	}

	private void record(Case found, String action, String sentence, Actor actor) {
		this.life.record(found.project(), Step.of(action, sentence, this.clock.instant()), actor);
	}

}
