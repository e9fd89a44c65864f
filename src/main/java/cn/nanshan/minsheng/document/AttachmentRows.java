package cn.nanshan.minsheng.document;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of attachments; they only grow. */
@Component
class AttachmentRows {

	private static final RowMapper<Attachment> ROW = (row, index) -> new Attachment(row.getObject("id", UUID.class),
			new Owner(row.getString("owner_type"), row.getObject("owner_id", UUID.class)), row.getString("kind"),
			row.getString("file_name"), row.getString("media_type"), row.getLong("size"), row.getString("sha256"),
			row.getString("thumbnail_sha256"), row.getObject("uploaded_by", UUID.class), row.getString("uploader_name"),
			row.getObject("uploaded_at", OffsetDateTime.class).toInstant());

	private final JdbcClient jdbc;

	AttachmentRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(Attachment attachment) {
		this.jdbc
			.sql("""
					insert into attachment (id, owner_type, owner_id, kind, file_name, media_type, size, sha256,
					thumbnail_sha256, uploaded_by, uploader_name, uploaded_at)
					values (:id, :ownerType, :ownerId, :kind, :fileName, :mediaType, :size, :sha256, :thumbnail, :by, :name, :at)
					""")
			.param("id", attachment.id())
			.param("ownerType", attachment.owner().type())
			.param("ownerId", attachment.owner().id())
			.param("kind", attachment.kind())
			.param("fileName", attachment.fileName())
			.param("mediaType", attachment.mediaType())
			.param("size", attachment.size())
			.param("sha256", attachment.sha256())
			.param("thumbnail", attachment.thumbnailSha256())
			.param("by", attachment.uploadedBy())
			.param("name", attachment.uploaderName())
			.param("at", attachment.uploadedAt().atOffset(ZoneOffset.UTC))
			.update();
	}

	List<Attachment> of(Owner owner) {
		return this.jdbc.sql("""
				select * from attachment where owner_type = :type and owner_id = :id order by uploaded_at, id
				""").param("type", owner.type()).param("id", owner.id()).query(ROW).list();
	}

	List<Attachment> of(String ownerType, Collection<UUID> ownerIds) {
		return this.jdbc.sql("""
				select * from attachment where owner_type = :type and owner_id = any (:ids) order by uploaded_at, id
				""").param("type", ownerType).param("ids", ownerIds.toArray(UUID[]::new)).query(ROW).list();
	}

	Optional<Attachment> find(UUID id) {
		return this.jdbc.sql("select * from attachment where id = :id").param("id", id).query(ROW).optional();
	}

}
