package cn.nanshan.minsheng.project.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import cn.nanshan.minsheng.demand.DemandView;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.project.NegativeItem;
import cn.nanshan.minsheng.project.PerformanceTarget;
import cn.nanshan.minsheng.project.ProjectSheet;
import cn.nanshan.minsheng.project.ScopeCategory;
import cn.nanshan.minsheng.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a project shows beside what was typed.
 *
 * @param title heading
 * @param unit who fills it in
 * @param action where it is sent
 * @param back where 取消 leads
 * @param autosave where it is kept while somebody types
 * @param restored when what is shown was kept without being saved, absent if it is what
 * is saved
 * @param demands the demands to tick, those chosen first
 */
record ProjectFormPage(String title, String unit, String action, String back, String autosave,
		@Nullable Instant restored, List<DemandView> demands) {

	static ProjectFormPage forNew(String unit, @Nullable Instant restored, List<DemandView> demands) {
		return new ProjectFormPage("新建项目", unit, "/projects/new", "/projects", "/projects/new/autosave", restored,
				demands);
	}

	static ProjectFormPage forEdit(ProjectSheet sheet, String unit, @Nullable Instant restored,
			List<DemandView> demands) {
		String path = "/projects/" + sheet.number();
		return new ProjectFormPage("修改项目 " + sheet.number(), unit, path + "/edit", path, path + "/autosave", restored,
				demands);
	}

	public List<Choice> types() {
		return Choice.of(ProjectType.class, ProjectType::label);
	}

	public List<Choice> categories() {
		return Choice.of(ScopeCategory.class, ScopeCategory::label);
	}

	public List<Choice> uses() {
		return Choice.of(FundUse.class, FundUse::label);
	}

	public List<Choice> kinds() {
		return Choice.of(PerformanceTarget.Kind.class, PerformanceTarget.Kind::label);
	}

	public List<Choice> answers() {
		return List.of(Choice.of("NO", "不属于"), Choice.of("YES", "属于"));
	}

	/** Returns the eight items in their order, each with its clause. */
	public List<Choice> negativeItems() {
		return Arrays.stream(NegativeItem.values()).map((item) -> Choice.of(item.clause().id(), item.label())).toList();
	}

}
