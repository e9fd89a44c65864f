package cn.nanshan.minsheng.project;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.policy.Verdict;

/**
 * Everything that looks like a project, the weightiest first.
 *
 * @param hits the others
 * @param months how many months were looked at
 * @param nearCap whether the project alone comes close to its cap (domain K10)
 */
public record SplitFindings(List<SplitHit> hits, int months, boolean nearCap) {

	/** Nothing was looked for. */
	public static final SplitFindings NONE = new SplitFindings(List.of(), 0, false);

	public SplitFindings {
		hits = List.copyOf(hits);
	}

	/** Returns the hit on a project of that number. */
	public Optional<SplitHit> on(String number) {
		return this.hits.stream().filter((hit) -> hit.other().number().equals(number)).findFirst();
	}

	/** Returns what PROC-10 says: nothing is split up or asked for twice unexplained. */
	Verdict judge(String number) {
		List<SplitHit> binding = this.hits.stream().filter((hit) -> hit.kind().binds()).toList();
		List<SplitHit> open = binding.stream().filter(SplitHit::isOpen).toList();
		String required = "不化整为零、不重复申报；相似的逐条写明理由";
		if (open.isEmpty()) {
			return Verdict.met(binding.isEmpty() ? "没有发现相似的项目" : "%d 条相似与拆分线索都已说明".formatted(binding.size()), required);
		}
		String found = open.stream().limit(3).map(SplitFindings::inWords).collect(Collectors.joining("；"));
		Verdict verdict = Verdict.breached("%d 条线索没有处理：%s".formatted(open.size(), found), required);
		String page = "/projects/" + number;
		return open.get(0).isSame() ? verdict.fixedBy("撤回其中一个", page + "/withdrawal")
				: verdict.fixedBy("逐条说明", page + "/splits/" + open.get(0).other().number());
	}

	private static String inWords(SplitHit hit) {
		return hit.other().number() + " " + (hit.isSame() ? "认定为同一事项，应撤回其中一个" : hit.why());
	}

}
