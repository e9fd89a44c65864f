package cn.nanshan.minsheng.procurement;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import cn.nanshan.minsheng.funding.Commitments;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.procurement.ProcurementDesk.Case;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.project.Step;
import cn.nanshan.minsheng.project.UrgentTasks;
import cn.nanshan.minsheng.shared.Refused;

import org.springframework.transaction.annotation.Transactional;

/**
 * Signs the contract: state, contract and money change together or not at all (FUND-25).
 */
@UseCase
public class ContractSigning {

	private final ProcurementDesk desk;

	private final ProcurementFactsReader reader;

	private final VendorRepository vendors;

	private final Contracts contracts;

	private final Commitments commitments;

	private final ProcurementTasks tasks;

	private final UrgentTasks urgent;

	private final ProjectLife life;

	private final Clock clock;

	ContractSigning(ProcurementDesk desk, ProcurementFactsReader reader, VendorRepository vendors, Contracts contracts,
			Commitments commitments, ProcurementTasks tasks, UrgentTasks urgent, ProjectLife life, Clock clock) {
		this.desk = desk;
		this.reader = reader;
		this.vendors = vendors;
		this.contracts = contracts;
		this.commitments = commitments;
		this.tasks = tasks;
		this.urgent = urgent;
		this.life = life;
		this.clock = clock;
	}

	/** Asks the rules about a contract that is being written. */
	@AnyStaff(action = "查看签约核验")
	@Transactional(readOnly = true)
	public Assessment<ContractRule> assess(String number, Chosen chosen, Actor actor) {
		return assess(this.desk.of(number, actor), chosen, actor);
	}

	/** Signs with the vendor that was chosen. */
	@AllowedTo(value = Role.STREET_PROCUREMENT, action = "签订合同")
	public UUID sign(String number, int seenVersion, ContractDraft draft, boolean stated, Actor actor) {
		Case found = this.desk.toChange(number, seenVersion, actor);
		Award award = found.procurement().award();
		UUID vendorId = (award != null) ? award.vendorId() : null;
		Clearance<ContractRule> clearance = assess(found, new Chosen(vendorId, draft.sum(), stated), actor).clear();
		if (award != null && draft.signedOn().isBefore(award.awardedOn())) {
			throw new Refused("签订日期早于确定采购结果的 %s。".formatted(award.awardedOn()));
		}
		Vendor vendor = this.vendors.findById(Objects.requireNonNull(vendorId)).orElseThrow();
		Project project = found.project();
		Instant now = this.clock.instant();
		Contract contract = new Contract(UUID.randomUUID(), project.id(), draft.number(), vendor.id(), vendor.name(),
				draft.sum(), draft.signedOn(), draft.startsOn(), draft.endsOn(), draft.terms());
		this.contracts.add(contract, actor.accountId());
		this.commitments.contract(project.id().value(), draft.sum(), actor.accountId());
		boolean ahead = project.runsAheadOfContract();
		project.signContract(clearance, draft.sum(), now);
		this.life.record(project, clearance,
				Step.of("签订合同", "与%s签订合同 %s，合同额 %s 元".formatted(vendor.name(), draft.number(), draft.sum()), now),
				actor);
		if (ahead) {
			this.urgent.contracted(project, draft.signedOn());
			this.tasks.signed(project, actor);
		}
		return contract.id();
	}

	private Assessment<ContractRule> assess(Case found, Chosen chosen, Actor actor) {
		return Assessment.of(ContractRule.class,
				this.reader.choice(found.project(), found.procurement(), chosen, actor));
	}

}
