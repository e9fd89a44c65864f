package cn.nanshan.minsheng.project;

import java.util.List;
import java.util.UUID;

/**
 * What will become of an uploaded list, row by row.
 *
 * @param id the upload
 * @param fileName its name
 * @param verdicts a verdict for every row, in their order
 * @param confirmed whether drafts were made of it
 */
public record ImportPreview(UUID id, String fileName, List<ImportVerdict> verdicts, boolean confirmed) {

	public List<ImportVerdict> of(ImportVerdict.Kind kind) {
		return this.verdicts.stream().filter((verdict) -> verdict.kind() == kind).toList();
	}

}
