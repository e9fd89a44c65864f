package cn.nanshan.minsheng.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.document.Attachment;
import cn.nanshan.minsheng.document.AttachmentOwner;
import cn.nanshan.minsheng.document.Attachments;
import cn.nanshan.minsheng.document.NewFile;
import cn.nanshan.minsheng.document.Owner;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Papers and photographs of this feature's records; whoever may see the project may open
 * them.
 */
@Component
class Papers implements AttachmentOwner {

	/** Owner type of the order to start. */
	static final String START = "work-start";

	/** Owner type of a monthly report. */
	static final String PROGRESS = "progress-report";

	/** Owner type of the report that work is done. */
	static final String COMPLETION = "completion-report";

	/** Owner type of an acceptance. */
	static final String ACCEPTANCE = "acceptance";

	private final Attachments attachments;

	private final Projects projects;

	private final JdbcClient jdbc;

	Papers(Attachments attachments, Projects projects, JdbcClient jdbc) {
		this.attachments = attachments;
		this.projects = projects;
		this.jdbc = jdbc;
	}

	void keep(String type, UUID id, String kind, List<NewFile> files, Actor actor) {
		files.forEach((file) -> this.attachments.store(new Owner(type, id), kind, file, actor));
	}

	List<Attachment> of(String type, UUID id) {
		return this.attachments.of(new Owner(type, id));
	}

	Map<UUID, List<Attachment>> of(String type, Collection<UUID> ids) {
		return this.attachments.of(type, ids);
	}

	/** Returns how many pictures one record has. */
	int pictures(String type, UUID id) {
		return (int) of(type, id).stream().filter(Attachment::isImage).count();
	}

	/** Returns how many pictures show the work itself, of all months and of its end. */
	int picturesOfWork(ProjectId project) {
		return this.jdbc
			.sql("""
					select count(*) from attachment where media_type like 'image/%' and (
					owner_type = 'completion-report' and owner_id = :project
					or owner_type = 'progress-report' and owner_id in (select id from progress_report where project_id = :project))
					""")
			.param("project", project.value())
			.query(Integer.class)
			.single();
	}

	@Override
	public Set<String> types() {
		return Set.of(START, PROGRESS, COMPLETION, ACCEPTANCE);
	}

	@Override
	public boolean maySee(Owner owner, Actor actor) {
		String sql = switch (owner.type()) {
			case PROGRESS -> "select project_id from progress_report where id = :id";
			case ACCEPTANCE -> "select project_id from acceptance where id = :id";
			default -> "select id from project where id = :id";
		};
		return this.jdbc.sql(sql)
			.param("id", owner.id())
			.query(UUID.class)
			.optional()
			.filter((project) -> reaches(project, actor))
			.isPresent();
	}

	private boolean reaches(UUID project, Actor actor) {
		try {
			this.projects.withId(new ProjectId(project), actor);
			return true;
		}
		catch (NotFound ex) {
			return false;
		}
	}

}
