package cn.nanshan.minsheng.evaluation;

import java.util.UUID;

import cn.nanshan.minsheng.project.Project;

/**
 * As much of a project as a task has to say.
 *
 * @param id its id
 * @param number its number
 * @param name its name
 * @param streetCode its street
 * @param communityCode its community
 */
record ProjectRef(UUID id, String number, String name, String streetCode, String communityCode) {

	static ProjectRef of(Project project) {
		return new ProjectRef(project.id().value(), project.number(), project.outline().name(),
				project.home().streetCode(), project.home().communityCode());
	}

}
