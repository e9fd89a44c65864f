package cn.nanshan.minsheng.workflow;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.document.Attachment;
import cn.nanshan.minsheng.document.AttachmentOwner;
import cn.nanshan.minsheng.document.Attachments;
import cn.nanshan.minsheng.document.Owner;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The uploaded rule documents of a street's regulation (MF-30): for every reader of it.
 */
@Component
class RegulationPapers implements AttachmentOwner {

	/** Owner type of the attachments. */
	static final String OWNER = "street-regulation";

	private final RegulationRepository repository;

	private final Attachments attachments;

	RegulationPapers(RegulationRepository repository, Attachments attachments) {
		this.repository = repository;
		this.attachments = attachments;
	}

	List<Attachment> of(UUID regulation) {
		return this.attachments.of(new Owner(OWNER, regulation));
	}

	@Override
	public Set<String> types() {
		return Set.of(OWNER);
	}

	@Override
	public boolean maySee(Owner owner, Actor actor) {
		return this.repository.findById(owner.id())
			.filter((edition) -> actor.scope().level() == Level.DISTRICT
					|| edition.streetCode().equals(streetOf(actor)))
			.isPresent();
	}

	private static @Nullable String streetOf(Actor actor) {
		return actor.scope().streetCode();
	}

}
