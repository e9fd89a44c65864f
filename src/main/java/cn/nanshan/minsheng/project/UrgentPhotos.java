package cn.nanshan.minsheng.project;

import java.util.List;
import java.util.Set;

import cn.nanshan.minsheng.document.Attachment;
import cn.nanshan.minsheng.document.AttachmentOwner;
import cn.nanshan.minsheng.document.Attachments;
import cn.nanshan.minsheng.document.NewFile;
import cn.nanshan.minsheng.document.Owner;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.shared.NotFound;

import org.springframework.stereotype.Component;

/** The pictures that show why work could not wait; who sees the project may open them. */
@Component
class UrgentPhotos implements AttachmentOwner {

	private static final String OWNER = "urgent-case";

	private final Attachments attachments;

	private final Projects projects;

	UrgentPhotos(Attachments attachments, Projects projects) {
		this.attachments = attachments;
		this.projects = projects;
	}

	/** Keeps the files and returns how many of them are pictures. */
	int keep(ProjectId project, List<NewFile> files, Actor actor) {
		return (int) files.stream()
			.map((file) -> this.attachments.store(new Owner(OWNER, project.value()), "应急现场照片", file, actor))
			.filter(Attachment::isImage)
			.count();
	}

	List<Attachment> of(ProjectId project) {
		return this.attachments.of(new Owner(OWNER, project.value()));
	}

	@Override
	public Set<String> types() {
		return Set.of(OWNER);
	}

	@Override
	public boolean maySee(Owner owner, Actor actor) {
		try {
			this.projects.withId(new ProjectId(owner.id()), actor);
			return true;
		}
		catch (NotFound ex) {
			return false;
		}
	}

}
