package cn.nanshan.minsheng.project.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import cn.nanshan.minsheng.project.NegativeItem;
import cn.nanshan.minsheng.project.PerformanceTarget;
import cn.nanshan.minsheng.web.Day;
import cn.nanshan.minsheng.web.Whole;
import cn.nanshan.minsheng.web.Yuan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk typed about a project, character for character: a wrong sum comes back as
 * it was typed. Only name and type are asked for; the rest may follow.
 *
 * @param version version that the form was opened with, empty for a new project
 * @param name 项目名称
 * @param type 类型
 * @param categories 范围类别
 * @param categoryDocument 决定文号
 * @param budgetYear 年度
 * @param place 位置
 * @param area 面积
 * @param goal 目标
 * @param content 内容
 * @param beneficiaries 受益人数
 * @param beneficiaryGroup 受益人群
 * @param requested 申报金额
 * @param selfRaised 居民自筹
 * @param donated 社会捐助
 * @param plannedStart 计划开始
 * @param plannedEnd 计划结束
 * @param responsiblePerson 负责人
 * @param contactPerson 联络员
 * @param specialised 专业性较强
 * @param demandWords words to look for demands by
 * @param demands ids of the demands ticked
 * @param budget budget lines
 * @param targets performance targets
 * @param negativeList answers to the eight items, in their order
 * @param participation how residents took part in the design
 * @param outsideOthersDuty declaration ticked
 * @param papers the papers of the street's list that are at hand
 */
