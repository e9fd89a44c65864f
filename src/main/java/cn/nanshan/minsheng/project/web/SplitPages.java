package cn.nanshan.minsheng.project.web;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.SplitHit;
import cn.nanshan.minsheng.project.SplitResolving;
import cn.nanshan.minsheng.shared.NotFound;

import org.springframework.transaction.annotation.Transactional;

/** Builds the page on which a person says whether two projects are one thing. */
@UseCase
class SplitPages {

	private final Projects projects;

	private final SplitResolving splits;

	private final SplitTables tables;

	private final CaseFrames frames;

	SplitPages(Projects projects, SplitResolving splits, SplitTables tables, CaseFrames frames) {
		this.projects = projects;
		this.splits = splits;
		this.tables = tables;
		this.frames = frames;
	}

	/**
	 * Returns the page.
	 * @throws NotFound if the other does not look like the project
	 */
	@AnyStaff(action = "打开相似与拆分线索页")
	@Transactional(readOnly = true)
	public SplitPage of(String number, String other, Actor actor) {
		Project project = this.projects.named(number, actor);
		SplitHit hit = this.splits.hit(project, other, actor);
		return new SplitPage(this.frames.of(project, actor, "/projects/" + number + "/splits/" + other), number,
				project.version(), project.outline(), project.grantedOrAsked().toString(), hit,
				this.tables.row(project, hit, actor), SplitResolving.isFor(project, actor));
	}

}
