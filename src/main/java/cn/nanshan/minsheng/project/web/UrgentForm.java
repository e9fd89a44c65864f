package cn.nanshan.minsheng.project.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.project.BudgetLine;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.project.NegativeAnswer;
import cn.nanshan.minsheng.project.NegativeItem;
import cn.nanshan.minsheng.project.Outline;
import cn.nanshan.minsheng.project.ProjectDesign;
import cn.nanshan.minsheng.project.ScopeCategory;
import cn.nanshan.minsheng.project.UrgentCategory;
import cn.nanshan.minsheng.project.UrgentWork;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Day;
import cn.nanshan.minsheng.web.Yuan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * What is typed on the spot about work that could not wait; short enough for a telephone.
 *
 * @param name 项目名称
 * @param type 类型
 * @param community 社区
 * @param place 位置
 * @param category 应急类别
 * @param facts 情况
 * @param reason 理由
 * @param startedOn 开工日期
 * @param scope 范围类别
 * @param categoryDocument 决定文号
 * @param requested 估算金额
 * @param standard 标准依据
 * @param responsiblePerson 负责人
 * @param contactPerson 联络员
 * @param outsideOthersDuty declaration ticked
 * @param negativeList answers to the eight items, in their order
 * @param photos 现场照片
 */
record UrgentForm(@NotBlank(message = "请填写项目名称") @Size(max = 80, message = "项目名称最多 80 个字") @Nullable String name,
		@NotBlank(message = "请选择类型：服务类、货物类或工程类（MF-01）") @Nullable String type, @Nullable String community,
		@NotBlank(message = "请填写位置") @Size(max = 200, message = "位置最多 200 个字") @Nullable String place,
		@Nullable String category, @Size(max = 1000, message = "情况最多 1000 个字") @Nullable String facts,
		@Size(max = 1000, message = "理由最多 1000 个字") @Nullable String reason,
		@NotBlank(message = "请填写开工日期") @Day(label = "开工日期") @Nullable String startedOn, @Nullable String scope,
		@Size(max = 60, message = "决定文号最多 60 个字") @Nullable String categoryDocument,
		@Yuan(label = "估算金额") @Nullable String requested,
		@Size(max = 60, message = "标准依据最多 60 个字") @Nullable String standard,
		@Size(max = 30, message = "负责人最多 30 个字") @Nullable String responsiblePerson,
		@Size(max = 30, message = "联络员最多 30 个字") @Nullable String contactPerson, @Nullable String outsideOthersDuty,
		@Nullable List<ProjectForm.@Valid AnswerRow> negativeList, @Nullable List<MultipartFile> photos) {

	UrgentForm {
		List<ProjectForm.AnswerRow> rows = new ArrayList<>();
		if (negativeList != null) {
			negativeList.forEach((row) -> rows.add(Objects.requireNonNullElse(row, ProjectForm.AnswerRow.EMPTY)));
		}
		while (rows.size() < NegativeItem.values().length) {
			rows.add(ProjectForm.AnswerRow.EMPTY);
		}
		negativeList = Collections.unmodifiableList(rows);
	}

	/** Returns an empty form for work that begins today. */
	static UrgentForm on(LocalDate today, String community) {
		return new UrgentForm("", "", community, "", "", "", "", today.toString(), "", "", "", "", "", "", "",
				List.of(), null);
	}

	/** Returns whether the choices are ones that the form offers. */
	boolean hasKnownType() {
		return oneOf(ProjectType.class, this.type) != null;
	}

	UrgentWork work() {
		return new UrgentWork(oneOf(UrgentCategory.class, this.category), text(this.facts), text(this.reason),
				LocalDate.parse(text(this.startedOn)));
	}

	ProjectDesign design() {
		Money sum = Money.of(Yuan.Validator.plain(text(this.requested)));
		LocalDate started = LocalDate.parse(text(this.startedOn));
		ScopeCategory named = oneOf(ScopeCategory.class, this.scope);
		Outline outline = new Outline(text(this.name), ProjectType.valueOf(text(this.type)),
				text(this.categoryDocument), started.getYear(), text(this.place), null, null, "", text(this.reason),
				text(this.facts), sum, Money.ZERO, Money.ZERO, started, null, text(this.responsiblePerson),
				text(this.contactPerson), "true".equals(this.outsideOthersDuty), false);
		return new ProjectDesign(
				outline, (named != null) ? Set.of(named) : Set.of(), Set.of(), List.of(new BudgetLine("应急处置（估算）",
						FundUse.IMPLEMENTATION, "项", new BigDecimal("1.00"), sum, text(this.standard))),
				List.of(), answers(), List.of());
	}

	private List<NegativeAnswer> answers() {
		List<NegativeAnswer> answers = new ArrayList<>();
		List<ProjectForm.AnswerRow> rows = Objects.requireNonNull(this.negativeList);
		NegativeItem[] items = NegativeItem.values();
		for (int i = 0; i < items.length; i++) {
			String answer = rows.get(i).answer();
			if ("YES".equals(answer) || "NO".equals(answer)) {
				answers.add(new NegativeAnswer(items[i], "YES".equals(answer), text(rows.get(i).note())));
			}
		}
		return answers;
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	private static <E extends Enum<E>> @Nullable E oneOf(Class<E> type, @Nullable String typed) {
		return Arrays.stream(type.getEnumConstants()).filter((it) -> it.name().equals(typed)).findFirst().orElse(null);
	}

}
