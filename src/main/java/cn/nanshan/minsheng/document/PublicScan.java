package cn.nanshan.minsheng.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

/**
 * Looks through what is to be made public for what tells about a person: the text, and
 * the words of docx, xlsx and pdf. Pictures are no text; whoever publishes them looks at
 * them.
 */
@Component
public class PublicScan {

	private final BlobStore blobs;

	PublicScan(BlobStore blobs) {
		this.blobs = blobs;
	}

	/** Returns what a text tells. */
	public List<Trace> of(String place, String text) {
		List<Trace> found = new ArrayList<>(PersonalNumbers.in(place, text));
		ResidentList.in(place, text).ifPresent(found::add);
		return once(found);
	}

	/**
	 * Returns what a file tells; nothing for a picture.
	 * @throws FileRefused if it cannot be looked into
	 */
	public List<Trace> of(Attachment file) {
		if (file.isImage()) {
			return List.of();
		}
		FileFormat format = FileFormat.claimedBy(file.fileName()).orElseThrow();
		Path path = this.blobs.place(file.sha256());
		try {
			return traces(switch (format) {
				case PDF -> PdfReader.read(path);
				case DOCX -> DocxReader.read(path);
				case XLSX -> XlsxReader.read(path);
				case JPEG, PNG -> new FileContent();
			});
		}
		catch (UnreadableFile ex) {
			throw new FileRefused(file.fileName(), ex.rest());
		}
	}

	private static List<Trace> traces(FileContent content) {
		List<Trace> found = new ArrayList<>();
		content.parts().forEach((part) -> {
			found.addAll(PersonalNumbers.in(part.place(), part.text()));
			ResidentList.in(part.place(), part.text()).ifPresent(found::add);
		});
		content.tables().stream().map(ResidentList::in).flatMap((it) -> it.stream()).forEach(found::add);
		found.addAll(content.unread());
		return once(found);
	}

	private static List<Trace> once(List<Trace> found) {
		return List.copyOf(new LinkedHashSet<>(Objects.requireNonNull(found)));
	}

}
