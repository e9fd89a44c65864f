package cn.nanshan.minsheng.project.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.Waiver;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.ChecksPanel;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.workflow.ApprovalRun;
import cn.nanshan.minsheng.workflow.Deadlines;
import cn.nanshan.minsheng.workflow.FourGate;
import cn.nanshan.minsheng.workflow.RunStep;
import org.jspecify.annotations.Nullable;

/**
 * The approval of a project: what was signed, what blocks, and the form of the step whose
 * turn it is.
 *
 * @param version version of the project that the form sends back
 * @param frame head, task list and tabs
 * @param run the approval
 * @param edition title of the regulation it is bound to
 * @param step the step whose turn it is, absent once it has ended
 * @param last whether this step decides
 * @param checks what the rules say of the final decision, absent once it has ended
 * @param mine whether the reader signs this step
 * @param whyNot why the reader cannot sign, absent if nothing stands in the way
 * @param effect what agreeing would change
 * @param facts evidence: what the community wrote
 * @param waivers justifications given so far
 */
record ApprovalPage(int version, CaseFrame frame, Run run, String edition, @Nullable RunStep step, boolean last,
		@Nullable ChecksPanel checks, boolean mine, @Nullable String whyNot, Effect effect, CaseFacts facts,
		List<Waiver> waivers) {

	public boolean isTaskForce() {
		return this.step != null && this.step.role() == Role.TASK_FORCE;
	}

	public boolean mayAgree() {
		return !this.last || (this.checks != null && this.checks.clear());
	}

	public List<Choice> gates() {
		return Arrays.stream(FourGate.values())
			.map((gate) -> new Choice(gate.name(), gate.label() + "：" + gate.question(), null))
			.toList();
	}

	public List<Choice> gateRows() {
		return Arrays.stream(FourGate.values())
			.map((gate) -> new Choice(this.run.gatesGuarded().contains(gate) ? "已审查" : "", gate.label(),
					gate.question()))
			.toList();
	}

	public List<String> phrases() {
		return this.last ? List.of("同意立项", "同意，请抓紧组织实施") : List.of("同意", "拟同意，请领导审示", "请补充预算依据");
	}

	/**
	 * The approval as it was when the page was built.
	 *
	 * @param subject the project
	 * @param version version that the form sends back
	 * @param round which round
	 * @param applicable the steps of this project
	 * @param gatesGuarded which of the four gates were examined
	 */
	record Run(UUID subject, int version, int round, List<RunStep> applicable, Set<FourGate> gatesGuarded) {

		static Run of(ApprovalRun run) {
			return new Run(run.subject(), run.version(), run.round(), run.applicable(), run.gatesGuarded());
		}

		/** Returns the page that explains until when a step should be signed. */
		public String why(RunStep step) {
			return Deadlines.href(this.subject, step.label());
		}

	}

	/**
	 * What agreeing would change.
	 *
	 * @param before free money of the street now, absent without a budget
	 * @param after free money after the approval
	 * @param next who comes next
	 */
	record Effect(@Nullable Money before, @Nullable Money after, String next) {
	}

}
