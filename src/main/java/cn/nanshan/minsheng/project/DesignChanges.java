package cn.nanshan.minsheng.project;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.audit.FieldChange;
import cn.nanshan.minsheng.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tells two versions of a design apart field by field, in the words of the form: for the
 * trail, and for the page that shows a late saver what the other one saved.
 */
@Component
class DesignChanges {

	/** Returns the fields that differ, before and after. */
	List<FieldChange> between(ProjectDesign before, ProjectDesign after) {
		return between(fields(before), fields(after));
	}

	/** Returns the fields whose words differ, before and after. */
	List<FieldChange> between(Map<String, String> old, Map<String, String> now) {
		return now.entrySet()
			.stream()
			.filter((field) -> !Objects.equals(old.get(field.getKey()), field.getValue()))
			.map((field) -> new FieldChange(field.getKey(), Objects.toString(old.get(field.getKey()), ""),
					field.getValue()))
			.toList();
	}

	/** Returns the fields in which what was typed is not what is stored. */
	List<StaleVersion.Difference> typedAgainst(ProjectDesign stored, ProjectDesign typed) {
		return between(stored, typed).stream()
			.map((change) -> new StaleVersion.Difference(change.field(), change.after(), change.before()))
			.toList();
	}

	/** Returns the words of every field, by its label. */
	Map<String, String> fields(ProjectDesign design) {
		Outline outline = design.outline();
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("项目名称", outline.name());
		fields.put("类型", outline.type().label());
		fields.put("范围类别",
				design.categories().stream().sorted().map(ScopeCategory::label).collect(Collectors.joining("、")));
		fields.put("决定文号", outline.categoryDocument());
		fields.put("年度", words(outline.budgetYear()));
		fields.put("位置", outline.place());
		fields.put("面积", words(outline.area()));
		fields.put("受益人数", words(outline.beneficiaries()));
		fields.put("受益人群", outline.beneficiaryGroup());
		fields.put("目标", outline.goal());
		fields.put("内容", outline.content());
		fields.put("申报金额", words(outline.requested()));
		fields.put("居民自筹", words(outline.selfRaised()));
		fields.put("社会捐助", words(outline.donated()));
		fields.put("计划开始", words(outline.plannedStart()));
		fields.put("计划结束", words(outline.plannedEnd()));
		fields.put("负责人", outline.responsiblePerson());
		fields.put("联络员", outline.contactPerson());
		fields.put("声明", outline.outsideOthersDuty() ? "已声明" : "没有声明");
		fields.put("专业性较强", outline.specialised() ? "是" : "否");
		fields.put("关联需求", design.demands().size() + " 件："
				+ design.demands().stream().map(Object::toString).sorted().collect(Collectors.joining(" ")));
		fields.put("预算明细", design.budget().stream().map(DesignChanges::line).collect(Collectors.joining("；")));
		fields.put("绩效目标",
				design.targets()
					.stream()
					.map((target) -> target.kind().label() + " " + target.indicator() + " " + target.target())
					.collect(Collectors.joining("；")));
		fields.put("负面清单自查", design.negativeList()
			.stream()
			.sorted(Comparator.comparing(NegativeAnswer::item))
			.map((answer) -> answer.item().clause().id() + (answer.applies() ? " 属于 " : " 不属于 ") + answer.note())
			.collect(Collectors.joining("；")));
		fields.put("参与记录",
				design.participation()
					.stream()
					.map((it) -> "%s %s %d 人 %s".formatted(it.stage().label(), it.heldOn(), it.people(), it.manner()))
					.collect(Collectors.joining("；")));
		return fields;
	}

	private static String line(BudgetLine line) {
		return "%s %s%s×%s（%s）".formatted(line.item(), line.quantity().stripTrailingZeros().toPlainString(),
				line.unit(), line.unitPrice(), line.standard());
	}

	private static String words(@Nullable Object value) {
		return Objects.toString(value, "");
	}

}
