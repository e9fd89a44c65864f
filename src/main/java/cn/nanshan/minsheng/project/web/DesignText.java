package cn.nanshan.minsheng.project.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.project.BudgetLine;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.project.NegativeAnswer;
import cn.nanshan.minsheng.project.NegativeItem;
import cn.nanshan.minsheng.project.Outline;
import cn.nanshan.minsheng.project.Participation;
import cn.nanshan.minsheng.project.PerformanceTarget;
import cn.nanshan.minsheng.project.ProjectDesign;
import cn.nanshan.minsheng.project.ScopeCategory;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Yuan;
import org.jspecify.annotations.Nullable;

/** Turns a form without errors into a design. */
final class DesignText {

	private DesignText() {
	}

	static ProjectDesign design(ProjectForm form) {
		return new ProjectDesign(outline(form),
				form.categories()
					.stream()
					.map((it) -> ScopeCategory.valueOf(Objects.requireNonNull(it)))
					.collect(Collectors.toSet()),
				form.demands()
					.stream()
					.map((it) -> UUID.fromString(Objects.requireNonNull(it)))
					.collect(Collectors.toSet()),
				form.budget().stream().filter((row) -> !row.isEmpty()).map(DesignText::line).toList(),
				form.targets().stream().filter((row) -> !row.isEmpty()).map(DesignText::target).toList(),
				answers(form.negativeList()),
				form.participation().stream().filter((row) -> !row.isEmpty()).map(DesignText::participation).toList());
	}

	private static Outline outline(ProjectForm form) {
		return new Outline(text(form.name()), ProjectType.valueOf(text(form.type())), text(form.categoryDocument()),
				whole(form.budgetYear()), text(form.place()), decimal(form.area()), whole(form.beneficiaries()),
				text(form.beneficiaryGroup()), text(form.goal()), text(form.content()), money(form.requested()),
				Objects.requireNonNullElse(money(form.selfRaised()), Money.ZERO),
				Objects.requireNonNullElse(money(form.donated()), Money.ZERO), day(form.plannedStart()),
				day(form.plannedEnd()), text(form.responsiblePerson()), text(form.contactPerson()),
				"true".equals(form.outsideOthersDuty()), "true".equals(form.specialised()));
	}

	private static BudgetLine line(ProjectForm.BudgetRow row) {
		return new BudgetLine(text(row.item()), FundUse.valueOf(text(row.fundUse())), text(row.unit()),
				Objects.requireNonNull(decimal(row.quantity())), Objects.requireNonNull(money(row.unitPrice())),
				text(row.standard()));
	}

	private static PerformanceTarget target(ProjectForm.TargetRow row) {
		return new PerformanceTarget(PerformanceTarget.Kind.valueOf(text(row.kind())), text(row.indicator()),
				text(row.target()));
	}

	private static List<NegativeAnswer> answers(List<ProjectForm.AnswerRow> rows) {
		List<NegativeAnswer> answers = new ArrayList<>();
		NegativeItem[] items = NegativeItem.values();
		for (int i = 0; i < items.length; i++) {
			ProjectForm.AnswerRow row = rows.get(i);
			if (!ProjectForm.isBlank(row.answer())) {
				answers.add(new NegativeAnswer(items[i], "YES".equals(row.answer()), text(row.note())));
			}
		}
		return answers;
	}

	private static Participation participation(ProjectForm.ParticipationRow row) {
		return new Participation(Participation.Stage.DESIGN, Objects.requireNonNull(day(row.heldOn())),
				Objects.requireNonNull(whole(row.people())), text(row.manner()));
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	private static @Nullable Integer whole(@Nullable String typed) {
		return ProjectForm.isBlank(typed) ? null : Integer.valueOf(Yuan.Validator.plain(text(typed)));
	}

	private static @Nullable BigDecimal decimal(@Nullable String typed) {
		return ProjectForm.isBlank(typed) ? null : new BigDecimal(Yuan.Validator.plain(text(typed))).setScale(2);
	}

	private static @Nullable Money money(@Nullable String typed) {
		return ProjectForm.isBlank(typed) ? null : Money.of(Yuan.Validator.plain(text(typed)));
	}

	private static @Nullable LocalDate day(@Nullable String typed) {
		return ProjectForm.isBlank(typed) ? null : LocalDate.parse(text(typed));
	}

}
