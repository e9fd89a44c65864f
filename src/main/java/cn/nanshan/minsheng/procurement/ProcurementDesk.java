package cn.nanshan.minsheng.procurement;

import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.shared.StaleVersion;

import org.springframework.stereotype.Component;

/** Finds the procurement that a step is about, through the project that owns it. */
@Component
class ProcurementDesk {

	private final Projects projects;

	private final ProcurementRepository procurements;

	ProcurementDesk(Projects projects, ProcurementRepository procurements) {
		this.projects = projects;
		this.procurements = procurements;
	}

	/** Returns the case to look at. */
	Case of(String number, Actor actor) {
		Project project = this.projects.named(number, actor);
		return new Case(project,
				this.procurements.findById(project.id()).orElseThrow(() -> new NotFound("采购 " + number)));
	}

	/**
	 * Returns the case to work on.
	 * @throws StaleVersion if somebody worked on it since the form was opened
	 * @throws Refused if the project is not in procurement
	 */
	Case toChange(String number, int seenVersion, Actor actor) {
		Case found = of(number, actor);
		if (!found.project().isBeingProcured()) {
			throw new Refused("项目现在是“%s”，不在采购中。".formatted(found.project().state().label()));
		}
		if (found.procurement().version() != seenVersion) {
			throw new StaleVersion("采购 " + number, List.of(new StaleVersion.Difference("采购记录",
					"打开表单时的版本 " + seenVersion, "现在的版本 " + found.procurement().version())));
		}
		return found;
	}

	/**
	 * A project in procurement.
	 *
	 * @param project the project
	 * @param procurement its procurement
	 */
	record Case(Project project, Procurement procurement) {

	}

}
