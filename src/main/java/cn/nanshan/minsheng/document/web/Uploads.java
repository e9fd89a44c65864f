package cn.nanshan.minsheng.document.web;

import java.util.List;
import java.util.Objects;

import cn.nanshan.minsheng.document.NewFile;
import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * Turns what a form's file field sends into files; a field left empty sends one without a
 * name.
 */
public final class Uploads {

	private Uploads() {
	}

	/** Returns the files that were chosen. */
	public static List<NewFile> of(@Nullable List<MultipartFile> field) {
		return (field == null) ? List.of() : field.stream()
			.filter((file) -> !Objects.requireNonNullElse(file.getOriginalFilename(), "").isBlank())
			.map((file) -> new NewFile(Objects.requireNonNull(file.getOriginalFilename()), file.getSize(), file))
			.toList();
	}

}
