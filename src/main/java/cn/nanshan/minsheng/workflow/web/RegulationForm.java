package cn.nanshan.minsheng.workflow.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.StreetFigure;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Whole;
import cn.nanshan.minsheng.web.Yuan;
import cn.nanshan.minsheng.workflow.ApprovalStep;
import cn.nanshan.minsheng.workflow.Approvers;
import cn.nanshan.minsheng.workflow.Posts;
import cn.nanshan.minsheng.workflow.RegulationText;
import cn.nanshan.minsheng.workflow.StreetDocument;
import cn.nanshan.minsheng.workflow.StreetRegulation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A street's regulation as typed. Rows without a name are left out; their order is the
 * order of the chain.
 *
 * @param version version of the draft that was opened
 * @param title 名称
 * @param number 文号
 * @param worksUnit 职能单位
 * @param procurementPost 采购岗
 * @param financePost 财务岗
 * @param steps 环节
 * @param documents 三类制度, in the order of their kinds
 * @param figures 数值, in the order of {@link StreetFigure}
 * @param checklist 资料清单, one item a line
 */
record RegulationForm(int version,
		@NotBlank(message = "请填写制度名称") @Size(max = 80, message = "制度名称最多 80 个字") @Nullable String title,
		@NotBlank(message = "请填写文号") @Size(max = 60, message = "文号最多 60 个字") @Nullable String number,
		@Size(max = 200, message = "职能单位和职责最多 200 个字") String worksUnit,
		@Size(max = 60, message = "采购岗最多 60 个字") String procurementPost,
		@Size(max = 60, message = "财务岗最多 60 个字") String financePost,
		@Size(max = MOST, message = "最多 10 个环节") List<@Valid StepRow> steps,
		@Size(max = 3, message = "制度共三类") List<@Valid DocumentRow> documents, List<@Nullable String> figures,
		@Size(max = 1000, message = "资料清单最多 1000 个字") @Nullable String checklist) {

	/** How many steps a chain may have. */
	static final int MOST = 10;

	private static final List<StreetFigure> FIGURES = List.of(StreetFigure.values());

	RegulationForm {
		steps = padded(steps, StepRow.EMPTY, MOST);
		documents = padded(documents, DocumentRow.EMPTY, StreetDocument.Kind.values().length);
		figures = padded(figures, "", FIGURES.size());
	}

	private static <T> List<T> padded(@Nullable List<? extends @Nullable T> given, T empty, int size) {
		List<T> rows = new ArrayList<>();
		if (given != null) {
			given.forEach((row) -> rows.add((row != null) ? row : empty));
		}
		while (rows.size() < size) {
			rows.add(empty);
		}
		return rows;
	}

	static RegulationForm of(StreetRegulation draft) {
		RegulationText text = draft.text();
		return new RegulationForm(draft.version(), text.title(), text.number(), text.posts().worksUnit(),
				text.posts().procurementPost(), text.posts().financePost(),
				text.chain().stream().map(StepRow::of).toList(),
				Arrays.stream(StreetDocument.Kind.values()).map((kind) -> DocumentRow.of(kind, text)).toList(),
				FIGURES.stream().map((it) -> text.figures().getOrDefault(it.key(), "")).toList(), text.checklist());
	}

	RegulationText toText() {
		List<StreetDocument> papers = new ArrayList<>();
		StreetDocument.Kind[] kinds = StreetDocument.Kind.values();
		for (int at = 0; at < kinds.length; at++) {
			DocumentRow row = this.documents.get(at);
			if (!row.title().isBlank()) {
				papers.add(new StreetDocument(kinds[at], row.title().strip(), row.number().strip()));
			}
		}
		Map<TermKey, String> own = new EnumMap<>(TermKey.class);
		for (int at = 0; at < FIGURES.size(); at++) {
			String typed = Objects.requireNonNullElse(this.figures.get(at), "");
			if (!typed.isBlank()) {
				own.put(FIGURES.get(at).key(),
						FIGURES.get(at).choices().isEmpty() ? Yuan.Validator.plain(typed) : typed.strip());
			}
		}
		return new RegulationText(strip(this.title), strip(this.number),
				new Posts(this.worksUnit.strip(), this.procurementPost.strip(), this.financePost.strip()),
				this.steps.stream().filter(StepRow::isFilled).map(StepRow::toStep).toList(), papers, own,
				strip(this.checklist));
	}

	/** Returns the place of a street's figure in the form. */
	static String path(TermKey key) {
		return "figures[" + FIGURES.indexOf(StreetFigure.of(key).orElseThrow()) + "]";
	}

	private static String strip(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "").strip();
	}

	/**
	 * One step as typed.
	 *
	 * @param label 环节名称
	 * @param role 谁签
	 * @param everyone ticked if all of them sign
	 * @param fromSum 起点金额, empty for every sum
	 * @param workingDays 期限
	 * @param worksOnly ticked if for works only
	 */
	record StepRow(@Size(max = 30, message = "环节名称最多 30 个字") String label, @Nullable Role role,
			@Nullable String everyone, @Yuan(label = "起点金额", optional = true, zero = true) String fromSum,
			@Whole(label = "期限", min = 1, max = 60) @Nullable String workingDays, @Nullable String worksOnly) {

		static final StepRow EMPTY = new StepRow("", null, null, "", "", null);

		StepRow {
			label = (label != null) ? label : "";
			fromSum = (fromSum != null) ? fromSum : "";
		}

		static StepRow of(ApprovalStep step) {
			return new StepRow(step.label(), step.role(), step.everyone() ? "true" : null,
					step.fromSum().isZero() ? "" : step.fromSum().yuan().toPlainString(),
					String.valueOf(step.workingDays()), step.worksOnly() ? "true" : null);
		}

		boolean isFilled() {
			return !this.label.isBlank();
		}

		/** Returns what a filled row lacks, empty if nothing. */
		String lacking() {
			if (this.role == null || !Approvers.OFFICES.contains(this.role)) {
				return "请选择由谁签署";
			}
			return (this.workingDays == null || this.workingDays.isBlank()) ? "请填写期限（工作日）" : "";
		}

		ApprovalStep toStep() {
			return new ApprovalStep(this.label.strip(), Objects.requireNonNull(this.role), "true".equals(this.everyone),
					this.fromSum.isBlank() ? Money.ZERO : Money.of(Yuan.Validator.plain(this.fromSum)),
					Integer.parseInt(Objects.requireNonNull(this.workingDays).strip()), "true".equals(this.worksOnly));
		}

	}

	/**
	 * One of the three kinds of rules as typed.
	 *
	 * @param title 名称
	 * @param number 文号
	 */
	record DocumentRow(@Size(max = 80, message = "制度名称最多 80 个字") String title,
			@Size(max = 60, message = "文号最多 60 个字") String number) {

		static final DocumentRow EMPTY = new DocumentRow("", "");

		DocumentRow {
			title = (title != null) ? title : "";
			number = (number != null) ? number : "";
		}

		static DocumentRow of(StreetDocument.Kind kind, RegulationText text) {
			return text.documents()
				.stream()
				.filter((it) -> it.kind() == kind)
				.map((it) -> new DocumentRow(it.title(), it.number()))
				.findFirst()
				.orElse(EMPTY);
		}

	}

}
