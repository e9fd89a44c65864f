package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.workflow.ClosingRule;
import cn.nanshan.minsheng.workflow.Meetings;

import org.springframework.stereotype.Component;

/**
 * Deliberation as a stage with a departure: the street may let a meeting without quorum
 * count (MF-22), but only one that took place; votes are counted, never justified.
 */
@Component
class DeliberationStage implements WaivableStage {

	private final Meetings meetings;

	private final Clock clock;

	DeliberationStage(Meetings meetings, Clock clock) {
		this.meetings = meetings;
		this.clock = clock;
	}

	@Override
	public Set<ProjectState> states() {
		return EnumSet.of(ProjectState.DELIBERATING);
	}

	@Override
	public Stream<Clause> clauses() {
		return Arrays.stream(ClosingRule.values()).map(ClosingRule::clause);
	}

	@Override
	public Optional<String> refusal(Project project) {
		LocalDate today = LocalDate.now(this.clock);
		return this.meetings.of(project.id().value())
			.stream()
			.anyMatch((row) -> row.state().isUnderWay() && !row.heldOn().isAfter(today)) ? Optional.empty()
					: Optional.of("评议会还没有召开并签到，不知道到会多少人，不能说明例外理由。");
	}

}
