package cn.nanshan.minsheng.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.identity.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes files in and lists them. Whether the person may add to this owner is the caller's
 * question; whether the file may come in is answered here.
 */
@Component
public class Attachments {

	/** Largest file taken. */
	public static final long MAX_BYTES = 20L * 1024 * 1024;

	/** What may be uploaded, in the words of a hint. */
	public static final String HINT = "可传 " + FileFormat.IN_WORDS + "，每个不超过 20 MB";

	/** Pictures are decoded two at a time: one of fifty megapixels needs much memory. */
	private static final Semaphore DARKROOM = new Semaphore(2);

	private final BlobStore blobs;

	private final AttachmentRows rows;

	private final Clock clock;

	Attachments(BlobStore blobs, AttachmentRows rows, Clock clock) {
		this.blobs = blobs;
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * Takes a file in.
	 * @param owner what it belongs to
	 * @param kind what it is, in the words of the page
	 * @param file the file as it arrived
	 * @param actor who brought it
	 * @throws FileRefused if it is too large, of another format, or broken
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Attachment store(Owner owner, String kind, NewFile file, Actor actor) {
		FileFormat format = FileFormat.claimedBy(file.name())
			.orElseThrow(() -> new FileRefused(file.name(), "的格式不在范围内。" + HINT + "。"));
		if (file.size() > MAX_BYTES) {
			throw new FileRefused(file.name(), "有 %d MB，超过 20 MB。请压缩后再传。".formatted(file.size() / 1024 / 1024));
		}
		Path incoming = this.blobs.temporary();
		try {
			copy(file, incoming);
			if (!format.isFormatOf(incoming)) {
				throw new FileRefused(file.name(), "的内容和扩展名不一致，不能上传。请传原始文件。");
			}
			Kept kept = format.isImage() ? picture(file, format, incoming)
					: new Kept(Files.size(incoming), this.blobs.take(incoming), null);
			Attachment attachment = new Attachment(UUID.randomUUID(), owner, kind, file.name(), format.mediaType(),
					kept.size(), kept.sha256(), kept.thumbnail(), actor.accountId(), actor.name(),
					this.clock.instant());
			this.rows.add(attachment);
			return attachment;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			discard(incoming);
		}
	}

	/** Returns everything attached to an owner, oldest first. */
	public List<Attachment> of(Owner owner) {
		return this.rows.of(owner);
	}

	/** Returns everything attached to several owners of one type, oldest first. */
	public Map<UUID, List<Attachment>> of(String ownerType, Collection<UUID> ownerIds) {
		return this.rows.of(ownerType, ownerIds)
			.stream()
			.collect(Collectors.groupingBy((attachment) -> attachment.owner().id()));
	}

	/**
	 * Returns where the bytes of a file lie, for a feature that shows it to everybody.
	 */
	public AttachmentReading.StoredFile stored(Attachment attachment) {
		return new AttachmentReading.StoredFile(attachment, this.blobs.place(attachment.sha256()));
	}

	/** Returns how many files of a kind an owner has. */
	public int count(Owner owner, String kind) {
		return (int) of(owner).stream().filter((attachment) -> attachment.kind().equals(kind)).count();
	}

	private static void copy(NewFile file, Path target) throws IOException {
		try (InputStream input = file.content().getInputStream()) {
			long size = Files.copy(input, target, StandardCopyOption.REPLACE_EXISTING);
			if (size == 0) {
				throw new FileRefused(file.name(), "是空的，请重新选择。");
			}
		}
	}

	private Kept picture(NewFile file, FileFormat format, Path incoming) throws IOException {
		Path picture = this.blobs.temporary();
		Path thumbnail = this.blobs.temporary();
		DARKROOM.acquireUninterruptibly();
		try {
			Photograph.redraw(file, format, incoming, picture, thumbnail);
			return new Kept(Files.size(picture), this.blobs.take(picture), this.blobs.take(thumbnail));
		}
		finally {
			DARKROOM.release();
			discard(picture);
			discard(thumbnail);
		}
	}

	private static void discard(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What lies in the store for one attachment. */
	private record Kept(long size, String sha256, @Nullable String thumbnail) {

	}

}
