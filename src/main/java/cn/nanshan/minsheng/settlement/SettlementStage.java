package cn.nanshan.minsheng.settlement;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.WaivableStage;

import org.springframework.stereotype.Component;

/** Payment, final account and archive, as a stage whose clauses may be departed from. */
@Component
class SettlementStage implements WaivableStage {

	@Override
	public Set<ProjectState> states() {
		return EnumSet.of(ProjectState.CONTRACTED, ProjectState.RUNNING, ProjectState.COMPLETED, ProjectState.ACCEPTING,
				ProjectState.RECTIFYING, ProjectState.ACCEPTED, ProjectState.ACCEPT_FAILED, ProjectState.TERMINATED,
				ProjectState.SETTLED);
	}

	@Override
	public Stream<Clause> clauses() {
		return Stream.<Rule<?>[]>of(PaymentRule.values(), SettlementRule.values(), ArchiveRule.values())
			.flatMap(Stream::of)
			.map(Rule::clause);
	}

}
