package cn.nanshan.minsheng.document.web;

import java.util.UUID;

import cn.nanshan.minsheng.document.AttachmentReading;
import cn.nanshan.minsheng.identity.Actor;

import org.springframework.core.io.Resource;
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
		return FileAnswer.of(this.attachments.open(id, actor));
	}

	@GetMapping("/attachments/{id}/thumbnail")
	ResponseEntity<Resource> thumbnail(@PathVariable UUID id, Actor actor) {
		return FileAnswer.of(this.attachments.openThumbnail(id, actor));
	}

}
