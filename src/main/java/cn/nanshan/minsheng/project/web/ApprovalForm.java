package cn.nanshan.minsheng.project.web;

import java.util.List;
import java.util.Set;

import cn.nanshan.minsheng.project.SignCommand;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Yuan;
import cn.nanshan.minsheng.workflow.FourGate;
import cn.nanshan.minsheng.workflow.Opinion;
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
 * @param backTo label of the earlier step that it goes back to, empty for the community
 * @param granted the sum it is lowered to, empty if it is not
 */
record ApprovalForm(int version, int run, @Nullable StepOutcome outcome, String opinion, String minutesNumber,
		List<FourGate> gates, String backTo, @Yuan(label = "核减后的金额", optional = true) String granted) {

	ApprovalForm {
		opinion = (opinion != null) ? opinion : "";
		minutesNumber = (minutesNumber != null) ? minutesNumber : "";
		gates = (gates != null) ? gates : List.of();
		backTo = (backTo != null) ? backTo : "";
		granted = (granted != null) ? granted : "";
	}

	static ApprovalForm empty(int version, int run, String say) {
		return new ApprovalForm(version, run, null, say, "", List.of(), "", "");
	}

	/** Returns whether the decision has to be explained. */
	boolean needsReason(StepOutcome decided) {
		return decided.needsReason() || isLowered();
	}

	private boolean isLowered() {
		return !this.granted.isBlank();
	}

	SignCommand toCommand(StepOutcome decided) {
		Money lowered = (decided == StepOutcome.AGREED && isLowered()) ? Money.of(Yuan.Validator.plain(this.granted))
				: null;
		return new SignCommand(this.version, this.run,
				new Opinion(decided, (decided == StepOutcome.RETURNED) ? this.backTo : "", lowered,
						this.opinion.strip(), this.minutesNumber.strip(), Set.copyOf(this.gates)));
	}

}
