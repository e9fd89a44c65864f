package cn.nanshan.minsheng.workflow;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.document.Attachment;
import cn.nanshan.minsheng.document.AttachmentOwner;
import cn.nanshan.minsheng.document.Attachments;
import cn.nanshan.minsheng.document.NewFile;
import cn.nanshan.minsheng.document.Owner;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.shared.NotFound;

import org.springframework.stereotype.Component;

/** The signed papers of a meeting; whoever may see the meeting may open them. */
@Component
public class MeetingPapers implements AttachmentOwner {

	private static final String TYPE = "meeting";

	private final Attachments attachments;

	private final Meetings meetings;

	MeetingPapers(Attachments attachments, Meetings meetings) {
		this.attachments = attachments;
		this.meetings = meetings;
	}

	void keep(UUID meeting, MeetingPaper paper, NewFile file, Actor actor) {
		this.attachments.store(new Owner(TYPE, meeting), paper.label(), file, actor);
	}

	/** Returns everything attached to a meeting, oldest first. */
	public List<Attachment> of(UUID meeting) {
		return this.attachments.of(new Owner(TYPE, meeting));
	}

	@Override
	public Set<String> types() {
		return Set.of(TYPE);
	}

	@Override
	public boolean maySee(Owner owner, Actor actor) {
		try {
			this.meetings.withId(owner.id(), actor);
			return true;
		}
		catch (NotFound ex) {
			return false;
		}
	}

}