record ProjectForm(@Nullable String version,
		@NotBlank(message = "请填写项目名称") @Size(max = 80, message = "项目名称最多 80 个字") @Nullable String name,
		@NotBlank(message = "请选择类型：服务类、货物类或工程类（MF-01）") @Nullable String type, List<@Nullable String> categories,
		@Size(max = 60, message = "决定文号最多 60 个字") @Nullable String categoryDocument,
		@Whole(label = "年度", min = 2015, max = 2099) @Nullable String budgetYear,
		@Size(max = 200, message = "位置最多 200 个字") @Nullable String place, @Quantity(label = "面积") @Nullable String area,
		@Size(max = 1000, message = "目标最多 1000 个字") @Nullable String goal,
		@Size(max = 4000, message = "内容最多 4000 个字") @Nullable String content,
		@Whole(label = "受益人数") @Nullable String beneficiaries,
		@Size(max = 200, message = "受益人群最多 200 个字") @Nullable String beneficiaryGroup,
		@Yuan(label = "申报金额", optional = true) @Nullable String requested,
		@Yuan(label = "居民自筹", optional = true, zero = true) @Nullable String selfRaised,
		@Yuan(label = "社会捐助", optional = true, zero = true) @Nullable String donated,
		@Day(label = "计划开始") @Nullable String plannedStart, @Day(label = "计划结束") @Nullable String plannedEnd,
		@Size(max = 30, message = "负责人最多 30 个字") @Nullable String responsiblePerson,
		@Size(max = 30, message = "联络员最多 30 个字") @Nullable String contactPerson, @Nullable String specialised,
		@Nullable String demandWords, List<@Nullable String> demands,
		@Size(max = 100, message = "预算明细最多 100 行") List<@Valid BudgetRow> budget,
		@Size(max = 50, message = "绩效目标最多 50 行") List<@Valid TargetRow> targets, List<@Valid AnswerRow> negativeList,
		@Size(max = 50, message = "参与记录最多 50 行") List<@Valid ParticipationRow> participation,
		@Nullable String outsideOthersDuty, @Size(max = 50, message = "资料最多 50 件") List<@Nullable String> papers) {

	ProjectForm {
		categories = filled(categories);
		demands = filled(demands);
		papers = filled(papers);
		budget = rows(budget, BudgetRow.EMPTY, 0);
		targets = rows(targets, TargetRow.EMPTY, 0);
		negativeList = rows(negativeList, AnswerRow.EMPTY, NegativeItem.values().length);
		participation = rows(participation, ParticipationRow.EMPTY, 0);
	}

	/** Returns an empty form: one budget line, one target of each kind, one record. */
	static ProjectForm empty(int year) {
		List<TargetRow> targets = Arrays.stream(PerformanceTarget.Kind.values())
			.map((kind) -> new TargetRow(kind.name(), "", ""))
			.toList();
		return new ProjectForm("", "", "", List.of(), "", String.valueOf(year), "", "", "", "", "", "", "", "", "", "",
				"", "", "", "", "", List.of(), List.of(BudgetRow.EMPTY), targets, List.of(),
				List.of(ParticipationRow.EMPTY), "", List.of());
	}

	/** Returns the same with other rows. */
	ProjectForm with(List<BudgetRow> lines, List<TargetRow> goals, List<ParticipationRow> records) {
		return new ProjectForm(this.version, this.name, this.type, this.categories, this.categoryDocument,
				this.budgetYear, this.place, this.area, this.goal, this.content, this.beneficiaries,
				this.beneficiaryGroup, this.requested, this.selfRaised, this.donated, this.plannedStart,
				this.plannedEnd, this.responsiblePerson, this.contactPerson, this.specialised, this.demandWords,
				this.demands, lines, goals, this.negativeList, records, this.outsideOthersDuty, this.papers);
	}

	/** Returns the papers at hand as they are kept. */
	List<String> papersAtHand() {
		return this.papers.stream()
			.map((it) -> Objects.toString(it, "").strip())
			.filter((it) -> it.length() <= 1000)
			.toList();
	}

	private static List<@Nullable String> filled(@Nullable List<@Nullable String> typed) {
		return (typed != null) ? typed.stream().filter((it) -> it != null && !it.isBlank()).toList() : List.of();
	}

	private static <T> List<T> rows(@Nullable List<@Nullable T> typed, T empty, int least) {
		int size = Math.max((typed != null) ? typed.size() : 0, least);
		List<T> rows = new ArrayList<>();
		IntStream.range(0, size).forEach((index) -> {
			T row = (typed != null && index < typed.size()) ? typed.get(index) : null;
			rows.add((row != null) ? row : empty);
		});
		return List.copyOf(rows);
	}

	static boolean isBlank(@Nullable String... typed) {
		return Arrays.stream(typed).allMatch((it) -> it == null || it.isBlank());
	}

	/**
	 * One budget line.
	 *
	 * @param item 科目
	 * @param fundUse 用途
	 * @param unit 单位
	 * @param quantity 数量
	 * @param unitPrice 单价
	 * @param standard 标准依据
	 */
	record BudgetRow(@Size(max = 60, message = "科目最多 60 个字") @Nullable String item, @Nullable String fundUse,
			@Size(max = 10, message = "单位最多 10 个字") @Nullable String unit,
			@Quantity(label = "数量") @Nullable String quantity,
			@Yuan(label = "单价", optional = true) @Nullable String unitPrice,
			@Size(max = 60, message = "标准依据最多 60 个字") @Nullable String standard) {

		static final BudgetRow EMPTY = new BudgetRow("", "IMPLEMENTATION", "", "", "", "");

		boolean isEmpty() {
			return isBlank(this.item, this.unit, this.quantity, this.unitPrice, this.standard);
		}

	}

	/**
	 * One performance target.
	 *
	 * @param kind which of the four kinds
	 * @param indicator 指标
	 * @param target 目标值
	 */
	record TargetRow(@Nullable String kind, @Size(max = 60, message = "指标最多 60 个字") @Nullable String indicator,
			@Size(max = 60, message = "目标值最多 60 个字") @Nullable String target) {

		static final TargetRow EMPTY = new TargetRow("", "", "");

		boolean isEmpty() {
			return isBlank(this.indicator, this.target);
		}

	}

	/**
	 * The answer to one item of the negative list; which one, its place says.
	 *
	 * @param answer YES, NO or empty
	 * @param note 说明
	 */
	record AnswerRow(@Nullable String answer, @Size(max = 300, message = "说明最多 300 个字") @Nullable String note) {

		static final AnswerRow EMPTY = new AnswerRow("", "");

	}

	/**
	 * How residents took part once.
	 *
	 * @param heldOn 日期
	 * @param people 人数
	 * @param manner 方式
	 */
	record ParticipationRow(@Day(label = "参与日期") @Nullable String heldOn,
			@Whole(label = "参与人数", max = 100_000) @Nullable String people,
			@Size(max = 100, message = "方式最多 100 个字") @Nullable String manner) {

		static final ParticipationRow EMPTY = new ParticipationRow("", "", "");

		boolean isEmpty() {
			return isBlank(this.heldOn, this.people, this.manner);
		}

	}

}
