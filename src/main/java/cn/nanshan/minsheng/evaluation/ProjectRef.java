package cn.nanshan.minsheng.evaluation;

import java.util.UUID;

import cn.nanshan.minsheng.project.Home;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.Runner;
import org.jspecify.annotations.Nullable;

/**
 * As much of a project as a task has to say.
 *
 * @param id its id
 * @param number its number
 * @param name its name
 * @param streetCode its street
 * @param communityCode its community, absent for what is the whole street's
 * @param runner who carries it out
 */
record ProjectRef(UUID id, String number, String name, String streetCode, @Nullable String communityCode,
		Runner runner) {

	static ProjectRef of(Project project) {
		return new ProjectRef(project.id().value(), project.number(), project.outline().name(),
				project.home().streetCode(), project.home().communityCode(), project.runner());
	}

	/** Returns who accepts and evaluates. */
	Runner judge() {
		return new Home(this.streetCode, this.communityCode).judge();
	}

}
