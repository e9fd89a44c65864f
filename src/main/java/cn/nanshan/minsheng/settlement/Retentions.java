package cn.nanshan.minsheng.settlement;

import java.util.Optional;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.Projects;

import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a retention on its way to its end: it stays held over the year-end until it is
 * paid as a tranche of its own, or not paid on a document.
 */
@UseCase
@Transactional(readOnly = true)
public class Retentions {

	private final Projects projects;

	private final RetentionReader reader;

	Retentions(Projects projects, RetentionReader reader) {
		this.projects = projects;
		this.reader = reader;
	}

	/** Returns the retention of a project, empty if it was settled without one. */
	@AnyStaff(action = "查看质保金")
	public Optional<RetentionPage> find(String projectNumber, Actor actor) {
		return find(this.projects.named(projectNumber, actor), actor);
	}

	/** Returns the retention of a project that the reader has before them already. */
	@AnyStaff(action = "查看质保金")
	public Optional<RetentionPage> find(Project project, Actor actor) {
		return this.reader.settlement(project.id().value()).map(this.reader::page);
	}

}
