package cn.nanshan.minsheng.project;

import java.time.Instant;

import cn.nanshan.minsheng.policy.Track;

/**
 * What the community wrote about a project, read whole and never written: for forms and
 * paper.
 *
 * @param number its number
 * @param version the version that a form sends back
 * @param state where it stands
 * @param track its track
 * @param home where it belongs
 * @param createdAt when it was opened
 * @param design everything that was written
 */
public record ProjectSheet(String number, int version, ProjectState state, Track track, Home home, Instant createdAt,
		ProjectDesign design) {

	/** Copies a loaded project. */
	public static ProjectSheet of(Project project) {
		return new ProjectSheet(project.number(), project.version(), project.state(), project.track(), project.home(),
				project.createdAt(), project.design());
	}

}
