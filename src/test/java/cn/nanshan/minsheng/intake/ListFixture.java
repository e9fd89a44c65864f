package cn.nanshan.minsheng.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.testing.Cast;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A clerk with a list: makes the workbook, uploads it, confirms, waits. */
class ListFixture {

	private final MockMvc mvc;

	private final String address;

	private final Actor clerk;

	ListFixture(MockMvc mvc, String kind, Actor clerk) {
		this.mvc = mvc;
		this.address = "/imports/" + kind;
		this.clerk = clerk;
	}

	/** Makes a workbook of text cells. */
	static byte[] workbook(List<List<String>> rows) {
		return workbook((sheet) -> {
			for (int row = 0; row < rows.size(); row++) {
				for (int column = 0; column < rows.get(row).size(); column++) {
					sheet.inlineString(row, column, rows.get(row).get(column));
				}
			}
		});
	}

	/** Makes a workbook of one sheet. */
	static byte[] workbook(Consumer<Worksheet> filling) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "test", "1.0")) {
			filling.accept(workbook.newWorksheet("名单"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/** Returns the text of the first sheet's cells. */
	static List<List<String>> cells(byte[] workbook) throws IOException {
		try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
				Stream<Row> rows = read.getFirstSheet().openStream()) {
			return rows.map((row) -> row.stream().map((cell) -> (cell != null) ? cell.getText() : "").toList())
				.toList();
		}
	}

	/** Uploads a file and returns the answer. */
	MockHttpServletResponse upload(byte[] file) throws Exception {
		return this.mvc
			.perform(multipart(this.address).file(new MockMultipartFile("file", "名单.xlsx", null, file))
				.with(Cast.as(this.clerk))
				.with(csrf()))
			.andReturn()
			.getResponse();
	}

	/** Uploads a readable file and returns the address of its preview. */
	String uploaded(byte[] file) throws Exception {
		MockHttpServletResponse response = upload(file);
		assertThat(response.getStatus()).as(() -> Jsoup.parse(body(response)).select(".errors").text()).isEqualTo(303);
		return String.valueOf(response.getRedirectedUrl());
	}

	/** Returns the words by which a file was refused. */
	String refusal(byte[] file) throws Exception {
		MockHttpServletResponse response = upload(file);
		assertThat(response.getStatus()).isEqualTo(422);
		return Jsoup.parse(body(response)).select(".errors li").text();
	}

	/** Uploads a file and returns the notes on its rows. */
	List<String> notes(byte[] file) throws Exception {
		return page(uploaded(file)).select("tbody tr").stream().map((row) -> row.select("td").get(1).text()).toList();
	}

	/** Confirms an upload and waits until every good row is taken. */
	Document taken(String preview) throws Exception {
		assertThat(confirm(preview)).isEqualTo(303);
		Awaitility.await().until(() -> page(preview).text().contains("导入完毕"));
		return page(preview);
	}

	int confirm(String preview) throws Exception {
		return this.mvc.perform(post(preview + "/confirmation").with(Cast.as(this.clerk)).with(csrf()))
			.andReturn()
			.getResponse()
			.getStatus();
	}

	Document page(String address) throws Exception {
		return Jsoup.parse(body(open(address, this.clerk)));
	}

	byte[] file(String address) throws Exception {
		return open(address, this.clerk).getContentAsByteArray();
	}

	MockHttpServletResponse open(String address, Actor reader) throws Exception {
		return this.mvc.perform(get(address).with(Cast.as(reader))).andReturn().getResponse();
	}

	private static String body(MockHttpServletResponse response) {
		try {
			return response.getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
