package cn.nanshan.minsheng.project.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.project.NegativeAnswer;
import cn.nanshan.minsheng.project.Outline;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectDesign;
import cn.nanshan.minsheng.project.Runner;
import cn.nanshan.minsheng.project.ScopeCategory;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * What the overview says of a project.
 *
 * @param facts label and text, only of what is known
 * @param budget budget lines
 * @param total sum of the budget lines
 * @param linesWithoutStandard how many lines cite no standard
 * @param targets performance targets
 * @param exceptions items of the negative list that apply, with the community's note
 */
public record CaseFacts(List<Fact> facts, List<Line> budget, Money total, long linesWithoutStandard,
		List<String> targets, List<String> exceptions) {

	private static final Formats FORMATS = new Formats();

	/** Returns the facts of a project with the two bodies that answer for it (MF-16). */
	static CaseFacts of(Project project, Places places) {
		String street = places.streetName(project.home().streetCode());
		return of(project.design(), street + "办事处", project.judge() == Runner.STREET ? street + "党工委、办事处"
				: places.communityName(project.home().communityCode()) + "党委、居委会");
	}

	static CaseFacts of(ProjectDesign design, String manager, String executor) {
		List<Line> lines = design.budget()
			.stream()
			.map((line) -> new Line(line.item(), line.quantity(), line.unit(), line.unitPrice(), line.amount(),
					line.citesStandard() ? line.standard() : null))
			.toList();
		return new CaseFacts(facts(design, manager, executor), lines,
				Money.sum(lines.stream().map(Line::amount).toList()),
				lines.stream().filter((line) -> line.standard() == null).count(),
				design.targets()
					.stream()
					.map((target) -> target.kind().label() + "：" + target.indicator() + " " + target.target())
					.toList(),
				design.negativeList()
					.stream()
					.filter(NegativeAnswer::applies)
					.map((answer) -> answer.item().label() + (answer.note().isBlank() ? "" : "：" + answer.note()))
					.toList());
	}

	private static List<Fact> facts(ProjectDesign design, String manager, String executor) {
		Outline outline = design.outline();
		String categories = design.categories()
			.stream()
			.sorted()
			.map(ScopeCategory::label)
			.collect(Collectors.joining("、"));
		String area = (outline.area() != null) ? "，" + FORMATS.count(outline.area()) + " ㎡" : "";
		String people = (outline.beneficiaries() != null) ? "约 " + FORMATS.count(outline.beneficiaries()) + " 人" : "";
		String plan = (outline.plannedStart() != null && outline.plannedEnd() != null)
				? FORMATS.date(outline.plannedStart()) + " 至 " + FORMATS.date(outline.plannedEnd()) : "";
		String others = (outline.selfRaised().isZero() && outline.donated().isZero()) ? ""
				: "居民自筹 " + outline.selfRaised() + " 元，社会捐助 " + outline.donated() + " 元";
		return List
			.of(new Fact("地点", outline.place().isBlank() ? "" : outline.place() + area), new Fact("目标", outline.goal()),
					new Fact("做什么", outline.content()),
					new Fact("受益",
							String.join("，",
									List.of(people, outline.beneficiaryGroup())
										.stream()
										.filter((part) -> !part.isBlank())
										.toList())),
					new Fact("范围类别", categories), new Fact("计划起止", plan), new Fact("自筹与捐助", others),
					new Fact("实施管理责任", manager),
					new Fact("具体实施", executor
							+ (outline.responsiblePerson().isBlank() ? "" : "　" + outline.responsiblePerson() + "（负责人）")
							+ (outline.contactPerson().isBlank() ? "" : "、" + outline.contactPerson() + "（联络员）")))
			.stream()
			.filter((fact) -> !fact.text().isBlank())
			.toList();
	}

	/**
	 * A fact.
	 *
	 * @param label its name
	 * @param text what it is
	 */
	public record Fact(String label, String text) {
	}

	/**
	 * A budget line.
	 *
	 * @param item 科目
	 * @param quantity how many
	 * @param unit unit of measure
	 * @param price yuan a unit
	 * @param amount yuan
	 * @param standard the standard cited, absent while missing
	 */
	public record Line(String item, BigDecimal quantity, String unit, Money price, Money amount,
			@Nullable String standard) {
	}

}
