package cn.nanshan.minsheng.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads comma- or tab-separated text with quoted cells. Excel in Chinese writes GBK, most
 * else writes UTF-8, with or without a mark at the beginning: all are read.
 */
final class CsvText {

	private static final char MARK = '\uFEFF';

	private final String text;

	private final char separator;

	private final List<TableRow> rows = new ArrayList<>();

	private final StringBuilder cell = new StringBuilder();

	private List<String> cells = new ArrayList<>();

	private int line = 1;

	private int rowLine = 1;

	private CsvText(String text) {
		this.text = text;
		int end = text.indexOf('\n');
		String heading = (end < 0) ? text : text.substring(0, end);
		this.separator = (heading.indexOf(',') < 0 && heading.indexOf('\t') >= 0) ? '\t' : ',';
	}

	static String decode(byte[] bytes) {
		Charset marked = marked(bytes);
		String text = (marked != null) ? new String(bytes, marked) : unmarked(bytes);
		if (text.indexOf('\0') >= 0) {
			throw new TableRefused("这不是表格文件，请上传 CSV 或 xlsx");
		}
		return (!text.isEmpty() && text.charAt(0) == MARK) ? text.substring(1) : text;
	}

	private static @Nullable Charset marked(byte[] bytes) {
		if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
			return StandardCharsets.UTF_16LE;
		}
		if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
			return StandardCharsets.UTF_16BE;
		}
		return null;
	}

	private static String unmarked(byte[] bytes) {
		for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
			try {
				return charset.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT)
					.decode(ByteBuffer.wrap(bytes))
					.toString();
			}
			catch (CharacterCodingException ex) {
				// try the next
			}
		}
		throw new TableRefused("文件的文字编码无法识别，请另存为 UTF-8 的 CSV 或 xlsx 再上传");
	}

	static List<TableRow> rows(String text) {
		CsvText csv = new CsvText(text);
		csv.read();
		return csv.rows;
	}

	private void read() {
		int at = 0;
		while (at < this.text.length()) {
			char next = this.text.charAt(at);
			if (next == '"' && this.cell.toString().isBlank()) {
				this.cell.setLength(0);
				at = quoted(at + 1);
			}
			else if (next == this.separator) {
				endCell();
				at++;
			}
			else if (next == '\n' || next == '\r') {
				at += (next == '\r' && at + 1 < this.text.length() && this.text.charAt(at + 1) == '\n') ? 2 : 1;
				endRow();
			}
			else {
				this.cell.append(next);
				at++;
			}
		}
		if (!this.cell.isEmpty() || !this.cells.isEmpty()) {
			endRow();
		}
	}

	/** Takes everything up to the closing quote and returns the place behind it. */
	private int quoted(int start) {
		int at = start;
		while (at < this.text.length()) {
			char next = this.text.charAt(at);
			if (next == '"' && at + 1 < this.text.length() && this.text.charAt(at + 1) == '"') {
				this.cell.append('"');
				at += 2;
			}
			else if (next == '"') {
				return at + 1;
			}
			else {
				if (next == '\n') {
					this.line++;
				}
				this.cell.append(next);
				at++;
			}
		}
		throw new TableRefused("第 %d 行第 %d 列的引号没有成对，请核对".formatted(this.rowLine, this.cells.size() + 1));
	}

	private void endCell() {
		this.cells.add(this.cell.toString());
		this.cell.setLength(0);
	}

	private void endRow() {
		endCell();
		TableRow row = new TableRow(this.rowLine, this.cells);
		if (!row.isEmpty()) {
			TableFile.check(row.line(), row.cells(), this.rows.size());
			this.rows.add(row);
		}
		this.cells = new ArrayList<>();
		this.line++;
		this.rowLine = this.line;
	}

}
