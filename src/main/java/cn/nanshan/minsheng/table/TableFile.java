package cn.nanshan.minsheng.table;

import java.util.List;

/**
 * Reads an uploaded table by what it is, not by what it is called. Whatever is too large,
 * too old or broken is refused in words.
 */
public final class TableFile {

	/** Most rows below the heading. */
	public static final int MOST_ROWS = 20_000;

	static final int MOST_CELLS = 50;

	static final int MOST_CHARACTERS = 2000;

	private static final int MOST_BYTES = 10 * 1024 * 1024;

	private TableFile() {
	}

	/**
	 * Returns the rows that hold anything, the heading first.
	 * @throws TableRefused if it is no readable table
	 */
	public static List<TableRow> read(byte[] bytes) {
		if (bytes.length == 0) {
			throw new TableRefused("文件是空的，请选择有内容的 CSV 或 xlsx 文件");
		}
		if (bytes.length > MOST_BYTES) {
			throw new TableRefused("文件超过 10 MB，请分成几个文件导入");
		}
		if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
			throw new TableRefused("这是旧版 Excel（.xls）或加了密码的文件，请另存为不加密的 .xlsx 或 CSV 再上传");
		}
		List<TableRow> rows = startsWith(bytes, 'P', 'K') ? Workbooks.rows(bytes) : CsvText.rows(CsvText.decode(bytes));
		if (rows.isEmpty()) {
			throw new TableRefused("文件里没有数据");
		}
		return rows;
	}

	/** Refuses a row that no office ever wrote by hand. */
	static void check(int line, List<String> cells, int rowsSoFar) {
		if (rowsSoFar > MOST_ROWS) {
			throw new TableRefused("超过 20,000 行（从第 " + line + " 行起），请分成几个文件导入");
		}
		if (cells.size() > MOST_CELLS) {
			throw new TableRefused("第 " + line + " 行有 " + cells.size() + " 列，最多 50 列，请核对分隔符或引号");
		}
		for (int i = 0; i < cells.size(); i++) {
			if (cells.get(i).length() > MOST_CHARACTERS) {
				throw new TableRefused("第 %d 行第 %d 列超过 2,000 个字，请核对引号是否成对".formatted(line, i + 1));
			}
		}
	}

	private static boolean startsWith(byte[] bytes, int... magic) {
		for (int i = 0; i < magic.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
				return false;
			}
		}
		return true;
	}

}
