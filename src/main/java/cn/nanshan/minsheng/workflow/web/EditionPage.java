package cn.nanshan.minsheng.workflow.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import cn.nanshan.minsheng.document.Attachment;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.workflow.ApprovalStep;
import cn.nanshan.minsheng.workflow.Approver;
import cn.nanshan.minsheng.workflow.Posts;
import cn.nanshan.minsheng.workflow.StreetDocument;
import cn.nanshan.minsheng.workflow.StreetRegulation;

/**
 * One edition of a street's regulation as it is read.
 *
 * @param head the edition in a line
 * @param posts which units answer
 * @param steps the chain
 * @param documents the rule documents
 * @param figures the street's own figures, label and value
 * @param checklist what the street wants to see with a project
 * @param papers the uploaded documents
 */
record EditionPage(StreetController.EditionRow head, Posts posts, List<StepLine> steps, List<StreetDocument> documents,
		List<Figure> figures, List<String> checklist, List<Attachment> papers) {

	static EditionPage of(StreetRegulation edition, LocalDate today, List<Approver> approvers,
			List<Attachment> papers) {
		return new EditionPage(StreetController.EditionRow.of(edition, today), edition.posts(),
				edition.chain().stream().map((step) -> StepLine.of(step, approvers)).toList(), edition.documents(),
				edition.text()
					.figures()
					.entrySet()
					.stream()
					.sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
					.map((it) -> new Figure(it.getKey().label(), FigureWords.of(it.getKey(), it.getValue())))
					.toList(),
				edition.text().wanted(), papers);
	}

	/**
	 * A step of the chain.
	 *
	 * @param label its words
	 * @param signers who signs
	 * @param when which projects it concerns
	 * @param workingDays how long it may take
	 * @param names who may sign today
	 */
	record StepLine(String label, String signers, String when, int workingDays, String names) {

		static StepLine of(ApprovalStep step, List<Approver> approvers) {
			List<String> names = approvers.stream()
				.filter((one) -> one.role() == step.role())
				.map(Approver::name)
				.toList();
			String when = (step.worksOnly() ? "工程类" : "各类")
					+ (step.fromSum().isZero() ? "" : "，%s 元起".formatted(step.fromSum()));
			return new StepLine(step.label(), step.role().label() + (step.everyone() ? "全体" : "任一人"), when,
					step.workingDays(), names.isEmpty() ? "本岗位暂无人员" : String.join("、", names));
		}

	}

	/**
	 * A figure of the street.
	 *
	 * @param label which
	 * @param value with its unit
	 */
	record Figure(String label, String value) {
	}

}
