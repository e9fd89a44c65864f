package cn.nanshan.minsheng.procurement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import cn.nanshan.minsheng.audit.FieldChange;
import cn.nanshan.minsheng.funding.Commitments;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.Step;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the sum of a signed contract: the row, the project and the money change
 * together or not at all (FUND-25, WORKS-13).
 */
@UseCase
public class ContractChanging {

	private static final Set<ProjectState> OPEN = Set.of(ProjectState.CONTRACTED, ProjectState.RUNNING);

	private final Projects projects;

	private final ContractChangeFactsReader reader;

	private final Contracts contracts;

	private final ContractChanges changes;

	private final Commitments commitments;

	private final ProjectLife life;

	private final Clock clock;

	ContractChanging(Projects projects, ContractChangeFactsReader reader, Contracts contracts, ContractChanges changes,
			Commitments commitments, ProjectLife life, Clock clock) {
		this.projects = projects;
		this.reader = reader;
		this.contracts = contracts;
		this.changes = changes;
		this.commitments = commitments;
		this.life = life;
		this.clock = clock;
	}

	/** Returns whether a contract can be changed in a state. */
	public static boolean isOpenIn(ProjectState state) {
		return OPEN.contains(state);
	}

	/** Asks the rules about a change that is being written. */
	@AnyStaff(action = "查看合同变更核验")
	@Transactional(readOnly = true)
	public Assessment<ContractChangeRule> assess(String number, @Nullable Money wanted, boolean stated, Actor actor) {
		return assess(this.projects.named(number, actor), wanted, stated, actor);
	}

	/** Enters a change. */
	@AllowedTo(value = Role.STREET_PROCUREMENT, action = "变更合同")
	public void change(String number, int seenVersion, ContractChangeDraft draft, boolean stated, Actor actor) {
		Project project = this.projects.toChange(number, seenVersion, actor);
		if (!isOpenIn(project.state())) {
			throw new Refused("项目现在是“%s”，不能变更合同。".formatted(project.state().label()));
		}
		Contract contract = this.contracts.of(project.id()).orElseThrow(() -> new NotFound("合同"));
		Assessment<ContractChangeRule> assessment = assess(project, draft.sum(), stated, actor);
		Clearance<ContractChangeRule> clearance = assessment.clear();
		ContractChangeFacts facts = (ContractChangeFacts) assessment.facts();
		if (draft.sum().equals(facts.present())) {
			throw new Refused("变更后的合同额与现在的 %s 元相同。".formatted(facts.present()));
		}
		Instant now = this.clock.instant();
		ContractChange change = new ContractChange(facts.changes().size() + 1, facts.present(), draft.sum(),
				draft.reason(), draft.documentNumber(), draft.agreedOn(), actor.name(), now);
		this.changes.add(contract.id(), change, actor.accountId());
		this.commitments.changeContract(project.id().value(), draft.sum(), facts.terms().poolRatio(),
				"第 %d 次合同变更，%s".formatted(change.position(), draft.documentNumber()), actor.accountId());
		project.changeContract(clearance, draft.sum());
		this.life.record(project, clearance,
				new Step("变更合同",
						"第 %d 次合同变更 %s 元，变更后合同额 %s 元，文号 %s".formatted(change.position(), change.difference(),
								draft.sum(), draft.documentNumber()),
						draft.reason(),
						List.of(new FieldChange("合同额", facts.present().toString(), draft.sum().toString())), now),
				actor);
	}

	private Assessment<ContractChangeRule> assess(Project project, @Nullable Money wanted, boolean stated,
			Actor actor) {
		return Assessment.of(ContractChangeRule.class, this.reader.read(project, wanted, stated, actor));
	}

}
