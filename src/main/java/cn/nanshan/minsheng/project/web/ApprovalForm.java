package cn.nanshan.minsheng.project.web;

import java.util.List;
import java.util.Set;

import cn.nanshan.minsheng.project.SignCommand;
import cn.nanshan.minsheng.workflow.FourGate;
import cn.nanshan.minsheng.workflow.StepOutcome;
import org.jspecify.annotations.Nullable;

/**
 * An approver's opinion as typed.
 *
 * @param version version of the project that was seen
 * @param run version of the approval that was seen
 * @param outcome which button
 * @param opinion the opinion
 * @param minutesNumber number of the minutes
 * @param gates gates ticked
 */
record ApprovalForm(int version, int run, @Nullable StepOutcome outcome, String opinion, String minutesNumber,
		List<FourGate> gates) {

	ApprovalForm {
		opinion = (opinion != null) ? opinion : "";
		minutesNumber = (minutesNumber != null) ? minutesNumber : "";
		gates = (gates != null) ? gates : List.of();
	}

	SignCommand toCommand(StepOutcome decided) {
		return new SignCommand(this.version, this.run, decided, this.opinion.strip(), this.minutesNumber.strip(),
				Set.copyOf(this.gates));
	}

}
