package cn.nanshan.minsheng.document.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import cn.nanshan.minsheng.document.AttachmentReading.StoredFile;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Sends a file so that a browser shows pictures, saves the rest, and runs nothing. */
public final class FileAnswer {

	private FileAnswer() {
	}

	/** Returns the answer that sends a file. */
	public static ResponseEntity<Resource> of(StoredFile file) {
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
