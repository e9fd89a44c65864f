package cn.nanshan.minsheng.document;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.NotFound;

/**
 * Opens an attachment for whoever may see its owner; for everybody else it does not
 * exist.
 */
@UseCase
public class AttachmentReading {

	private final AttachmentRows rows;

	private final BlobStore blobs;

	private final List<AttachmentOwner> owners;

	AttachmentReading(AttachmentRows rows, BlobStore blobs, List<AttachmentOwner> owners) {
		this.rows = rows;
		this.blobs = blobs;
		this.owners = List.copyOf(owners);
	}

	/** Returns the file. */
	@AnyStaff(action = "查看附件")
	public StoredFile open(UUID id, Actor actor) {
		Attachment attachment = find(id, actor);
		return new StoredFile(attachment, this.blobs.place(attachment.sha256()));
	}

	/** Returns the small picture of an image. */
	@AnyStaff(action = "查看附件缩略图")
	public StoredFile openThumbnail(UUID id, Actor actor) {
		Attachment attachment = find(id, actor);
		String thumbnail = attachment.thumbnailSha256();
		if (thumbnail == null) {
			throw new NotFound("缩略图");
		}
		return new StoredFile(attachment, this.blobs.place(thumbnail));
	}

	private Attachment find(UUID id, Actor actor) {
		return this.rows.find(id)
			.filter((attachment) -> maySee(attachment.owner(), actor))
			.orElseThrow(() -> new NotFound("附件"));
	}

	private boolean maySee(Owner owner, Actor actor) {
		return this.owners.stream()
			.anyMatch((answerer) -> answerer.types().contains(owner.type()) && answerer.maySee(owner, actor));
	}

	/**
	 * A file to send.
	 *
	 * @param attachment what it is
	 * @param path where its bytes lie
	 */
	public record StoredFile(Attachment attachment, Path path) {

	}

}
