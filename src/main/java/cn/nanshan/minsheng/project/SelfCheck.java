package cn.nanshan.minsheng.project;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.nanshan.minsheng.policy.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the community's answers to the negative list: every item needs one, a yes
 * needs its facts, and a no that the design itself contradicts needs a word as well.
 * Whether a yes may go on is for the street to decide later.
 */
final class SelfCheck {

	/** Words that make a project look like fitting out an office (FUND-14). */
	private static final List<String> OFFICE_WORDS = List.of("办公", "工作站装修", "电脑", "打印机", "空调");

	private final ProjectDesign design;

	private final boolean withinCap;

	SelfCheck(ProjectDesign design, boolean withinCap) {
		this.design = design;
		this.withinCap = withinCap;
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
		String hint = hint(item);
		boolean silent = hint != null && answer.note().isBlank();
		return Verdict.of(!silent, silent ? "回答不属于，但" + hint : "不属于", silent ? "写明为什么不属于" : required);
	}

	private @Nullable NegativeAnswer answerTo(NegativeItem item) {
		return this.design.negativeList().stream().filter((it) -> it.item() == item).findFirst().orElse(null);
	}

	private @Nullable String hint(NegativeItem item) {
		if (item == NegativeItem.OVER_CAP) {
			return this.withinCap ? null : "申报金额超过上限";
		}
		return (item == NegativeItem.COMMUNITY_OFFICE) ? officeWords() : null;
	}

	private @Nullable String officeWords() {
		Outline outline = this.design.outline();
		String all = Stream
			.concat(Stream.of(outline.name(), outline.content()), this.design.budget().stream().map(BudgetLine::item))
			.collect(Collectors.joining("\n"));
		String found = OFFICE_WORDS.stream().filter(all::contains).collect(Collectors.joining("”“"));
		return found.isEmpty() ? null : "名称、内容或预算里有“" + found + "”";
	}

}
