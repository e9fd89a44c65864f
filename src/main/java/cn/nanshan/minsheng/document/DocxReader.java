package cn.nanshan.minsheng.document;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * Reads the words of a docx: paragraphs and tables of the body, headers, footers, notes
 * and comments. A hit may be written in several runs, so a paragraph is read as one.
 */
final class DocxReader {

	private final FileContent content = new FileContent();

	private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();

	private final Deque<List<List<String>>> tables = new ArrayDeque<>();

	private String section = "";

	private int paragraph;

	private int table;

	private DocxReader() {
	}

	static FileContent read(Path file) {
		DocxReader reader = new DocxReader();
		try (Unpacked docx = Unpacked.weighed(file)) {
			docx.read("word/document.xml", reader::at);
			for (String name : docx.names("word/(header|footer|footnotes|endnotes|comments)\\d*\\.xml")) {
				reader.begin(section(name));
				docx.read(name, reader::at);
			}
			int pictures = docx.names("word/media/.+").size();
			if (pictures > 0) {
				reader.content.unread(TraceKind.PICTURE, "正文", pictures + " 张，要人看过");
			}
		}
		return reader.content;
	}

	private static String section(String name) {
		return name.contains("header") ? "页眉 "
				: name.contains("footer") ? "页脚 " : name.contains("comments") ? "批注 " : "脚注 ";
	}

	private void begin(String name) {
		this.section = name;
		this.paragraph = 0;
		this.table = 0;
	}

	private void at(int event, XMLStreamReader xml) {
		if (event == XMLStreamConstants.START_ELEMENT) {
			start(xml.getLocalName());
		}
		else if (event == XMLStreamConstants.END_ELEMENT) {
			end(xml.getLocalName());
		}
		else if (event == XMLStreamConstants.CHARACTERS && !this.paragraphs.isEmpty()) {
			this.paragraphs.element().append(xml.getText());
		}
	}

	private void start(String element) {
		switch (element) {
			case "p" -> this.paragraphs.push(new StringBuilder());
			case "tab", "br" -> {
				if (!this.paragraphs.isEmpty()) {
					this.paragraphs.element().append(' ');
				}
			}
			case "tbl" -> {
				this.tables.push(new ArrayList<>());
				this.table++;
			}
			case "tr" -> {
				if (!this.tables.isEmpty()) {
					this.tables.element().add(new ArrayList<>());
				}
			}
			case "tc" -> {
				List<String> row = row();
				if (row != null) {
					row.add("");
				}
			}
			default -> {
			}
		}
	}

	private void end(String element) {
		if (element.equals("p") && !this.paragraphs.isEmpty()) {
			take(this.paragraphs.pop().toString());
		}
		else if (element.equals("tbl") && !this.tables.isEmpty()) {
			this.content.add(new FileContent.Table(this.section + "表 " + this.table, this.tables.pop()));
		}
	}

	private void take(String text) {
		List<String> row = row();
		if (row == null || row.isEmpty()) {
			this.paragraph++;
			this.content.add(this.section + "第 " + this.paragraph + " 段", text);
			return;
		}
		row.set(row.size() - 1, (row.get(row.size() - 1) + " " + text).strip());
		this.content.add(
				"%s表 %d 第 %d 行第 %d 格".formatted(this.section, this.table, this.tables.element().size(), row.size()),
				text);
	}

	private @Nullable List<String> row() {
		List<List<String>> rows = this.tables.peek();
		return (rows == null || rows.isEmpty()) ? null : rows.get(rows.size() - 1);
	}

}
