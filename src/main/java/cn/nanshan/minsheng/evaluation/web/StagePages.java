package cn.nanshan.minsheng.evaluation.web;

import java.util.UUID;

import cn.nanshan.minsheng.evaluation.AcceptanceSheets;
import cn.nanshan.minsheng.evaluation.ConcernedCommunities;
import cn.nanshan.minsheng.evaluation.DailyRecords;
import cn.nanshan.minsheng.evaluation.Implementations;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.web.CaseFrames;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.web.Choice;

/** Reads one project for the pages of implementation, acceptance and evaluation. */
@UseCase
class StagePages {

	private final Projects projects;

	private final CaseFrames frames;

	private final Implementations implementations;

	private final AcceptanceSheets sheets;

	private final DailyRecords daily;

	private final ConcernedCommunities concerned;

	private final Places places;

	StagePages(Projects projects, CaseFrames frames, Implementations implementations, AcceptanceSheets sheets,
			DailyRecords daily, ConcernedCommunities concerned, Places places) {
		this.projects = projects;
		this.frames = frames;
		this.implementations = implementations;
		this.sheets = sheets;
		this.daily = daily;
		this.concerned = concerned;
		this.places = places;
	}

	/** Returns the page of a project. */
	@AnyStaff(action = "查看实施、验收和评价")
	public StagePage of(String number, Actor actor, String page) {
		Project project = this.projects.named(number, actor);
		return page(project, actor, "/projects/" + number + "/" + page);
	}

	/** Returns the page of the project that an acceptance is about. */
	@AnyStaff(action = "查看验收")
	public StagePage ofAcceptance(UUID acceptance, Actor actor) {
		ProjectId project = this.sheets.projectOf(acceptance).orElseThrow(() -> new NotFound("验收"));
		return page(this.projects.withId(project, actor), actor, "/acceptances/" + acceptance);
	}

	private StagePage page(Project project, Actor actor, String here) {
		return new StagePage(this.frames.of(project, actor, here), project.number(), project.version(), project.state(),
				project.contractAmount(), this.implementations.of(project), this.sheets.of(project),
				this.daily.average(project), this.daily.newest(project), this.daily.enough(project), project.runner(),
				project.judge(),
				this.concerned.of(project)
					.stream()
					.map((code) -> Choice.of(code, this.places.communityName(code)))
					.toList());
	}

}
