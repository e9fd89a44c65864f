package cn.nanshan.minsheng.project.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.project.ImportPreview;
import cn.nanshan.minsheng.project.ImportVerdict;
import cn.nanshan.minsheng.web.Status;

/**
 * The preview of an upload: what is wrong first, then what is new.
 *
 * @param id the upload
 * @param fileName its name
 * @param fresh how many rows become drafts
 * @param existing how many are there already
 * @param wrong how many cannot be taken
 * @param lines the rows shown
 * @param hidden how many rows more there are
 * @param confirmed whether drafts were made of it
 */
record ImportPage(UUID id, String fileName, int fresh, int existing, int wrong, List<Line> lines, int hidden,
		boolean confirmed) {

	private static final int SHOWN = 300;

	static ImportPage of(ImportPreview preview) {
		List<Line> lines = preview.verdicts()
			.stream()
			.sorted(Comparator.comparing(ImportPage::place))
			.limit(SHOWN)
			.map(ImportPage::line)
			.toList();
		return new ImportPage(preview.id(), preview.fileName(), preview.of(ImportVerdict.Kind.NEW).size(),
				preview.of(ImportVerdict.Kind.EXISTING).size(), preview.of(ImportVerdict.Kind.WRONG).size(), lines,
				preview.verdicts().size() - lines.size(), preview.confirmed());
	}

	private static int place(ImportVerdict verdict) {
		return switch (verdict.kind()) {
			case WRONG -> 0;
			case NEW -> 1;
			case EXISTING -> 2;
		};
	}

	private static Line line(ImportVerdict verdict) {
		return switch (verdict.kind()) {
			case WRONG -> new Line(verdict, Status.BREACHED, verdict.reasons());
			case NEW -> new Line(verdict, Status.MET,
					verdict.lacks().isEmpty() ? "" : "草稿还缺：" + String.join("、", verdict.lacks()));
			case EXISTING -> new Line(verdict, Status.NOT_APPLICABLE, verdict.note());
		};
	}

	/**
	 * One row.
	 *
	 * @param verdict the row and its verdict
	 * @param status tone and icon of the verdict
	 * @param note why, or what will be missing
	 */
	record Line(ImportVerdict verdict, Status status, String note) {

	}

}
