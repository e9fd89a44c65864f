package cn.nanshan.minsheng.demand;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.document.Attachment;
import cn.nanshan.minsheng.document.AttachmentOwner;
import cn.nanshan.minsheng.document.Attachments;
import cn.nanshan.minsheng.document.FileRefused;
import cn.nanshan.minsheng.document.NewFile;
import cn.nanshan.minsheng.document.Owner;
import cn.nanshan.minsheng.identity.Actor;

import org.springframework.stereotype.Component;

/**
 * Photographs of what residents ask for, drawn anew so that they no longer say where the
 * telephone was; whoever may see the demand may open them.
 */
@Component
class DemandPhotos implements AttachmentOwner {

	/** Most photographs of one demand. */
	static final int MOST = 6;

	private static final String TYPE = "demand";

	private final Attachments attachments;

	private final DemandRows rows;

	DemandPhotos(Attachments attachments, DemandRows rows) {
		this.attachments = attachments;
		this.rows = rows;
	}

	/**
	 * Keeps photographs of a demand.
	 * @throws FileRefused if one is no photograph, or if there are too many
	 */
	void keep(UUID demand, List<NewFile> photos, Actor actor) {
		Owner owner = new Owner(TYPE, demand);
		int room = MOST - this.attachments.of(owner).size();
		for (NewFile photo : photos) {
			if (!photo.name().toLowerCase(Locale.ROOT).matches(".*\\.(jpe?g|png)")) {
				throw new FileRefused(photo.name(), "不是照片。请传 jpg 或 png。");
			}
			if (room-- <= 0) {
				throw new FileRefused(photo.name(), "没有存：一条需求最多 %d 张照片。".formatted(MOST));
			}
			this.attachments.store(owner, "现场照片", photo, actor);
		}
	}

	List<Attachment> of(UUID demand) {
		return this.attachments.of(new Owner(TYPE, demand));
	}

	@Override
	public Set<String> types() {
		return Set.of(TYPE);
	}

	@Override
	public boolean maySee(Owner owner, Actor actor) {
		return !this.rows.withIds(Set.of(owner.id()), actor).isEmpty();
	}

}
