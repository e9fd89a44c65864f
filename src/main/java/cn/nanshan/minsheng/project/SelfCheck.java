package cn.nanshan.minsheng.project;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import cn.nanshan.minsheng.exclusion.ExclusionFindings;
import cn.nanshan.minsheng.policy.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the community's answers to the negative list: every item needs one, a yes
 * needs its facts, and a no that the design itself, a register or a word contradicts
 * needs a word as well. Whether a yes may go on is for the street to decide later.
 */
final class SelfCheck {

	private final ProjectDesign design;

	private final boolean withinCap;

	private final ExclusionFindings exclusions;

	SelfCheck(ProjectDesign design, boolean withinCap, ExclusionFindings exclusions) {
		this.design = design;
		this.withinCap = withinCap;
		this.exclusions = exclusions;
	}

	Verdict judge(NegativeItem item) {
		NegativeAnswer answer = answerTo(item);
		String required = "已自查；属于的写明情况";
		if (answer == null) {
			return Verdict.breached("没有自查", required);
		}
		if (answer.applies()) {
			return Verdict.of(!answer.note().isBlank(), answer.note().isBlank() ? "属于，没有写明情况" : "属于：" + answer.note(),
					required);
		}
		String sign = sign(item);
		if (sign == null) {
			return Verdict.met("不属于", required);
		}
		return answer.note().isBlank() ? Verdict.breached("回答不属于，但" + sign, explaining(item))
				: Verdict.met("不属于：%s（%s）".formatted(answer.note(), sign), required);
	}

	/** Returns whether a no is contradicted and nobody said why it is a no. */
	boolean isSilent(NegativeItem item) {
		NegativeAnswer answer = answerTo(item);
		return answer != null && !answer.applies() && answer.note().isBlank() && sign(item) != null;
	}

	/** Returns what is asked of a no that is contradicted. */
	static String explaining(NegativeItem item) {
		return ExclusionFindings.isOfRegister(item.clause()) ? "写明为什么不是同一项目；是同一项目的回答属于，由街道说明例外理由（FUND-18）" : "写明为什么不属于";
	}

	/** Returns everything that the registers and the words say, with the answers. */
	List<ExclusionPrompt> prompts() {
		return Arrays.stream(NegativeItem.values()).map(this::prompt).filter(Objects::nonNull).toList();
	}

	private @Nullable ExclusionPrompt prompt(NegativeItem item) {
		String sign = this.exclusions.sign(item.clause());
		if (sign == null) {
			return null;
		}
		NegativeAnswer answer = answerTo(item);
		String said = (answer == null) ? "还没有自查"
				: (answer.applies() ? "属于" : "不属于") + (answer.note().isBlank() ? "，没有说明" : "：" + answer.note());
		return new ExclusionPrompt(item.clause().id(), sign, said, answer == null || answer.note().isBlank());
	}

	private @Nullable NegativeAnswer answerTo(NegativeItem item) {
		return this.design.negativeList().stream().filter((it) -> it.item() == item).findFirst().orElse(null);
	}

	/** Returns what speaks for an item, absent if nothing does. */
	@Nullable String sign(NegativeItem item) {
		if (item == NegativeItem.OVER_CAP) {
			return this.withinCap ? null : "申报金额超过上限";
		}
		return this.exclusions.sign(item.clause());
	}

}
