package cn.nanshan.minsheng.procurement.web;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.procurement.ProcurementSheets;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.web.CaseFrames;

import org.springframework.transaction.annotation.Transactional;

/** Reads one project for the pages of its procurement. */
@UseCase
class StagePages {

	private final Projects projects;

	private final CaseFrames frames;

	private final ProcurementSheets sheets;

	StagePages(Projects projects, CaseFrames frames, ProcurementSheets sheets) {
		this.projects = projects;
		this.frames = frames;
		this.sheets = sheets;
	}

	/** Returns the page of a project. */
	@AnyStaff(action = "查看采购与合同")
	@Transactional(readOnly = true)
	public StagePage of(String number, Actor actor, String step) {
		Project project = this.projects.named(number, actor);
		return new StagePage(this.frames.of(project, actor, "/projects/" + number + "/procurement/" + step),
				project.number(), project.version(), project.state(), project.approvedAmount(),
				this.sheets.of(project, actor).orElse(null), actor.holdsAny(Role.STREET_PROCUREMENT), actor);
	}

}
