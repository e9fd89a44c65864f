package cn.nanshan.minsheng.document;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A file that was uploaded, with the checksum by which anybody can tell that it is still
 * the same.
 *
 * @param id id in addresses
 * @param owner what it belongs to
 * @param kind what it is, in the words of the page, such as 验收照片
 * @param fileName name it was uploaded under
 * @param mediaType what it was found to be
 * @param size bytes as kept
 * @param sha256 checksum of the bytes as kept
 * @param thumbnailSha256 checksum of the small picture, images only
 * @param uploadedBy account
 * @param uploaderName name of the person at the time
 * @param uploadedAt when
 */
public record Attachment(UUID id, Owner owner, String kind, String fileName, String mediaType, long size, String sha256,
		@Nullable String thumbnailSha256, UUID uploadedBy, String uploaderName, Instant uploadedAt) {

	public boolean isImage() {
		return this.mediaType.startsWith("image/");
	}

	public String href() {
		return "/attachments/" + this.id;
	}

	/** Returns the size as the page shows it, such as {@code 1.4 MB}. */
	public String sizeInWords() {
		return (this.size < 1024 * 1024) ? Math.max(1, this.size / 1024) + " KB"
				: "%.1f MB".formatted(this.size / 1024.0 / 1024.0);
	}

}
