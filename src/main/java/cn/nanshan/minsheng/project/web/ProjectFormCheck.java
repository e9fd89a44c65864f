package cn.nanshan.minsheng.project.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.project.PerformanceTarget;
import cn.nanshan.minsheng.project.ScopeCategory;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the form of a project must hold beside the syntax of each field: known choices, an
 * end after the start, rows that are whole or empty. No rule of the regulation is asked
 * here.
 */
final class ProjectFormCheck {

	private final ProjectForm form;

	private final Errors errors;

	private final LocalDate today;

	private ProjectFormCheck(ProjectForm form, Errors errors, LocalDate today) {
		this.form = form;
		this.errors = errors;
		this.today = today;
	}

	static void check(ProjectForm form, Errors errors, LocalDate today) {
		ProjectFormCheck check = new ProjectFormCheck(form, errors, today);
		check.choices();
		check.days();
		check.budget();
		check.targets();
		check.participation();
	}

	private void choices() {
		unless(ProjectForm.isBlank(this.form.type()) || isOneOf(ProjectType.class, this.form.type()), "type",
				"请选择类型：服务类、货物类或工程类（MF-01）");
		unless(this.form.categories().stream().allMatch((it) -> isOneOf(ScopeCategory.class, it)), "categories",
				"范围类别请从八类中选");
		unless(this.form.demands().stream().allMatch(ProjectFormCheck::isId), "demands", "关联需求请从列表中勾选");
		for (int i = 0; i < this.form.negativeList().size(); i++) {
			String answer = this.form.negativeList().get(i).answer();
			unless(ProjectForm.isBlank(answer) || List.of("YES", "NO").contains(answer),
					"negativeList[" + i + "].answer", "请选“属于”或“不属于”");
		}
	}

	private void days() {
		LocalDate start = day("plannedStart", this.form.plannedStart());
		LocalDate end = day("plannedEnd", this.form.plannedEnd());
		unless(start == null || end == null || !end.isBefore(start), "plannedEnd", "计划结束不能早于计划开始");
	}

	private void budget() {
		for (int i = 0; i < this.form.budget().size(); i++) {
			ProjectForm.BudgetRow row = this.form.budget().get(i);
			String path = "budget[" + i + "].";
			if (!row.isEmpty()) {
				unless(!ProjectForm.isBlank(row.item()), path + "item", "请填写科目");
				unless(isOneOf(FundUse.class, row.fundUse()), path + "fundUse", "请选择用途");
				unless(!ProjectForm.isBlank(row.quantity()), path + "quantity", "请填写数量");
				unless(!ProjectForm.isBlank(row.unitPrice()), path + "unitPrice", "请填写单价");
			}
		}
	}

	private void targets() {
		for (int i = 0; i < this.form.targets().size(); i++) {
			ProjectForm.TargetRow row = this.form.targets().get(i);
			String path = "targets[" + i + "].";
			if (!row.isEmpty()) {
				unless(isOneOf(PerformanceTarget.Kind.class, row.kind()), path + "kind", "请选择目标类别");
				unless(!ProjectForm.isBlank(row.indicator()), path + "indicator", "请填写指标");
				unless(!ProjectForm.isBlank(row.target()), path + "target", "请填写目标值");
			}
		}
	}

	private void participation() {
		for (int i = 0; i < this.form.participation().size(); i++) {
			ProjectForm.ParticipationRow row = this.form.participation().get(i);
			String path = "participation[" + i + "].";
			if (!row.isEmpty()) {
				unless(!ProjectForm.isBlank(row.heldOn()), path + "heldOn", "请填写参与日期");
				LocalDate held = day(path + "heldOn", row.heldOn());
				unless(held == null || !held.isAfter(this.today), path + "heldOn", "参与日期不能晚于今天");
				unless(!ProjectForm.isBlank(row.people()), path + "people", "请填写参与人数");
				unless(!ProjectForm.isBlank(row.manner()), path + "manner", "请写明方式");
			}
		}
	}

	/** One field, one message: a second one would only hide behind the first. */
	private void unless(boolean right, String field, String message) {
		if (!right && !this.errors.hasFieldErrors(field)) {
			this.errors.rejectValue(field, "wrong", message);
		}
	}

	private @Nullable LocalDate day(String field, @Nullable String typed) {
		return (typed == null || typed.isBlank() || this.errors.hasFieldErrors(field)) ? null
				: LocalDate.parse(typed.strip());
	}

	private static <E extends Enum<E>> boolean isOneOf(Class<E> type, @Nullable String typed) {
		return Arrays.stream(type.getEnumConstants()).anyMatch((constant) -> constant.name().equals(typed));
	}

	private static boolean isId(@Nullable String typed) {
		try {
			return typed != null && UUID.fromString(typed).toString().equals(typed);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
