package cn.nanshan.minsheng.report.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.table.PrintedColumn;
import cn.nanshan.minsheng.table.PrintedHead;
import cn.nanshan.minsheng.table.PrintedPages;
import cn.nanshan.minsheng.table.PrintedSheet;
import cn.nanshan.minsheng.web.Download;
import cn.nanshan.minsheng.web.Formats;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/**
 * Answers with a report as a file, under a name that says what it is and of which day.
 */
@Component
class PrintedFiles {

	private final PrintedPages pages;

	private final Clock clock;

	PrintedFiles(PrintedPages pages, Clock clock) {
		this.pages = pages;
		this.clock = clock;
	}

	/** Begins a workbook; rows go out as they are added. */
	<R> PrintedSheet<R> workbook(String title, String reach, List<PrintedColumn<R>> columns, Actor actor,
			HttpServletResponse response) throws IOException {
		PrintedHead head = head(title, reach, actor);
		Download.workbook("%s-%s.xlsx".formatted(title, head.on()), response);
		return new PrintedSheet<>(response.getOutputStream(), head, columns);
	}

	/** Answers with a workbook of rows that are known. */
	<R> void workbook(String title, String reach, List<PrintedColumn<R>> columns, List<R> rows, R total, Actor actor,
			HttpServletResponse response) throws IOException {
		try (PrintedSheet<R> sheet = workbook(title, reach, columns, actor, response)) {
			rows.forEach(sheet::add);
			sheet.total(total);
		}
	}

	/** Answers with a PDF. */
	<R> void pdf(String title, String reach, List<PrintedColumn<R>> columns, List<R> rows, R total, Actor actor,
			HttpServletResponse response) throws IOException {
		PrintedHead head = head(title, reach, actor);
		Download.pdf("%s-%s.pdf".formatted(title, head.on()), response);
		this.pages.write(head, columns, rows, total, response.getOutputStream());
	}

	/**
	 * Refuses to set what is too long for a PDF.
	 * @throws Refused with the bound and what to do instead
	 */
	static void bound(int counted) {
		if (counted > PrintedPages.MOST_ROWS) {
			Formats formats = new Formats();
			throw new Refused("符合条件的有 %s 项，PDF 最多 %s 项。请缩小筛选范围，或者导出 Excel。".formatted(formats.count(counted),
					formats.count(PrintedPages.MOST_ROWS)));
		}
	}

	private PrintedHead head(String title, String reach, Actor actor) {
		return new PrintedHead(title, reach, LocalDate.now(this.clock), actor.name());
	}

}
