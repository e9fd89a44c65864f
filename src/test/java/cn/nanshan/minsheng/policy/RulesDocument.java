package cn.nanshan.minsheng.policy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.nanshan.minsheng.testing.Proofs;

/** Writes {@code docs/rules.md}: what carries each clause, and which tests prove it. */
class RulesDocument {

	private static final String NONE = "—";

	private final RuleSets rules = new RuleSets();

	private final Proofs refusals = Proofs.ofRefusal();

	private final Proofs boundaries = Proofs.atBoundary();

	String text() {
		StringBuilder page = new StringBuilder("""
				# 条款怎样落实

				由 `mvn test -Dtest=RulesDocumentTests -Dgolden.update=true` 生成，不要手改。

				规则：提交动作之前由规则集判断；结构：流程、权限或数据库不允许违反；人工核验：由人勾选并署名；未落实：还没有做。
				一条规则要有两项 HTTP 测试：一项违反它而被拒绝，一项恰在界限上而通过；缺的列在“未证明”。

				""");
		counts(page);
		for (RegulationDocument document : RegulationDocument.values()) {
			page.append("\n## %s %s\n\n".formatted(document.code(), document.title()));
			page.append("| 条款 | 力度 | 来源 | 怎样落实 | 规则 | 动作或方式 | 拒绝的测试 | 界限上通过的测试 | 未证明 |\n");
			page.append("|---|---|---|---|---|---|---|---|---|\n");
			document.clauses().forEach((clause) -> page.append(row(clause)).append('\n'));
		}
		return page.toString();
	}

	private void counts(StringBuilder page) {
		page.append("| | 法规原文 | 系统默认 | 合计 |\n|---|---|---|---|\n");
		for (Enforcement.Kind kind : Enforcement.Kind.values()) {
			page.append(countRow(kind.label(), Clauses.all().stream().filter((it) -> kindOf(it) == kind).toList()));
		}
		page.append(countRow("合计", Clauses.all()));
		page.append(countRow("未证明", Clauses.all().stream().filter((it) -> !lacking(it).isEmpty()).toList()));
	}

	private static String countRow(String label, List<Clause> clauses) {
		long law = clauses.stream().filter((clause) -> clause.origin() == Origin.LAW).count();
		return "| %s | %d | %d | %d |\n".formatted(label, law, clauses.size() - law, clauses.size());
	}

	private String row(Clause clause) {
		Enforcement enforcement = this.rules.enforcementOf(clause);
		List<String> asking = this.rules.asking(clause).stream().map(AskedRule::rule).toList();
		return Stream
			.of(clause.id() + " " + clause.sentence(), clause.force().label(),
					(clause.origin() == Origin.LAW) ? "法规原文" : "系统默认", enforcement.kind().label(), code(asking),
					enforcement.how().isEmpty() ? NONE : enforcement.how(), code(this.refusals.of(clause.id())),
					code(this.boundaries.of(clause.id())), lacking(clause).isEmpty() ? NONE : lacking(clause))
			.map((cell) -> cell.replace("|", "\\|"))
			.collect(Collectors.joining(" | ", "| ", " |"));
	}

	private Enforcement.Kind kindOf(Clause clause) {
		return this.rules.enforcementOf(clause).kind();
	}

	/** Returns which proof is missing for what is said to be enforced by rule. */
	private String lacking(Clause clause) {
		if (kindOf(clause) != Enforcement.Kind.BY_RULE) {
			return "";
		}
		boolean refused = !this.refusals.of(clause.id()).isEmpty();
		boolean passed = !this.boundaries.of(clause.id()).isEmpty();
		return (refused && passed) ? "" : refused ? "缺界限" : passed ? "缺拒绝" : "缺拒绝、界限";
	}

	private static String code(List<String> names) {
		return names.isEmpty() ? NONE
				: names.stream().map((name) -> "`" + name + "`").collect(Collectors.joining("<br>"));
	}

}
