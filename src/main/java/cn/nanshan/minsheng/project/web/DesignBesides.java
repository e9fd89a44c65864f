package cn.nanshan.minsheng.project.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.Finding;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.project.DesignOutlook;
import cn.nanshan.minsheng.project.DesignPreview;
import cn.nanshan.minsheng.project.Precedent;
import cn.nanshan.minsheng.project.SplitHit;
import cn.nanshan.minsheng.web.CheckRow;
import cn.nanshan.minsheng.web.Formats;
import cn.nanshan.minsheng.web.Ui;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.SmartValidator;

/** Puts together what stands beside the form of a project. */
@Component
class DesignBesides {

	private final DesignPreview preview;

	private final Places places;

	private final SmartValidator validator;

	private final ReadableForm readable;

	private final Clock clock;

	DesignBesides(DesignPreview preview, Places places, SmartValidator validator, ReadableForm readable, Clock clock) {
		this.preview = preview;
		this.places = places;
		this.validator = validator;
		this.readable = readable;
		this.clock = clock;
	}

	/** Finds what is wrong with the fields themselves. */
	void check(ProjectForm form, Errors errors) {
		this.validator.validate(form, errors);
		ProjectFormCheck.check(form, errors, LocalDate.now(this.clock));
	}

	/**
	 * Says how things stand with what is typed now.
	 * @param number number of the project, absent for a new one
	 * @param keptAt when it was last kept, absent if it was not
	 */
	DesignBeside of(@Nullable String number, ProjectForm form, @Nullable Instant keptAt, Actor actor) {
		BindingResult errors = new BeanPropertyBindingResult(form, "form");
		check(form, errors);
		String saved = (keptAt != null) ? new Formats().dateTime(keptAt) + " 已自动保存" : "";
		List<DesignBeside.Paper> papers = this.preview.checklist(actor)
			.stream()
			.map((item) -> new DesignBeside.Paper(item, form.papers().contains(item)))
			.toList();
		ProjectForm read = this.readable.of(form, errors);
		if (ProjectForm.isBlank(read.name()) || ProjectForm.isBlank(read.type())) {
			return new DesignBeside(saved, steps(lacking(errors)), wrongs(form, errors), "填写项目名称和类型以后开始核验。", List.of(),
					"", papers, List.of(), List.of(), List.of());
		}
		DesignOutlook outlook = (number != null) ? this.preview.of(number, DesignText.design(read), actor)
				: this.preview.ofNew(DesignText.design(read), actor);
		List<Finding> open = outlook.assessment().findings().stream().filter(Finding::blocks).toList();
		long met = outlook.assessment().count(Finding.Standing.MET);
		Map<DesignStep, Integer> lacking = lacking(errors);
		lacking(open).forEach((step, count) -> lacking.merge(step, count, Integer::sum));
		return new DesignBeside(saved, steps(lacking), wrongs(form, errors), null,
				open.stream().map(DesignBesides::row).toList(),
				"%s前要核验的条款，%d 条已达到%s".formatted(outlook.assessment().action(), met,
						errors.hasErrors() ? "；填写有误的先不算" : ""),
				papers, outlook.prompts(), outlook.splits().hits().stream().map((hit) -> alike(hit, actor)).toList(),
				outlook.precedents().stream().map((it) -> earlier(it, actor)).toList());
	}

	/** Name and type that are still to come are no mistakes. */
	private static List<DesignBeside.Wrong> wrongs(ProjectForm form, Errors errors) {
		Ui ui = new Ui();
		return errors.getFieldErrors()
			.stream()
			.filter((it) -> !(it.getField().equals("name") && ProjectForm.isBlank(form.name()))
					&& !(it.getField().equals("type") && ProjectForm.isBlank(form.type())))
			.map((it) -> new DesignBeside.Wrong(
					ui.said(it.getField(), Objects.toString(it.getDefaultMessage(), "填写有误")), ui.id(it.getField())))
			.toList();
	}

	private static Map<DesignStep, Integer> lacking(Errors errors) {
		Map<DesignStep, Integer> counts = new EnumMap<>(DesignStep.class);
		errors.getFieldErrors()
			.stream()
			.map(FieldError::getField)
			.forEach((field) -> counts.merge(DesignStep.of(field), 1, Integer::sum));
		return counts;
	}

	private static Map<DesignStep, Integer> lacking(List<Finding> open) {
		Map<DesignStep, Integer> counts = new EnumMap<>(DesignStep.class);
		open.stream()
			.map((finding) -> finding.verdict().remedy())
			.filter(Objects::nonNull)
			.map(Verdict.Remedy::href)
			.filter((href) -> href.contains("/edit#"))
			.forEach((href) -> counts.merge(DesignStep.of(anchor(href)), 1, Integer::sum));
		return counts;
	}

	private static List<DesignBeside.Step> steps(Map<DesignStep, Integer> lacking) {
		return Arrays.stream(DesignStep.values())
			.map((step) -> new DesignBeside.Step(step.label(), step.anchor(),
					lacking.containsKey(step) ? "缺 " + lacking.get(step) + " 项" : ""))
			.toList();
	}

	/** A remedy that leads to this form leads to its field; others have a page. */
	private static CheckRow row(Finding finding) {
		CheckRow row = CheckRow.of(finding);
		Verdict.Remedy remedy = row.remedy();
		Verdict.Remedy near = (remedy == null) ? null
				: remedy.href().contains("/edit#") ? new Verdict.Remedy(remedy.label(), "#" + anchor(remedy.href()))
						: remedy.href().startsWith("/projects//") ? null : remedy;
		return new CheckRow(row.status(), row.clause(), row.sentence(), row.force(), row.found(), row.required(), near,
				row.waived());
	}

	private static String anchor(String href) {
		return href.substring(href.indexOf('#') + 1);
	}

	private DesignBeside.Alike alike(SplitHit hit, Actor actor) {
		SplitHit.Other other = hit.other();
		boolean reached = actor.scope().covers(Objects.toString(actor.scope().streetCode(), ""), other.communityCode());
		String standing = !hit.kind().binds() ? "" : hit.isOpen() ? "保存以后请说明是不是同一事项" : "已经说明";
		return new DesignBeside.Alike(other.name(), other.number(), reached ? "/projects/" + other.number() : null,
				hit.kind().label(), hit.why(), standing);
	}

	private DesignBeside.Earlier earlier(Precedent it, Actor actor) {
		boolean reached = actor.scope().covers(it.streetCode(), it.communityCode());
		String code = it.communityCode();
		String place = (code != null) ? this.places.communityName(code) : this.places.streetName(it.streetCode());
		String cost = (it.settled() != null) ? "，结算 " + it.settled() + " 元" : "";
		return new DesignBeside.Earlier(it.name(), it.number(), reached ? "/projects/" + it.number() : null,
				place + ((it.year() != null) ? "　" + it.year() + " 年度" : ""), "批复 " + it.granted() + " 元" + cost,
				(it.satisfaction() != null) ? "居民满意率 " + it.satisfaction() + "%" : "");
	}

}
