package cn.nanshan.minsheng.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.policy.Enforcement;
import cn.nanshan.minsheng.policy.Force;
import cn.nanshan.minsheng.policy.Origin;
import cn.nanshan.minsheng.policy.RegulationDocument;
import cn.nanshan.minsheng.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The page of all clauses: the eight documents at the left, counts of law and default
 * apart, and the clauses that the filter takes under their headings.
 *
 * @param filter what the reader looks for
 * @param rows every clause of the catalogue
 */
record PolicyPage(ClauseFilter filter, List<ClauseRow> rows) {

	/** Returns the links at the left, all documents first. */
	public List<DocumentLink> documents() {
		List<DocumentLink> links = new ArrayList<>();
		links.add(link("全部文件", null));
		for (RegulationDocument document : RegulationDocument.values()) {
			links.add(link(document.title().replace("南山区“民生微实事”", ""), document));
		}
		return List.copyOf(links);
	}

	/**
	 * Returns law and default apart, each by how it is enforced, of the chosen document.
	 */
	public List<CountRow> counts() {
		return Arrays.stream(Origin.values()).map(this::count).toList();
	}

	/** Returns the clauses taken, by document and heading. */
	public List<Part> parts() {
		Map<RegulationDocument, List<ClauseRow>> taken = this.rows.stream()
			.filter(this.filter::takes)
			.collect(Collectors.groupingBy((row) -> row.clause().document(), LinkedHashMap::new, Collectors.toList()));
		return taken.entrySet().stream().map((entry) -> new Part(entry.getKey(), headings(entry.getValue()))).toList();
	}

	public long shown() {
		return this.rows.stream().filter(this.filter::takes).count();
	}

	public List<Choice> forces() {
		return Choice.of(Force.class, Force::label);
	}

	public List<Choice> origins() {
		return Choice.of(Origin.class, Origin::label);
	}

	public List<Choice> enforcements() {
		return Choice.of(Enforcement.Kind.class, Enforcement.Kind::label);
	}

	private DocumentLink link(String label, @Nullable RegulationDocument document) {
		List<ClauseRow> own = this.rows.stream()
			.filter((row) -> document == null || row.clause().document() == document)
			.toList();
		long open = own.stream().filter((row) -> row.enforcement().kind() == Enforcement.Kind.NOT_YET).count();
		String note = "%d 条，%s".formatted(own.size(), (open == 0) ? "全部落实" : "未落实 " + open);
		return new DocumentLink(label, note, this.filter.of(document).href(), this.filter.document() == document);
	}

	private CountRow count(Origin origin) {
		List<Count> cells = new ArrayList<>();
		for (Enforcement.Kind kind : Enforcement.Kind.values()) {
			cells.add(new Count(number(this.filter.of(origin, kind)), this.filter.of(origin, kind).href()));
		}
		ClauseFilter all = this.filter.of(origin, null);
		cells.add(new Count(number(all), all.href()));
		return new CountRow(origin.label(), List.copyOf(cells));
	}

	private long number(ClauseFilter taking) {
		return this.rows.stream().filter(taking::takes).count();
	}

	private static List<Heading> headings(List<ClauseRow> rows) {
		Map<String, List<ClauseRow>> by = rows.stream()
			.sorted((one, other) -> one.clause().text().section().compareTo(other.clause().text().section()))
			.collect(Collectors.groupingBy((row) -> row.clause().heading(), LinkedHashMap::new, Collectors.toList()));
		return by.entrySet().stream().map((entry) -> new Heading(entry.getKey(), entry.getValue())).toList();
	}

	/**
	 * A link to one document, or to all.
	 *
	 * @param label its short title
	 * @param note how many clauses, and how many are not enforced yet
	 * @param href where it leads
	 * @param current whether it is shown now
	 */
	record DocumentLink(String label, String note, String href, boolean current) {

	}

	/**
	 * How many clauses of one origin are enforced in which way.
	 *
	 * @param label the origin
	 * @param cells one for each way, then the sum
	 */
	record CountRow(String label, List<Count> cells) {

	}

	/**
	 * A number and the list behind it.
	 *
	 * @param number how many
	 * @param href the page that shows them
	 */
	record Count(long number, String href) {

	}

	/**
	 * The clauses of one document.
	 *
	 * @param document the document
	 * @param headings its headings in their order
	 */
	record Part(RegulationDocument document, List<Heading> headings) {

	}

	/**
	 * The clauses under one heading.
	 *
	 * @param title the heading
	 * @param rows the clauses
	 */
	record Heading(String title, List<ClauseRow> rows) {

	}

}
