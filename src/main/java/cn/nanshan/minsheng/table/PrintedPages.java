package cn.nanshan.minsheng.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Sets a table as a PDF on A4 across, from a page of Thymeleaf: title, who made it and
 * when, a heading on every page and its number at the foot. The whole table is held while
 * it is set, so it is bounded. Nothing is fetched but the style and the typefaces that
 * lie beside the code.
 */
@Component
public class PrintedPages {

	/** Rows that one PDF holds at most. */
	public static final int MOST_ROWS = 2000;

	private static final String PLACE = "classpath";

	private static final String STYLE = PLACE + ":print/table.css";

	/** Chinese characters and marks. */
	private static final ClassPathResource CHINESE = new ClassPathResource("fonts/DroidSansFallbackFull.ttf");

	/** Letters and digits, which the other lacks; comes with PDFBox. */
	private static final ClassPathResource LATIN = new ClassPathResource(
			"org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");

	static {
		XRLog.listRegisteredLoggers().forEach((logger) -> XRLog.setLevel(logger, Level.WARNING));
	}

	private final ITemplateEngine templates;

	PrintedPages(ITemplateEngine templates) {
		this.templates = templates;
	}

	/**
	 * Writes a table.
	 * @param head what stands over it
	 * @param columns its columns
	 * @param rows its rows, at most {@link #MOST_ROWS}
	 * @param total the row that sums them up, absent for none
	 * @param out where it is written to
	 */
	public <R> void write(PrintedHead head, List<PrintedColumn<R>> columns, List<R> rows, @Nullable R total,
			OutputStream out) throws IOException {
		if (rows.size() > MOST_ROWS) {
			throw new IllegalArgumentException("A PDF holds at most " + MOST_ROWS + " rows");
		}
		Context context = new Context();
		context.setVariable("style", STYLE);
		context.setVariable("head", head);
		context.setVariable("columns", columns);
		context.setVariable("whole", columns.stream().mapToInt(PrintedColumn::width).sum());
		context.setVariable("rows", rows.stream().map((row) -> cells(columns, row)).toList());
		context.setVariable("total", (total != null) ? cells(columns, total) : List.of());
		set(this.templates.process("table/pages", context), out);
	}

	private static <R> List<String> cells(List<PrintedColumn<R>> columns, R row) {
		return columns.stream().map((column) -> printable(Objects.toString(column.cell().apply(row), "—"))).toList();
	}

	/** Leaves out what may stand in no XML at all. */
	private static String printable(String words) {
		return words.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
	}

	private static void set(String page, OutputStream out) throws IOException {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.useFont(() -> opened(CHINESE), "Droid Sans Fallback");
		builder.useFont(() -> opened(LATIN), "Liberation Sans");
		builder.useUriResolver((base, address) -> STYLE.equals(address) ? address : null);
		builder.useProtocolsStreamImplementation((address) -> new Beside(address.substring(PLACE.length() + 1)), PLACE);
		builder.withHtmlContent(page, null);
		builder.toStream(out);
		builder.run();
	}

	private static InputStream opened(ClassPathResource resource) {
		try {
			return resource.getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A file beside the code. */
	private record Beside(String path) implements FSStream {

		@Override
		public InputStream getStream() {
			return opened(new ClassPathResource(this.path));
		}

		@Override
		public Reader getReader() {
			return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
		}

	}

}
