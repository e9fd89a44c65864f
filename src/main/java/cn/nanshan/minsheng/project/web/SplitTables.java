package cn.nanshan.minsheng.project.web;

import java.util.Objects;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.SplitFindings;
import cn.nanshan.minsheng.project.SplitHit;
import cn.nanshan.minsheng.project.SplitResolution;
import cn.nanshan.minsheng.project.SplitResolving;
import cn.nanshan.minsheng.project.SplitStanding;
import cn.nanshan.minsheng.web.Formats;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts what looks like a project into words, with what was said of it. */
@Component
class SplitTables {

	private final SplitResolving splits;

	private final Places places;

	SplitTables(SplitResolving splits, Places places) {
		this.splits = splits;
		this.places = places;
	}

	/** Returns the table of a project loaded in the present transaction. */
	SplitTable of(Project project, Actor actor) {
		SplitFindings found = this.splits.of(project, actor);
		String note = "查看同社区或同一地点、前后 %d 个月内立的项目，最多列 10 个".formatted(found.months());
		return new SplitTable(found.hits().stream().map((hit) -> row(project, hit, actor)).toList(), note,
				found.nearCap() ? "本项目金额接近单项限额，请留意以后的变更和分期。" : null);
	}

	/** Returns one row of it. */
	SplitTable.Row row(Project project, SplitHit hit, Actor actor) {
		SplitHit.Other other = hit.other();
		boolean reached = actor.scope().covers(project.home().streetCode(), other.communityCode());
		boolean answered = SplitResolving.isFor(project, actor) && hit.kind().binds();
		return new SplitTable.Row(other.number(), other.name(), reached ? "/projects/" + other.number() : null,
				place(other), other.state().label(), other.sum().toString(), hit.total().toString(),
				hit.cap().toString(), hit.kind().label(), hit.why(), standing(hit).label(), answer(hit.resolution()),
				answered ? "/projects/" + project.number() + "/splits/" + other.number() : null);
	}

	private String place(SplitHit.Other other) {
		String community = (other.communityCode() != null) ? this.places.communityName(other.communityCode()) : "街道统筹";
		return other.place().isBlank() ? community : community + "　" + other.place();
	}

	private static SplitStanding standing(SplitHit hit) {
		return !hit.kind().binds() ? SplitStanding.HINT
				: hit.isSame() ? SplitStanding.SAME : hit.isOpen() ? SplitStanding.OPEN : SplitStanding.DIFFERENT;
	}

	/** Returns what was said, by whom and when, as one sentence. */
	static String answer(@Nullable SplitResolution given) {
		if (given == null) {
			return "";
		}
		String minutes = given.minutesNumber().isBlank() ? "" : "；纪要 " + given.minutesNumber();
		return "%s：%s%s（%s，%s，当时合计 %s 元）".formatted(given.outcome().label(), given.words(), minutes, given.by(),
				Objects.toString(new Formats().date(given.at())), given.total());
	}

}
