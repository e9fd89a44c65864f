package cn.nanshan.minsheng.project;

import java.time.Instant;
import java.util.List;

import cn.nanshan.minsheng.audit.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a project, told as the history shows it.
 *
 * @param action the words of the button, such as 提交评议
 * @param sentence one sentence for the history
 * @param reason why, where a reason is asked for
 * @param changes fields before and after
 * @param at when
 */
public record Step(String action, String sentence, @Nullable String reason, List<FieldChange> changes, Instant at) {

	public static Step of(String action, String sentence, Instant at) {
		return new Step(action, sentence, null, List.of(), at);
	}

	/** Returns a step with the reason that was asked for. */
	public static Step because(String action, String sentence, String reason, Instant at) {
		return new Step(action, sentence, reason, List.of(), at);
	}

}
