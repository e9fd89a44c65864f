package cn.nanshan.minsheng.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.apache.tika.Tika;

/**
 * The five formats that are taken. The extension must be on the list and the bytes must
 * be what the extension says; office files must not carry macros.
 */
enum FileFormat {

	JPEG("image/jpeg", "", "jpg", "jpeg"),

	PNG("image/png", "", "png"),

	PDF("application/pdf", "", "pdf"),

	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml", "docx"),

	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/workbook.xml", "xlsx");

	/** The formats in the words of a hint or an error. */
	static final String IN_WORDS = "jpg、png、pdf、docx、xlsx";

	private static final Tika TIKA = new Tika();

	private final String mediaType;

	private final String part;

	private final List<String> extensions;

	FileFormat(String mediaType, String part, String... extensions) {
		this.mediaType = mediaType;
		this.part = part;
		this.extensions = List.of(extensions);
	}

	/** Returns the format that a file name claims. */
	static Optional<FileFormat> claimedBy(String fileName) {
		String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter((format) -> format.extensions.contains(extension)).findFirst();
	}

	/** Returns whether the bytes are what the name claims. */
	boolean isFormatOf(Path file) throws IOException {
		return this.part.isEmpty() ? TIKA.detect(file.toFile()).equals(this.mediaType) : isPlainOfficeFile(file);
	}

	private boolean isPlainOfficeFile(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return zip.getEntry("[Content_Types].xml") != null && zip.getEntry(this.part) != null
					&& zip.stream().noneMatch((entry) -> entry.getName().endsWith("vbaProject.bin"));
		}
		catch (ZipException ex) {
			return false;
		}
	}

	boolean isImage() {
		return this == JPEG || this == PNG;
	}

	/** Returns the name of the image format as the platform's image library knows it. */
	String imageName() {
		return (this == JPEG) ? "jpeg" : "png";
	}

	String mediaType() {
		return this.mediaType;
	}

}
