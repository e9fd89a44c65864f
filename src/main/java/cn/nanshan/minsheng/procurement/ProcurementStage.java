package cn.nanshan.minsheng.procurement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.WaivableStage;

import org.springframework.stereotype.Component;

/**
 * Procurement as a stage with departures, such as fewer quotes than three (PROC-08). One
 * makes the procurement a major matter (PROC-04), so none may follow the award.
 */
@Component
class ProcurementStage implements WaivableStage {

	private final ProcurementRepository procurements;

	ProcurementStage(ProcurementRepository procurements) {
		this.procurements = procurements;
	}

	@Override
	public Set<ProjectState> states() {
		return EnumSet.of(ProjectState.APPROVED, ProjectState.PROCURING, ProjectState.RUNNING, ProjectState.SUSPENDED);
	}

	@Override
	public Stream<Clause> clauses() {
		return Stream.<Rule<?>[]>of(ProcurementOpeningRule.values(), AwardRule.values())
			.flatMap(Stream::of)
			.map(Rule::clause);
	}

	@Override
	public Optional<String> refusal(Project project) {
		if (project.state() != ProjectState.APPROVED && !project.isBeingProcured()) {
			return Optional.of("项目已签合同，不能再说明采购例外。");
		}
		return this.procurements.findById(project.id()).map(Procurement::award).map((award) -> "本轮已经定了采购结果，不能再说明采购例外。");
	}

}
