package cn.nanshan.minsheng.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import cn.nanshan.minsheng.shared.Money;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** A table as a PDF: what a program reads out of it is what a person sees. */
class PrintedPagesTests {

	private static final PrintedHead HEAD = new PrintedHead("资金使用台账", "南头街道", LocalDate.of(2026, 5, 11), "周某");

	private static final List<PrintedColumn<Integer>> COLUMNS = List.of(
			PrintedColumn.words("编号", 20, "NT-TL-2026-G-%03d"::formatted),
			PrintedColumn.words("项目", 28, (row) -> "同乐社区 <后山> & \"截排水沟\"抢修㛃\u0001第" + row + "项"),
			PrintedColumn.yuan("批复额", 15, Money::of), PrintedColumn.yuan("合同额", 15, (row) -> null));

	private final PrintedPages pages = new PrintedPages(templates());

	@Test
	void everyRowIsReadInItsOrderUnderItsHeading() throws IOException {
		try (PDDocument document = Loader.loadPDF(set(120))) {
			String text = new PDFTextStripper().getText(document);
			assertThat(text).contains("范围：南头街道　单位：元　制表日期：2026-05-11　制表人：周某")
				.containsSubsequence(IntStream.range(0, 120).mapToObj("NT-TL-2026-G-%03d"::formatted).toList())
				.containsSubsequence("同乐社区 <后山> & \"截排水沟\"抢修㛃第0项", "同乐社区 <后山> & \"截排水沟\"抢修㛃第119项");
			int count = document.getNumberOfPages();
			assertThat(count).isGreaterThan(1);
			for (int page = 1; page <= count; page++) {
				PDFTextStripper one = new PDFTextStripper();
				one.setStartPage(page);
				one.setEndPage(page);
				assertThat(one.getText(document)).contains("编号", "批复额", "第 " + page + " 页　共 " + count + " 页");
			}
		}
	}

	@Test
	void itLiesAcrossAndCarriesTheTypefaceOnlyAsFarAsItIsUsed() throws IOException {
		byte[] file = set(3);
		assertThat(file.length).isLessThan(100_000);
		try (PDDocument document = Loader.loadPDF(file)) {
			PDPage page = document.getPage(0);
			assertThat(page.getMediaBox().getWidth()).isGreaterThan(page.getMediaBox().getHeight());
			List<PDFont> fonts = new ArrayList<>();
			for (COSName name : page.getResources().getFontNames()) {
				fonts.add(page.getResources().getFont(name));
			}
			assertThat(fonts).allMatch(PDFont::isEmbedded)
				.extracting(PDFont::getName)
				.anyMatch((name) -> name.endsWith("+DroidSansFallback"));
		}
	}

	@Test
	void whatIsTooLongIsNotSet() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.pages.write(HEAD, COLUMNS,
				Collections.nCopies(PrintedPages.MOST_ROWS + 1, 1), null, new ByteArrayOutputStream()));
	}

	private byte[] set(int rows) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.pages.write(HEAD, COLUMNS, IntStream.range(0, rows).boxed().toList(), null, out);
		return out.toByteArray();
	}

	private static SpringTemplateEngine templates() {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("templates/");
		resolver.setSuffix(".html");
		resolver.setCharacterEncoding("UTF-8");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(resolver);
		return engine;
	}

}
