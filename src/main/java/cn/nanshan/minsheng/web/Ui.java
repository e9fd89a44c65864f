package cn.nanshan.minsheng.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.util.DetailedError;

/** What fragments ask for by name: addresses of assets, ids of fields, error messages. */
public final class Ui {

	private static final Pattern ROW = Pattern.compile("\\[(\\d+)\\]");

	/** Returns a word of the dictionary by its name, such as {@code MINE}. */
	public Status status(String name) {
		return Status.valueOf(name);
	}

	public String tabler() {
		return Assets.TABLER;
	}

	public String htmx() {
		return Assets.HTMX;
	}

	/** Returns the versioned address of one of our own files. */
	public String asset(String name) {
		return Assets.ROOT + "/" + name;
	}

	/** Returns the address of a symbol of the icon sprite. */
	public String icon(String name) {
		return asset("icons.svg") + "#" + name;
	}

	/**
	 * Returns the id of the control that edits a property, such as {@code lines0.price}.
	 */
	public String id(String path) {
		return path.replace("[", "").replace("]", "");
	}

	/** Returns the id of the n-th choice of a property; the first has the plain id. */
	public String id(String path, int index) {
		return (index == 0) ? id(path) : id(path) + "-" + index;
	}

	/** Returns the ids that describe a control, or nothing. */
	public @Nullable String describedBy(String path, @Nullable Object hint, boolean wrong) {
		String described = ((hint != null) ? id(path) + "-hint" : "") + (wrong ? " " + id(path) + "-wrong" : "");
		return described.isBlank() ? null : described.strip();
	}

	/** Returns a message with the number of its row, if the field is one of several. */
	public String said(String path, String message) {
		Matcher row = ROW.matcher(path);
		return row.find() ? "第 %d 行：%s".formatted(Integer.parseInt(row.group(1)) + 1, message) : message;
	}

	/**
	 * Returns the first message of each field, in the order in which the form's record
	 * declares them.
	 */
	public List<Wrong> wrongs(List<DetailedError> errors, Object form) {
		List<String> order = form.getClass().isRecord()
				? Arrays.stream(form.getClass().getRecordComponents()).map(RecordComponent::getName).toList()
				: List.of();
		Map<String, Wrong> first = new LinkedHashMap<>();
		errors.stream().sorted(Comparator.comparing((error) -> place(error, order))).forEach((error) -> {
			String key = error.isGlobal() ? error.getMessage() : error.getFieldName();
			String anchor = error.isGlobal() ? "form" : id(error.getFieldName());
			first.putIfAbsent(key, new Wrong(anchor,
					error.isGlobal() ? error.getMessage() : said(error.getFieldName(), error.getMessage())));
		});
		return List.copyOf(first.values());
	}

	private static String place(DetailedError error, List<String> order) {
		if (error.isGlobal()) {
			return "";
		}
		String[] parts = error.getFieldName().split("[.\\[\\]]+");
		return Arrays.stream(parts)
			.map((part) -> part.chars().allMatch(Character::isDigit) ? "%6s".formatted(part)
					: "%03d".formatted(order.indexOf(part) + 1))
			.collect(Collectors.joining("."));
	}

	/**
	 * One line of the error summary.
	 *
	 * @param id the control to jump to
	 * @param message the same words as at the control
	 */
	public record Wrong(String id, String message) {

	}

}
