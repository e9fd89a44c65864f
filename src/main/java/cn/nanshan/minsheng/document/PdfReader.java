package cn.nanshan.minsheng.document;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads the text of a pdf page by page. A page without text is a scan, which only a
 * person can look at; so is a picture on a page.
 */
final class PdfReader {

	private static final int MOST_PAGES = 300;

	private PdfReader() {
	}

	static FileContent read(Path file) {
		FileContent content = new FileContent();
		try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
			if (pdf.isEncrypted()) {
				throw locked();
			}
			if (pdf.getNumberOfPages() > MOST_PAGES) {
				throw new UnreadableFile(
						"有 %d 页，超过 %d 页，没有检查，不能公开。请拆成几份。".formatted(pdf.getNumberOfPages(), MOST_PAGES));
			}
			for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
				read(pdf, page, content);
			}
		}
		catch (InvalidPasswordException ex) {
			throw locked();
		}
		catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException
				| ClassCastException | NullPointerException | StackOverflowError ex) {
			throw new UnreadableFile("读不出来，可能已经损坏，不能公开。请重新导出 PDF 再传。");
		}
		return content;
	}

	private static void read(PDDocument pdf, int page, FileContent content) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setSortByPosition(true);
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		String text = stripper.getText(pdf);
		String place = "第 " + page + " 页";
		content.add(place, text);
		if (text.isBlank()) {
			content.unread(TraceKind.NO_TEXT, place, "可能是扫描件，要人看过");
		}
		else if (hasPicture(pdf.getPage(page - 1))) {
			content.unread(TraceKind.PICTURE, place, "页上有图片，要人看过");
		}
	}

	private static boolean hasPicture(PDPage page) {
		PDResources resources = page.getResources();
		if (resources == null) {
			return false;
		}
		for (var name : resources.getXObjectNames()) {
			if (resources.isImageXObject(name)) {
				return true;
			}
		}
		return false;
	}

	private static UnreadableFile locked() {
		return new UnreadableFile("加了密码或限制，不能检查，也就不能公开。请去掉密码再传。");
	}

}
