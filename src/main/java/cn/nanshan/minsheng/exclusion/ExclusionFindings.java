package cn.nanshan.minsheng.exclusion;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.policy.Clause;
import org.jspecify.annotations.Nullable;

/**
 * What the registers and the words say of a project.
 *
 * @param registers rows that it looks like
 * @param words words that it holds, by clause
 * @param runningCosts lines that are running costs
 */
public record ExclusionFindings(List<RegisterHit> registers, Map<ExclusionClause, List<String>> words,
		RunningCosts runningCosts) {

	/** Nothing was looked for. */
	public static final ExclusionFindings NONE = new ExclusionFindings(List.of(), Map.of(), RunningCosts.NONE);

	public ExclusionFindings {
		registers = List.copyOf(registers);
		words = Map.copyOf(words);
	}

	/**
	 * Returns what speaks for a clause of the negative list, absent if nothing does.
	 */
	public @Nullable String sign(Clause clause) {
		return RegisterKind.of(clause)
			.map(this::rows)
			.or(() -> ExclusionClause.of(clause).map(this::said))
			.filter((sign) -> !sign.isEmpty())
			.orElse(null);
	}

	/** Returns whether a clause is one whose rows stand in a register. */
	public static boolean isOfRegister(Clause clause) {
		return RegisterKind.of(clause).isPresent();
	}

	private String rows(RegisterKind kind) {
		String rows = this.registers.stream()
			.filter((hit) -> hit.entry().kind() == kind)
			.map(RegisterHit::inWords)
			.collect(Collectors.joining("；"));
		return rows.isEmpty() ? "" : "登记簿中有相近项目：" + rows;
	}

	private String said(ExclusionClause clause) {
		List<String> found = this.words.getOrDefault(clause, List.of());
		return found.isEmpty() ? "" : "名称、内容或预算里有“" + String.join("”“", found) + "”";
	}

}
