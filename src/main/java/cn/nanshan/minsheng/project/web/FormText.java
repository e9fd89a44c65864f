package cn.nanshan.minsheng.project.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.project.BudgetLine;
import cn.nanshan.minsheng.project.NegativeAnswer;
import cn.nanshan.minsheng.project.NegativeItem;
import cn.nanshan.minsheng.project.Outline;
import cn.nanshan.minsheng.project.Participation;
import cn.nanshan.minsheng.project.ProjectDesign;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/** Fills the form with a stored design, as a clerk would have typed it. */
final class FormText {

	private FormText() {
	}

	static ProjectForm form(ProjectDesign design, int version, List<String> papers) {
		Outline outline = design.outline();
		return new ProjectForm(String.valueOf(version), outline.name(), outline.type().name(),
				design.categories().stream().sorted().map(Enum::name).toList(), outline.categoryDocument(),
				words(outline.budgetYear()), outline.place(), words(outline.area()), outline.goal(), outline.content(),
				words(outline.beneficiaries()), outline.beneficiaryGroup(), yuan(outline.requested()),
				yuan(outline.selfRaised()), yuan(outline.donated()), words(outline.plannedStart()),
				words(outline.plannedEnd()), outline.responsiblePerson(), outline.contactPerson(),
				outline.specialised() ? "true" : "", "", design.demands().stream().map(Object::toString).toList(),
				atLeastOne(design.budget().stream().map(FormText::row).toList(), ProjectForm.BudgetRow.EMPTY),
				atLeastOne(design.targets()
					.stream()
					.map((it) -> new ProjectForm.TargetRow(it.kind().name(), it.indicator(), it.target()))
					.toList(), ProjectForm.TargetRow.EMPTY),
				answers(design.negativeList()), atLeastOne(records(design), ProjectForm.ParticipationRow.EMPTY),
				outline.outsideOthersDuty() ? "true" : "", List.copyOf(papers));
	}

	private static ProjectForm.BudgetRow row(BudgetLine line) {
		return new ProjectForm.BudgetRow(line.item(), line.fundUse().name(), line.unit(),
				line.quantity().stripTrailingZeros().toPlainString(), yuan(line.unitPrice()), line.standard());
	}

	private static List<ProjectForm.ParticipationRow> records(ProjectDesign design) {
		return design.participation()
			.stream()
			.filter((it) -> it.stage() == Participation.Stage.DESIGN)
			.map((it) -> new ProjectForm.ParticipationRow(words(it.heldOn()), words(it.people()), it.manner()))
			.toList();
	}

	private static List<ProjectForm.AnswerRow> answers(List<NegativeAnswer> given) {
		Map<NegativeItem, NegativeAnswer> byItem = given.stream()
			.collect(Collectors.toMap(NegativeAnswer::item, Function.identity(), (first, second) -> second));
		return Arrays.stream(NegativeItem.values()).map((item) -> answer(byItem.get(item))).toList();
	}

	private static ProjectForm.AnswerRow answer(@Nullable NegativeAnswer given) {
		return (given != null) ? new ProjectForm.AnswerRow(given.applies() ? "YES" : "NO", given.note())
				: ProjectForm.AnswerRow.EMPTY;
	}

	private static <T> List<T> atLeastOne(List<T> rows, T empty) {
		return rows.isEmpty() ? List.of(empty) : rows;
	}

	private static String yuan(@Nullable Money sum) {
		return (sum != null && !sum.isZero()) ? sum.yuan().toPlainString() : "";
	}

	private static String words(@Nullable Object value) {
		return Objects.toString(value, "");
	}

}
