package cn.nanshan.minsheng.workflow;

import java.util.Set;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an approver says to a step.
 *
 * @param outcome the decision
 * @param backTo label of the earlier step that a return goes to, empty if to the
 * community
 * @param granted the sum it is lowered to, absent if it is not
 * @param words the opinion, required for all but an agreement to the whole sum
 * @param minutesNumber number of the meeting's minutes, empty if there was none
 * @param gates gates guarded, of the task force's step only
 */
public record Opinion(StepOutcome outcome, String backTo, @Nullable Money granted, String words, String minutesNumber,
		Set<FourGate> gates) {

	public Opinion {
		gates = Set.copyOf(gates);
	}

	/** Agrees without another word. */
	public static Opinion agreed(String words) {
		return new Opinion(StepOutcome.AGREED, "", null, words, "", Set.of());
	}

	/** Returns the decision in words. */
	public String inWords() {
		String where = this.backTo.isEmpty() ? this.outcome.label() : "退回“" + this.backTo + "”";
		return (this.granted != null) ? where + "，核减为 " + this.granted + " 元" : where;
	}

}
