package cn.nanshan.minsheng.procurement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.funding.Commitment;
import cn.nanshan.minsheng.funding.Commitments;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.integrity.Declarations;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Reads what the rules of a contract change look at. */
@Component
class ContractChangeFactsReader {

	private final Contracts contracts;

	private final ContractChanges changes;

	private final Payees payees;

	private final Commitments commitments;

	private final Declarations declarations;

	private final PolicyTermBook terms;

	private final WaiverBook waivers;

	private final Clock clock;

	ContractChangeFactsReader(Contracts contracts, ContractChanges changes, Payees payees, Commitments commitments,
			Declarations declarations, PolicyTermBook terms, WaiverBook waivers, Clock clock) {
		this.contracts = contracts;
		this.changes = changes;
		this.payees = payees;
		this.commitments = commitments;
		this.declarations = declarations;
		this.terms = terms;
		this.waivers = waivers;
		this.clock = clock;
	}

	/**
	 * Reads the facts of a change to a sum, or of the contract as it stands.
	 * @throws NotFound if there is no contract to change
	 */
	ContractChangeFacts read(Project project, @Nullable Money wanted, boolean stated, Actor actor) {
		UUID subject = project.id().value();
		Contract contract = this.contracts.of(project.id()).orElseThrow(() -> new NotFound("合同"));
		Commitment held = this.commitments.of(subject).orElseThrow(() -> new NotFound("合同"));
		List<ContractChange> before = this.changes.of(contract.id());
		Money present = before.isEmpty() ? contract.sum() : before.get(before.size() - 1).sum();
		LocalDate today = LocalDate.now(this.clock);
		return new ContractChangeFacts(subject, project.track(), project.outline().type(), held.approved(),
				contract.sum(), present, held.paid(), before, (wanted != null) ? wanted : present,
				new Handler(this.declarations.standingOf(actor.accountId(), today),
						this.payees.of(project.id()).orElse(null), stated),
				this.terms.on(today, project.home().streetCode()), this.waivers.of(subject));
	}

}
