package cn.nanshan.minsheng.document.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

import cn.nanshan.minsheng.document.AttachmentReading;
import cn.nanshan.minsheng.document.AttachmentReading.StoredFile;
import cn.nanshan.minsheng.identity.Actor;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Sends uploaded files so that a browser shows pictures, saves the rest, and runs
 * nothing.
 */
@Controller
class AttachmentController {

	private final AttachmentReading attachments;

	AttachmentController(AttachmentReading attachments) {
		this.attachments = attachments;
	}

	@GetMapping("/attachments/{id}")
	ResponseEntity<Resource> open(@PathVariable UUID id, Actor actor) {
		return answer(this.attachments.open(id, actor));
	}

	@GetMapping("/attachments/{id}/thumbnail")
	ResponseEntity<Resource> thumbnail(@PathVariable UUID id, Actor actor) {
		return answer(this.attachments.openThumbnail(id, actor));
	}

	private static ResponseEntity<Resource> answer(StoredFile file) {
		ContentDisposition.Builder disposition = file.attachment().isImage() ? ContentDisposition.inline()
				: ContentDisposition.attachment();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(file.attachment().mediaType()))
			.cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					disposition.filename(file.attachment().fileName(), StandardCharsets.UTF_8).build().toString())
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.header("X-Content-Type-Options", "nosniff")
			.body(new FileSystemResource(file.path()));
	}

}
