package cn.nanshan.minsheng.project;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.workflow.ApprovalRuns;

import org.springframework.transaction.annotation.Transactional;

/** Shows at every step of the chain what the rules say of the final decision. */
@UseCase
public class ApprovalPanel {

	private final ApprovalRuns runs;

	private final ApprovalFactsReader reader;

	ApprovalPanel(ApprovalRuns runs, ApprovalFactsReader reader) {
		this.runs = runs;
		this.reader = reader;
	}

	/** Returns what the rules say to this person now. */
	@AnyStaff(action = "查看审批核验")
	@Transactional(readOnly = true)
	public Assessment<ApprovalRule> assess(Project project, Actor actor) {
		return Assessment.of(ApprovalRule.class,
				this.reader.read(project, this.runs.of(project.id().value()).orElseThrow(), actor));
	}

}
