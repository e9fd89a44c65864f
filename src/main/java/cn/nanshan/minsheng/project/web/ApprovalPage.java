package cn.nanshan.minsheng.project.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.audit.FieldChange;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.Waiver;
import cn.nanshan.minsheng.project.ExclusionPrompt;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.ChecksPanel;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.workflow.ApprovalRun;
import cn.nanshan.minsheng.workflow.Deadlines;
import cn.nanshan.minsheng.workflow.FourGate;
import cn.nanshan.minsheng.workflow.RunStep;
import cn.nanshan.minsheng.workflow.Signature;
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
 * @param standing how the reader stands to this step
 * @param effect what agreeing would change
 * @param changes what differs from what was handed in before
 * @param facts evidence: what the community wrote
 * @param waivers justifications given so far
 * @param splits what looks like it, and what was said of that
 * @param prompts what speaks against it by the negative list
 */
record ApprovalPage(int version, CaseFrame frame, Run run, String edition, @Nullable RunStep step, boolean last,
		@Nullable ChecksPanel checks, Standing standing, Effect effect, List<FieldChange> changes, CaseFacts facts,
		List<Waiver> waivers, SplitTable splits, List<ExclusionPrompt> prompts) {

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
	 * How the reader stands to the step whose turn it is.
	 *
	 * @param mine whether the reader signs it
	 * @param authority the delegation by which the reader signs, empty by the own office
	 * @param whyNot why the reader cannot sign, absent if nothing stands in the way
	 * @param mayTakeBack whether the reader may take the own agreement back
	 * @param stuck what helps if nobody can sign, absent if somebody can
	 */
	record Standing(boolean mine, String authority, @Nullable String whyNot, boolean mayTakeBack,
			@Nullable String stuck) {
	}

	/**
	 * The approval as it was when the page was built.
	 *
	 * @param subject the project
	 * @param version version that the form sends back
	 * @param round which round
	 * @param lines one for each signature that counts, and one for each step without
	 * @param lapsed signatures that count no longer
	 * @param gatesGuarded which of the four gates were examined
	 * @param asked the sum asked for
	 * @param sum the sum now
	 * @param backTo the earlier steps that it can go back to
	 */
	record Run(UUID subject, int version, int round, List<Line> lines, List<Line> lapsed, Set<FourGate> gatesGuarded,
			Money asked, Money sum, List<Choice> backTo) {

		static Run of(ApprovalRun run) {
			List<Line> lines = new ArrayList<>();
			run.applicable().forEach((step) -> {
				List<Signature> signed = run.under(step);
				signed.forEach((one) -> lines.add(Line.of(step, one)));
				if (signed.isEmpty() || step.isOpen()) {
					lines.add(Line.waiting(step));
				}
			});
			List<Line> lapsed = run.signatures()
				.stream()
				.filter((one) -> !one.counts())
				.map((one) -> Line.of(run.steps().get(one.step()), one))
				.toList();
			List<Choice> behind = run.behind().stream().map((step) -> Choice.of(step.label(), step.label())).toList();
			return new Run(run.subject(), run.version(), run.round(), lines, lapsed, run.gatesGuarded(), run.asked(),
					run.sum(), behind);
		}

		/** Returns the page that explains until when a step should be signed. */
		public String why(String step) {
			return Deadlines.href(this.subject, step);
		}

		public boolean isLowered() {
			return !this.asked.equals(this.sum);
		}

	}

	/**
	 * A row of the table of opinions.
	 *
	 * @param step label of the step
	 * @param who who signed or has to
	 * @param authority the delegation, empty if none
	 * @param outcome the decision in words, empty if not signed
	 * @param opinion the opinion
	 * @param minutesNumber number of the minutes
	 * @param due last day of the step, absent before its turn
	 * @param at when it was signed, absent if it was not
	 */
	record Line(String step, String who, String authority, String outcome, String opinion, String minutesNumber,
			@Nullable LocalDate due, @Nullable Instant at) {

		static Line of(RunStep step, Signature one) {
			return new Line(step.label(), one.signerName(), one.authority(), one.outcomeInWords(), one.opinion(),
					one.minutesNumber(), step.due(), one.signedAt());
		}

		static Line waiting(RunStep step) {
			return new Line(step.label(), step.signersInWords(), "", "", "", "", step.due(), null);
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
