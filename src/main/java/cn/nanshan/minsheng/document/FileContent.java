package cn.nanshan.minsheng.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What a file says, piece by piece, and what in it only a person can look at.
 */
final class FileContent {

	/** No notice is longer; what is, was made to break the reader. */
	private static final int MOST_CHARACTERS = 2_000_000;

	private final List<TextPart> parts = new ArrayList<>();

	private final List<Table> tables = new ArrayList<>();

	private final List<Trace> unread = new ArrayList<>();

	private int characters;

	void add(String place, String text) {
		if (text.isBlank()) {
			return;
		}
		this.characters += text.length();
		if (this.characters > MOST_CHARACTERS) {
			throw new UnreadableFile("里的文字太多，不像是公示件，没有检查完，不能公开。");
		}
		this.parts.add(new TextPart(place, text));
	}

	void add(Table table) {
		this.tables.add(table);
	}

	void unread(TraceKind kind, String place, String shown) {
		this.unread.add(new Trace(kind, place, shown));
	}

	List<TextPart> parts() {
		return this.parts;
	}

	List<Table> tables() {
		return this.tables;
	}

	List<Trace> unread() {
		return this.unread;
	}

	/**
	 * The rows of one table.
	 *
	 * @param place the table, in words
	 * @param rows its rows as cells
	 */
	record Table(String place, List<List<String>> rows) {

	}

}
