package cn.nanshan.minsheng.project.web;

import java.util.Arrays;
import java.util.List;

import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.project.NegativeItem;
import cn.nanshan.minsheng.project.ScopeCategory;
import cn.nanshan.minsheng.project.UrgentCategory;
import cn.nanshan.minsheng.project.UrgentShare;
import cn.nanshan.minsheng.web.Choice;

/**
 * What the form of urgent work shows beside what was typed.
 *
 * @param communities where it may be
 * @param shares how large a share of their projects took the urgent way
 */
record UrgentFormPage(List<Choice> communities, List<UrgentShare> shares) {

	public List<Choice> types() {
		return Choice.of(ProjectType.class, ProjectType::label);
	}

	public List<Choice> scopes() {
		return Choice.of(ScopeCategory.class, ScopeCategory::label);
	}

	public List<Choice> categories() {
		return Choice.of(UrgentCategory.class, UrgentCategory::label);
	}

	public List<Choice> answers() {
		return List.of(Choice.of("NO", "不属于"), Choice.of("YES", "属于"));
	}

	/** Returns the eight items in their order, each with its clause. */
	public List<Choice> negativeItems() {
		return Arrays.stream(NegativeItem.values()).map((item) -> Choice.of(item.clause().id(), item.label())).toList();
	}

}
