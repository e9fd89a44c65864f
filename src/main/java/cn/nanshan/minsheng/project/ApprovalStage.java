package cn.nanshan.minsheng.project;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import cn.nanshan.minsheng.policy.Clause;

import org.springframework.stereotype.Component;

/** The street's approval as a stage whose clauses may be departed from. */
@Component
class ApprovalStage implements WaivableStage {

	@Override
	public Set<ProjectState> states() {
		return EnumSet.of(ProjectState.SUBMITTED, ProjectState.STREET_STUDY, ProjectState.URGENT_FILED);
	}

	@Override
	public Stream<Clause> clauses() {
		return Arrays.stream(ApprovalRule.values()).map(ApprovalRule::clause);
	}

}
